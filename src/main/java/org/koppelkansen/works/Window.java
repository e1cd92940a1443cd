package org.koppelkansen.works;

import java.time.LocalDate;
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
