package org.koppelkansen.cli.screen;

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

    private String painted(String code, String text) {
        return colour && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
