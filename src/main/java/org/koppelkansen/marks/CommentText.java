package org.koppelkansen.marks;

import java.util.Optional;
import org.koppelkansen.measure.Text;

/// Plain text of a comment: what looks like markup in it is text too. Lines end in one way, and characters that
/// show nothing are left out.
public record CommentText(String value) {
    /// In characters as people count them.
    public static final int LONGEST = 4000;

    private static final Text EMPTY = new Text("Schrijf eerst iets.", "Write something first.");
    private static final Text TOO_LONG = new Text(
            "Een reactie heeft hooguit {0} tekens; dit zijn er {1}.",
            "A comment has at most {0} characters; these are {1}.");

    public CommentText {
        value = clean(value);
        objection(value).ifPresent(objection -> {
            throw new IllegalArgumentException(objection.en());
        });
    }

    /// Why this can be no comment; empty where it can.
    public static Optional<Text> objection(String given) {
        String clean = clean(given);
        int characters = clean.codePointCount(0, clean.length());
        if (clean.isBlank()) {
            return Optional.of(EMPTY);
        }
        return characters > LONGEST ? Optional.of(TOO_LONG.filled(LONGEST, characters)) : Optional.empty();
    }

    private static String clean(String given) {
        return given.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(point -> point == '\n' || point == '\t' || !isUnseen(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /// Control characters, halves of characters, and what turns the direction of the text that follows.
    private static boolean isUnseen(int point) {
        return Character.isISOControl(point)
                || Character.getType(point) == Character.SURROGATE
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }
}
