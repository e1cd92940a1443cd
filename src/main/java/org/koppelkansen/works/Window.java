package org.koppelkansen.works;

import java.time.LocalDate;
import java.util.Arrays;
import org.koppelkansen.measure.Period;
import org.koppelkansen.measure.Text;

/// When a work may happen: not before `span.from()`, finished before `span.until()` (`algorithms.md` §2).
///
/// @param span earliest start to latest end, half-open
/// @param wishedStart inside the span
/// @param durationDays days of work, at least 1 and no more than the span
/// @param certainty in (0, 1]: how likely it is that the work happens
/// @param origin whether the owner gave the span or a rule derived it; shown wherever the window is
public record Window(
        Period span, LocalDate wishedStart, int durationDays, Hardness hardness, double certainty, Origin origin) {
    public Window {
        if (durationDays < 1 || durationDays > span.days()) {
            throw new IllegalArgumentException("a duration of " + durationDays + " days does not fit " + span);
        }
        if (wishedStart.isBefore(span.from())
                || wishedStart.plusDays(durationDays).isAfter(span.until())) {
            throw new IllegalArgumentException(
                    "a work of " + durationDays + " days wished on " + wishedStart + " does not fit " + span);
        }
        if (!(certainty > 0 && certainty <= 1)) {
            throw new IllegalArgumentException("certainty is above 0 and at most 1, not " + certainty);
        }
    }

    /// The period in which the owner would do it if it were alone.
    public Period wished() {
        return new Period(wishedStart, wishedStart.plusDays(durationDays));
    }

    /// How long works of so many days last when they are done together: the longest, plus what of the others does
    /// not run beside it, rounded up to whole days (`algorithms.md` §2).
    ///
    /// @param parallelism part of the other works that runs beside the longest, from 0 to 1
    /// @param days at least one number; 0 for a work that takes no part of it
    public static int jointDays(double parallelism, int... days) {
        int longest = Arrays.stream(days).max().orElseThrow();
        int others = Arrays.stream(days).sum() - longest;
        // A hair less, so that 0.3 of 10 days is 3 days.
        return longest + (int) Math.ceil((1 - parallelism) * others - 1e-9);
    }

    /// Where the span comes from.
    public sealed interface Origin {
        /// The owner gave earliest and latest itself.
        record Given() implements Origin {}

        /// Made from the planned dates by a published rule.
        ///
        /// @param rule the rule's name in `docs/rules/slack.yaml`
        record Derived(String rule, Text why) implements Origin {}
    }
}
