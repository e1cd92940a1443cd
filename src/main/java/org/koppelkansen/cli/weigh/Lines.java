package org.koppelkansen.cli.weigh;

import java.util.ArrayList;
import java.util.List;
import org.koppelkansen.cli.screen.Amounts;
import org.koppelkansen.cli.screen.Columns;
import org.koppelkansen.cli.screen.Console;
import org.koppelkansen.cli.screen.Ink;
import org.koppelkansen.cli.screen.Speech;

/// Lines of a screen that grows from top to bottom: headings, sentences, and rows of a name with figures at the right.
final class Lines {
    private static final int FIGURE = 18;
    private static final int NARROW = 14;
    private static final int ROOMY = 80;

    private final Speech speech;
    private final Ink ink;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    Lines(Speech speech, Console console) {
        this.speech = speech;
        this.ink = new Ink(console.colour());
        this.width = console.width();
    }

    List<String> all() {
        return lines.stream().map(String::stripTrailing).toList();
    }

    Speech speech() {
        return speech;
    }

    Amounts amounts() {
        return new Amounts(speech);
    }

    void head(String title, String note) {
        lines.addAll(ink.headed(title, note, width));
    }

    /// A heading after an empty line, above figures of these names.
    void heading(String title, String... figures) {
        lines.add("");
        lines.add(ink.heading(row(title, figures)));
    }

    void total(String name, String... figures) {
        lines.add(ink.heading(row("  " + name, figures)));
    }

    void line(String name, String... figures) {
        lines.add(row("  " + name, figures));
    }

    void faint(String name, String... figures) {
        lines.add(ink.faint(row("  " + name, figures)));
    }

    void sentence(String text) {
        Columns.wrap(text, width - 2).forEach(part -> lines.add("  " + part));
    }

    void alarm(String text) {
        Columns.wrap(text, width - 2).forEach(part -> lines.add("  " + ink.alarm(part)));
    }

    /// A name, and behind it as much as fits.
    void note(String name, int room, String text) {
        List<String> parts = Columns.wrap(text, width - 2 - room);
        for (int i = 0; i < parts.size(); i++) {
            lines.add("  " + Columns.left(i == 0 ? name : "", room) + parts.get(i));
        }
    }

    private String row(String name, String... figures) {
        int room = width >= ROOMY ? FIGURE : NARROW;
        StringBuilder row = new StringBuilder(Columns.left(name, width - room * figures.length));
        for (String figure : figures) {
            row.append(Columns.right(figure, room));
        }
        return row.toString();
    }
}
