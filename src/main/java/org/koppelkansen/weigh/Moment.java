package org.koppelkansen.weigh;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Period;
import org.koppelkansen.measure.Text;
import org.koppelkansen.works.Work;

/// When a set of works is done together: where leaving their wished starts costs least, of equally good days the
/// one nearest to the wishes, and of those the first (`algorithms.md` §5.6). The cost of leaving a wish rises in a
/// straight line to either side, so that the best day is a wished start or the first or last that is possible.
final class Moment {
    private Moment() {}

    /// The first and the last day on which works of so many joint days can start.
    record Starts(LocalDate first, LocalDate last) {}

    /// What all windows have in common; empty when they have nothing.
    static Optional<Period> common(List<Stake> stakes, BitSet set) {
        LocalDate from = LocalDate.MIN;
        LocalDate until = LocalDate.MAX;
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            Period span = stakes.get(i).work().window().span();
            from = span.from().isAfter(from) ? span.from() : from;
            until = span.until().isBefore(until) ? span.until() : until;
        }
        return from.isBefore(until) ? Optional.of(new Period(from, until)) : Optional.empty();
    }

    /// Empty when there is no such day, or none that is not past.
    static Optional<Starts> starts(List<Stake> stakes, BitSet set, int jointDays, LocalDate asOf) {
        return common(stakes, set)
                .filter(common -> common.days() >= jointDays)
                .map(common -> new Starts(
                        common.from().isBefore(asOf) ? asOf : common.from(),
                        common.until().minusDays(jointDays)))
                .filter(starts -> !starts.first().isAfter(starts.last()));
    }

    static LocalDate best(List<Stake> stakes, BitSet set, Starts starts) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(starts.first(), starts.last()));
        set.stream()
                .mapToObj(i -> stakes.get(i).work().window().wishedStart())
                .filter(day -> day.isAfter(starts.first()) && day.isBefore(starts.last()))
                .forEach(days::add);
        return days.stream()
                .min(Comparator.comparingLong((LocalDate day) -> set.stream()
                                .mapToLong(i -> stakes.get(i).move(day).likely().cents())
                                .sum())
                        .thenComparingLong(day -> set.stream()
                                .mapToLong(i -> Math.abs(ChronoUnit.DAYS.between(
                                        stakes.get(i).work().window().wishedStart(), day)))
                                .sum()))
                .orElseThrow();
    }

    static List<CostPart> parts(List<Stake> stakes, BitSet set, LocalDate start) {
        List<CostPart> parts = new ArrayList<>();
        set.stream().mapToObj(stakes::get).forEach(stake -> {
            Work work = stake.work();
            long days = ChronoUnit.DAYS.between(work.window().wishedStart(), start);
            Estimate cost = stake.move(start);
            if (!cost.equals(Estimate.ZERO)) {
                parts.add(new CostPart(
                        CostPart.Kind.TIMING,
                        Optional.of(work.id()),
                        days < 0
                                ? new Text("eerder dan gewenst", "earlier than wished")
                                : new Text("later dan gewenst", "later than wished"),
                        Math.abs(days),
                        "days",
                        days < 0 ? stake.moving().earlierRate() : "timing.delay",
                        cost));
            }
        });
        return parts;
    }
}
