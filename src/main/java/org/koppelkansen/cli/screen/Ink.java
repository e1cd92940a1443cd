package org.koppelkansen.cli.screen;

import java.util.ArrayList;
import java.util.List;

/// Colours text for a terminal, or leaves it as it is.
public record Ink(boolean colour) {
    public enum Paint {
        STRONG_GREEN("1;32"),
        GREEN("32"),
        YELLOW("33"),
        MAGENTA("35"),
        RED("31"),
        CYAN("36");

        private final String code;

        Paint(String code) {
            this.code = code;
        }
    }

    public String heading(String text) {
        return painted("1", text);
    }

    public String faint(String text) {
        return painted("2", text);
    }

    public String alarm(String text) {
        return painted("31", text);
    }

    public String painted(Paint paint, String text) {
        return painted(paint.code, text);
    }

    /// A heading with a rule under it, and a note at its right; where there is no room, the note comes under the rule.
    public List<String> headed(String title, String note, int width) {
        int space = width - Columns.of(title);
        boolean fits = space > Columns.of(note);
        List<String> lines = new ArrayList<>();
        lines.add(heading(title) + faint(fits ? Columns.right(note, space) : ""));
        lines.add(faint("─".repeat(width)));
        if (!fits) {
            Columns.wrap(note, width - 2).forEach(line -> lines.add("  " + faint(line)));
        }
        return lines;
    }

    private String painted(String code, String text) {
        return colour && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
