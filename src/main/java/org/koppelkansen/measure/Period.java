package org.koppelkansen.measure;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// A span of whole days, half-open: `from` belongs to it, `until` no longer does.
/// A work from 1 to 5 March (both included) is `[1 March, 6 March)` and lasts five days.
public record Period(LocalDate from, LocalDate until) implements Comparable<Period> {
    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::from).thenComparing(Period::until);

    public Period {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a period ends after it starts: [" + from + ", " + until + ")");
        }
    }

    /// Length in days, at least one.
    public int days() {
        return Math.toIntExact(DAYS.between(from, until));
    }

    /// The last day that belongs to the period.
    public LocalDate lastDay() {
        return until.minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /// The days that both have; empty when they only touch.
    public Optional<Period> common(Period other) {
        LocalDate start = later(from, other.from);
        LocalDate end = earlier(until, other.until);
        return start.isBefore(end) ? Optional.of(new Period(start, end)) : Optional.empty();
    }

    /// Days between the end of the one and the start of the other; 0 when they overlap or follow on directly.
    public int gapDays(Period other) {
        long gap = DAYS.between(earlier(until, other.until), later(from, other.from));
        return Math.toIntExact(Math.max(0, gap));
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
