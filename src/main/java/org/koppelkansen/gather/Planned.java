package org.koppelkansen.gather;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.koppelkansen.measure.Period;

/// The period in which an owner plans a work, and how many days of it are work.
///
/// @param days at most the length of the period; less where the source gives only years or quarters
/// @param coarse whether it does, so that `days` is an assumption
record Planned(Period period, int days, boolean coarse) {
    /// @param span the first and the last moment as written
    /// @param until the day after the last
    static Planned of(ReadDates.Span span, LocalDate until, int usualDays) {
        Period period = new Period(span.start().from(), until);
        boolean coarse = isCoarse(span.start()) || isCoarse(span.end());
        if (!coarse) {
            return new Planned(period, period.days(), false);
        }
        // It starts on the last day of the first moment at the latest, and ends on the first day of the last at the
        // earliest: that much of it is certain.
        long certain =
                DAYS.between(span.start().until().minusDays(1), span.end().from()) + 1;
        return new Planned(period, (int) Math.min(period.days(), Math.max(usualDays, certain)), true);
    }

    private static boolean isCoarse(org.koppelkansen.profile.DateText date) {
        return switch (date.grain()) {
            case YEAR, QUARTER -> true;
            case MONTH, WEEK, DAY -> false;
        };
    }
}
