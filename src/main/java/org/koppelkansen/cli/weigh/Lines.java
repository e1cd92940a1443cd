package org.koppelkansen.cli.weigh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.cli.screen.Amounts;
import org.koppelkansen.cli.screen.Columns;
import org.koppelkansen.cli.screen.Console;
import org.koppelkansen.cli.screen.Ink;
import org.koppelkansen.cli.screen.Speech;

/// Lines of a screen that grows from top to bottom: headings, sentences, and rows of a name with figures at the right.
final class Lines {
    private static final int FIGURE = 18;
    private static final int NARROW = 15;
    private static final int ROOMY = 100;
    private static final int LEAST_TEXT = 24;

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
        rows(title, figures).forEach(row -> lines.add(ink.heading(row)));
    }

    void total(String name, String... figures) {
        rows("  " + name, figures).forEach(row -> lines.add(ink.heading(row)));
    }

    void line(String name, String... figures) {
        lines.addAll(rows("  " + name, figures));
    }

    void faint(String name, String... figures) {
        rows("  " + name, figures).forEach(row -> lines.add(ink.faint(row)));
    }

    void blank() {
        lines.add("");
    }

    void sentence(String text) {
        Columns.wrap(text, width - 2).forEach(part -> lines.add("  " + part));
    }

    void alarm(String text) {
        Columns.wrap(text, width - 2).forEach(part -> lines.add("  " + ink.alarm(part)));
    }

    /// A name, and behind it a text; on narrow screens below it.
    void note(String name, int room, String text) {
        boolean beside = width - 2 - room >= LEAST_TEXT && Columns.of(name) < room;
        int indent = beside ? room : 2;
        if (!beside) {
            lines.add("  " + Columns.fit(name, width - 2));
        }
        List<String> parts = Columns.wrap(text, width - 2 - indent);
        for (int i = 0; i < parts.size(); i++) {
            lines.add("  " + Columns.left(beside && i == 0 ? name : "", indent) + parts.get(i));
        }
    }

    /// A name with its figures under those of other rows; where there is no room for both, the figures come below.
    private List<String> rows(String name, String... figures) {
        if (figures.length == 0) {
            return wrapped(name);
        }
        int room = Math.min(width >= ROOMY ? FIGURE : NARROW, width / figures.length);
        Optional<String> beside = placed(name, room, figures);
        if (beside.isPresent()) {
            return List.of(beside.get());
        }
        List<String> rows = wrapped(name);
        placed("", room, figures).ifPresentOrElse(rows::add, () -> rows.addAll(heaped(figures)));
        return rows;
    }

    private List<String> wrapped(String name) {
        int indent = name.length() - name.stripLeading().length();
        List<String> rows = new ArrayList<>();
        Columns.wrap(name, width - indent).forEach(part -> rows.add(" ".repeat(indent) + part));
        return rows;
    }

    /// Each figure at the right of its column; empty where two would touch.
    private Optional<String> placed(String name, int room, String... figures) {
        StringBuilder row = new StringBuilder(Columns.fit(name, Columns.of(name)));
        int used = Columns.of(name);
        for (int i = 0; i < figures.length; i++) {
            int end = width - room * (figures.length - 1 - i);
            int free = end - used - Columns.of(figures[i]);
            if (!figures[i].isEmpty()) {
                int least = i == 0 ? 2 : 1;
                if (free < (used == 0 ? 0 : least)) {
                    return Optional.empty();
                }
                row.append(" ".repeat(free)).append(figures[i]);
                used = end;
            }
        }
        return used > width ? Optional.empty() : Optional.of(row.toString());
    }

    private List<String> heaped(String... figures) {
        List<String> some =
                Arrays.stream(figures).filter(figure -> !figure.isEmpty()).toList();
        String all = String.join("  ", some);
        return (Columns.of(all) <= width ? List.of(all) : some)
                .stream().map(row -> Columns.right(row, width)).toList();
    }
}
