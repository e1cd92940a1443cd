package org.koppelkansen.profile;

import java.util.regex.Pattern;
import org.koppelkansen.settings.YamlNode;

/// A regular expression out of a profile. Whoever wrote it may have written one that takes longer than anybody waits:
/// then it is refused, by its file and line, rather than waited for.
public final class Expression {
    /// Shorter texts are done at once, whatever the expression.
    private static final int SHORT = 16;

    private static final long STEPS = 200_000;
    private static final long STEPS_A_LETTER = 2_000;

    private final Pattern pattern;
    private final YamlNode where;

    private Expression(Pattern pattern, YamlNode where) {
        this.pattern = pattern;
        this.where = where;
    }

    /// Case does not count.
    ///
    /// @throws WrongYaml where it is none
    static Expression of(YamlNode node) {
        Pattern pattern = node.parsed(
                text -> Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                "een geldige reguliere expressie",
                "a valid regular expression");
        return new Expression(pattern, node);
    }

    /// Whether the text holds it somewhere.
    ///
    /// @throws WrongYaml where that cannot be said within bounds that grow with the length of the text
    boolean isIn(String text) {
        try {
            return pattern.matcher(text.length() < SHORT ? text : new Bounded(text, new Steps(text.length())))
                    .find();
        } catch (TooMany | StackOverflowError e) {
            throw where.wrong(
                    "deze reguliere expressie doet te lang over ‘" + shortened(text) + "’; schrijf haar eenvoudiger,"
                            + " zonder herhaling in een herhaling.",
                    "this regular expression takes too long over ‘" + shortened(text) + "’; write a simpler one,"
                            + " without a repetition within a repetition.");
        }
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }

    private static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMany() {
            super("too many steps", null, false, false);
        }
    }

    /// How often letters were looked at.
    private static final class Steps {
        private long left;

        Steps(int letters) {
            this.left = STEPS + STEPS_A_LETTER * letters;
        }

        void one() {
            if (left-- <= 0) {
                throw new TooMany();
            }
        }
    }

    /// A text that counts how often its letters are looked at, and ends that at some time.
    private record Bounded(CharSequence text, Steps steps) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            steps.one();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Bounded(text.subSequence(start, end), steps);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
