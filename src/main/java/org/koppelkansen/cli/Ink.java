package org.koppelkansen.cli;

import org.koppelkansen.find.RelationKind;

/// Colours text for a terminal, or leaves it as it is.
record Ink(boolean colour) {
    String heading(String text) {
        return painted("1", text);
    }

    String faint(String text) {
        return painted("2", text);
    }

    String alarm(String text) {
        return painted("31", text);
    }

    /// Green for what can go together, yellow for order, red for what clashes, blue for goals.
    String of(RelationKind kind, String text) {
        return painted(
                switch (kind) {
                    case COUPLE_TRENCH -> "1;32";
                    case COUPLE_SITE -> "32";
                    case SEQUENCE -> "33";
                    case PROTECT -> "35";
                    case CONFLICT, REGRET -> "31";
                    case SERVE -> "36";
                },
                text);
    }

    private String painted(String code, String text) {
        return colour && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
