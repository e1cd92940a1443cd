package org.koppelkansen.weigh;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Level;
import org.koppelkansen.measure.Money;
import org.koppelkansen.settings.Rate;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.works.Work;

/// What it costs to do a work at another time than its owner wishes (`algorithms.md` §5.6).
///
/// @param earlierYear a year earlier
/// @param laterYear a year later
/// @param earlierRate key of the rate behind the first
record Moving(Estimate earlierYear, Estimate laterYear, String earlierRate) {
    private static final double DAYS_A_YEAR = 365.25;

    /// The most that a year may cost, in cents: a hundred thousand million euros. Only rates that nobody can mean come
    /// there; it keeps every sum far from what a number can hold.
    private static final double MOST_CENTS_A_YEAR = 1e13;

    /// A work that replaces what is there loses what was left of its life, in a straight line; any other only pays its
    /// money earlier.
    static Moving of(Work work, Estimate own, Rates rates) {
        Estimate later = perYear(own, rates.timing().delay());
        if (!rates.of(work.task().intervention()).losesLife()) {
            return new Moving(perYear(own, rates.timing().interest()), later, "timing.interest");
        }
        Rate life = rates.of(work.discipline()).life();
        Estimate earlier = Estimate.of(level -> aYear(own.at(level).cents() / life.at(opposite(level))));
        return new Moving(earlier, later, "disciplines." + work.discipline().key() + ".life");
    }

    /// What it costs to start on `start` instead of `wished`, to the cent.
    Estimate cost(LocalDate wished, LocalDate start) {
        long days = ChronoUnit.DAYS.between(wished, start);
        Estimate year = days < 0 ? earlierYear : laterYear;
        return Estimate.of(level -> new Money(cents(year.at(level).cents(), days)));
    }

    /// What so many days cost, where a year costs `centsAYear`.
    ///
    /// @param days to either side
    static long cents(long centsAYear, long days) {
        return Math.round(centsAYear * (Math.abs(days) / DAYS_A_YEAR));
    }

    private static Estimate perYear(Estimate own, Rate percent) {
        return Estimate.of(level -> aYear(own.at(level).cents() * percent.at(level) / 100));
    }

    private static Money aYear(double cents) {
        return new Money(Math.round(Math.min(cents, MOST_CENTS_A_YEAR)));
    }

    /// A long life makes a lost year cheap.
    private static Level opposite(Level level) {
        return switch (level) {
            case LOW -> Level.HIGH;
            case LIKELY -> Level.LIKELY;
            case HIGH -> Level.LOW;
        };
    }
}
