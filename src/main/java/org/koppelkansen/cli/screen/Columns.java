package org.koppelkansen.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Measures and fits text by the columns that a terminal gives it: wide characters take two, accents none.
public final class Columns {
    private static final String ELLIPSIS = "…";
    private static final Pattern SPACES = Pattern.compile(" +");
    /// East Asian wide and full-width characters and pictures (Unicode annex 11), in broad ranges.
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };
    /// Marks that turn the direction of what follows.
    private static final int[][] TURNS = {{0x202A, 0x202E}, {0x2066, 0x2069}};

    private Columns() {}

    public static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    /// The text with at most `width` columns, its end replaced by `…` where it is longer; control characters, which
    /// could play tricks with the terminal, become spaces.
    public static String fit(String text, int width) {
        if (width <= 0) {
            return "";
        }
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
    public static String left(String text, int width) {
        String fitted = fit(text, width);
        return fitted + " ".repeat(Math.max(0, width - of(fitted)));
    }

    /// Exactly `width` columns, filled up on the left.
    public static String right(String text, int width) {
        String fitted = fit(text, width);
        return " ".repeat(Math.max(0, width - of(fitted))) + fitted;
    }

    /// Lines of at most `width` columns, broken at spaces; a word that is longer by itself is cut.
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : SPACES.splitAsStream(printable(text).strip()).toList()) {
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
        return Character.isISOControl(point) || isWithin(point, TURNS);
    }

    private static int of(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWithin(point, WIDE) ? 2 : 1;
    }

    private static boolean isWithin(int point, int[][] ranges) {
        for (int[] range : ranges) {
            if (point >= range[0] && point <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
