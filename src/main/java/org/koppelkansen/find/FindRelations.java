package org.koppelkansen.find;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.near.NearJoin;
import org.koppelkansen.near.TimedShapes;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.works.Ambition;
import org.koppelkansen.works.Work;

/// Finds the relations between works, and between works and ambitions (`algorithms.md` §3).
///
/// @param rates how deep each discipline digs, and how long the surface that it leaves behind stays closed
/// @param asOf works whose window ended before this day take no part, nor do those done or withdrawn
public record FindRelations(RelationRules rules, Rates rates, LocalDate asOf) {
    static final Comparator<Relation> ORDER = Comparator.comparing(Relation::kind)
            .thenComparing(FindRelations::firstId)
            .thenComparing(FindRelations::secondId)
            .thenComparing(Relation::rule);

    private static final Comparator<Ambition> AMBITIONS = Comparator.comparing(Ambition::id)
            .thenComparing(Ambition::name)
            .thenComparing(Ambition::goal)
            .thenComparing(ambition -> ambition.targetYear().orElse(0));

    /// All meetings and relations among `works`. Equal sets of works give equal results, in whatever order.
    ///
    /// @param works all in one metric coordinate system, as gathering leaves them
    /// @param ambitions in the same system
    public Found among(List<Work> works, List<Ambition> ambitions, Progress progress) {
        List<Work> taking =
                works.stream().filter(this::takesPart).sorted(byId()).toList();
        List<Ambition> goals = ambitions.stream().sorted(AMBITIONS).toList();
        requireOwnIds(works);
        Subjects subjects = new Subjects(rules);
        TimedShapes timed = new TimedShapes(taking.size() + goals.size(), 8 * taking.size());
        taking.forEach(work -> subjects.add(work, timed::add));
        goals.forEach(goal -> subjects.add(goal, timed::add));

        List<Met> met = relate(NearJoin.pairs(timed, subjects, rules.gapDays()), subjects, timed, progress);
        return new Found(
                works.stream().sorted(byId()).toList(),
                met.stream().flatMap(m -> m.meetings().stream()).toList(),
                met.stream().flatMap(m -> m.relations().stream()).sorted(ORDER).toList());
    }

    private static void requireOwnIds(List<Work> works) {
        if (works.stream().map(Work::id).distinct().count() < works.size()) {
            throw new IllegalArgumentException("every work has an id of its own");
        }
    }

    /// Whether the work can still relate to others: it has a place, lies ahead or is going on.
    boolean takesPart(Work work) {
        return work.place().isPresent()
                && work.planning().phase().isOpen()
                && work.window().span().until().isAfter(asOf);
    }

    /// What one pair comes to.
    record Met(List<Found.Meeting> meetings, List<Relation> relations) {}

    private List<Met> relate(long[] pairs, Subjects subjects, TimedShapes timed, Progress progress) {
        Relating relating = new Relating(rules, rates);
        AtomicLong done = new AtomicLong();
        return IntStream.range(0, pairs.length)
                .parallel()
                .mapToObj(p -> {
                    int i = NearJoin.first(pairs[p]);
                    int j = NearJoin.second(pairs[p]);
                    Met met = meet(relating, subjects.at(i), subjects.at(j), timed.distance(i, j));
                    progress.at(done.incrementAndGet(), pairs.length);
                    return met;
                })
                .toList();
    }

    static Met meet(Relating relating, Subjects.Subject one, Subjects.Subject other, double distance) {
        return switch (one) {
            case Subjects.Subject.OfWork a ->
                switch (other) {
                    case Subjects.Subject.OfWork b -> meetWork(relating, a.work(), b.work(), distance);
                    case Subjects.Subject.OfAmbition goal -> meetGoal(relating, a.work(), goal.ambition(), distance);
                };
            case Subjects.Subject.OfAmbition goal ->
                switch (other) {
                    case Subjects.Subject.OfWork a -> meetGoal(relating, a.work(), goal.ambition(), distance);
                    case Subjects.Subject.OfAmbition unrelated -> new Met(List.of(), List.of());
                };
        };
    }

    private static Met meetWork(Relating relating, Work a, Work b, double distance) {
        return a.id().compareTo(b.id()) <= 0
                ? meetInOrder(relating, a, b, distance)
                : meetInOrder(relating, b, a, distance);
    }

    private static Met meetInOrder(Relating relating, Work first, Work second, double distance) {
        int gap = first.window().span().gapDays(second.window().span());
        return new Met(
                List.of(new Found.Meeting(first, second, distance, gap)),
                relating.between(first, second, distance)
                        .map(List::<Relation>of)
                        .orElse(List.of()));
    }

    private static Met meetGoal(Relating relating, Work work, Ambition goal, double distance) {
        return new Met(List.of(), relating.toward(work, goal, distance));
    }

    private static Comparator<Work> byId() {
        return Comparator.comparing(Work::id);
    }

    private static String firstId(Relation relation) {
        return switch (relation) {
            case Relation.Between between -> between.first().id().value();
            case Relation.Toward toward -> toward.work().id().value();
        };
    }

    private static String secondId(Relation relation) {
        return switch (relation) {
            case Relation.Between between -> between.second().id().value();
            case Relation.Toward toward -> toward.ambition().id();
        };
    }
}
