package org.koppelkansen.cli;

import java.util.ArrayList;
import java.util.List;

/// Measures and fits text by the columns that a terminal gives it: wide characters take two, accents none.
final class Columns {
    private static final String ELLIPSIS = "…";

    private Columns() {}

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    /// The text with at most `width` columns, its end replaced by `…` where it is longer; control characters, which
    /// could play tricks with the terminal, become spaces.
    static String fit(String text, int width) {
        String safe = printable(text);
        if (of(safe) <= width) {
            return safe;
        }
        StringBuilder kept = new StringBuilder();
        int used = 0;
        for (int point : safe.codePoints().toArray()) {
            if (used + of(point) > width - 1) {
                break;
            }
            kept.appendCodePoint(point);
            used += of(point);
        }
        return kept.toString().stripTrailing() + ELLIPSIS;
    }

    /// Exactly `width` columns, filled up on the right.
    static String left(String text, int width) {
        String fitted = fit(text, width);
        return fitted + " ".repeat(width - of(fitted));
    }

    /// Exactly `width` columns, filled up on the left.
    static String right(String text, int width) {
        String fitted = fit(text, width);
        return " ".repeat(width - of(fitted)) + fitted;
    }

    /// Lines of at most `width` columns, broken at spaces; a word that is longer by itself is cut.
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : printable(text).strip().split(" +")) {
            String fitted = fit(word, width);
            if (!line.isEmpty() && of(line.toString()) + 1 + of(fitted) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(fitted);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String printable(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> safe.appendCodePoint(isHarmful(point) ? ' ' : point));
        return safe.toString();
    }

    private static boolean isHarmful(int point) {
        boolean turnsDirection = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        return Character.isISOControl(point) || turnsDirection;
    }

    private static int of(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    /// East Asian wide and full-width characters and pictures (Unicode annex 11, in broad ranges).
    private static boolean isWide(int point) {
        return point >= 0x1100
                && (point <= 0x115F
                        || point >= 0x2E80 && point <= 0xA4CF
                        || point >= 0xAC00 && point <= 0xD7A3
                        || point >= 0xF900 && point <= 0xFAFF
                        || point >= 0xFE30 && point <= 0xFE6F
                        || point >= 0xFF00 && point <= 0xFF60
                        || point >= 0xFFE0 && point <= 0xFFE6
                        || point >= 0x1F300 && point <= 0x1FAFF
                        || point >= 0x20000 && point <= 0x3FFFD);
    }
}
