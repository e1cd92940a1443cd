package org.koppelkansen.api.ogc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.koppelkansen.api.question.Parameters;
import org.koppelkansen.measure.Period;

/// The days that `datetime` asks for. Programs have their own ways to say that an end does not matter (QGIS writes
/// the year 0 or 9999), so that what lies beyond all works is not refused.
///
/// @param period empty where all time is asked for
record TimeAsked(Optional<Period> period) {
    private static final LocalDate FIRST = Parameters.BEGINNING;
    private static final LocalDate LAST = Parameters.END.minusDays(1);
    private static final int DAY_LENGTH = "2027-03-01".length();

    /// Of a day, an instant, which is its day in UTC, or a period of these with an end perhaps open; empty where it is
    /// none of them.
    static Optional<TimeAsked> of(String text) {
        String[] ends = text.split("/", 3);
        if (ends.length > 2 || (ends.length == 1 && isOpen(text))) {
            return Optional.empty();
        }
        String first = ends[0];
        String second = ends[ends.length - 1];
        if (isOpen(first) && isOpen(second)) {
            return Optional.of(new TimeAsked(Optional.empty()));
        }
        try {
            LocalDate from = isOpen(first) ? LocalDate.MIN : day(first);
            LocalDate last = isOpen(second) ? LocalDate.MAX : day(second);
            return last.isBefore(from)
                    ? Optional.empty()
                    : Optional.of(new TimeAsked(
                            Optional.of(new Period(kept(from), kept(last).plusDays(1)))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    /// GDAL writes a day without a time as `2028-01-01T`.
    private static LocalDate day(String text) {
        String upper = text.replace('t', 'T').replace('z', 'Z');
        if (upper.endsWith("T") || upper.length() == DAY_LENGTH) {
            return LocalDate.parse(upper.endsWith("T") ? upper.substring(0, upper.length() - 1) : upper);
        }
        return OffsetDateTime.parse(upper).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
    }

    private static LocalDate kept(LocalDate day) {
        LocalDate late = day.isBefore(FIRST) ? FIRST : day;
        return late.isAfter(LAST) ? LAST : late;
    }
}
