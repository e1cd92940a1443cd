package org.koppelkansen.find;

import java.util.ArrayList;
import java.util.List;
import org.koppelkansen.near.Pairing;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Ambition;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Work;

/// What takes part in the finding, numbered as its shapes are: works first or ambitions, in any order.
final class Subjects implements Pairing {
    /// Days since 1970 between which any window lies; an ambition is there all the time.
    private static final int ALWAYS_FROM = -1_000_000;

    private static final int ALWAYS_UNTIL = 4_000_000;

    private final RelationRules rules;
    private final double largestReach;
    private final List<Subject> all = new ArrayList<>();

    sealed interface Subject {
        record OfWork(Work work) implements Subject {}

        record OfAmbition(Ambition ambition) implements Subject {}
    }

    Subjects(RelationRules rules) {
        this.rules = rules;
        this.largestReach = rules.largestReach();
    }

    /// Where a subject's shape goes: a [TimedShapes] or a [org.koppelkansen.near.NearIndex].
    interface Ground {
        int add(Shape shape, int fromDay, int untilDay, double doubtMetres);
    }

    int add(Work work, Ground to) {
        Place place = Measures.placeOf(work);
        all.add(new Subject.OfWork(work));
        int from = Math.toIntExact(work.window().span().from().toEpochDay());
        int until = Math.toIntExact(work.window().span().until().toEpochDay());
        return to.add(place.geometry(), from, until, place.doubtMetres());
    }

    int add(Ambition ambition, Ground to) {
        all.add(new Subject.OfAmbition(ambition));
        return to.add(ambition.shape(), ALWAYS_FROM, ALWAYS_UNTIL, 0);
    }

    Subject at(int i) {
        return all.get(i);
    }

    @Override
    public boolean wanted(int i, int j) {
        return switch (all.get(i)) {
            case Subject.OfWork one ->
                switch (all.get(j)) {
                    case Subject.OfWork other -> areDifferentParties(one.work(), other.work());
                    case Subject.OfAmbition ambition -> true;
                };
            case Subject.OfAmbition ambition -> all.get(j) instanceof Subject.OfWork;
        };
    }

    private boolean areDifferentParties(Work a, Work b) {
        if (!a.owner().id().isSurely(b.owner().id())) {
            return true;
        }
        return switch (rules.pairsOf()) {
            case OWNERS -> false;
            case OWNERS_OR_DISCIPLINES ->
                a.discipline() != b.discipline() && !a.projectKey().equals(b.projectKey());
        };
    }

    @Override
    public double reach(int i, int j) {
        return all.get(i) instanceof Subject.OfWork one && all.get(j) instanceof Subject.OfWork other
                ? rules.reach(one.work().discipline(), other.work().discipline())
                : 0;
    }

    @Override
    public double largestReach() {
        return largestReach;
    }
}
