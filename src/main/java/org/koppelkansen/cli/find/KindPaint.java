package org.koppelkansen.cli.find;

import org.koppelkansen.cli.screen.Ink;
import org.koppelkansen.cli.screen.Ink.Paint;
import org.koppelkansen.find.RelationKind;

/// Green for what can go together, yellow for order, red for what clashes, blue for goals.
final class KindPaint {
    private KindPaint() {}

    static String on(String text, RelationKind kind, Ink ink) {
        return ink.painted(
                switch (kind) {
                    case COUPLE_TRENCH -> Paint.STRONG_GREEN;
                    case COUPLE_SITE -> Paint.GREEN;
                    case SEQUENCE -> Paint.YELLOW;
                    case PROTECT -> Paint.MAGENTA;
                    case CONFLICT, REGRET -> Paint.RED;
                    case SERVE -> Paint.CYAN;
                },
                text);
    }
}
