package org.koppelkansen.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.measure.Period;
import org.koppelkansen.space.Box;
import org.koppelkansen.works.Work;

/// Whether a work is meant by a filter, in plain words.
final class Fitting {
    private Fitting() {}

    static Optional<Box> box(Work work) {
        return work.place()
                .map(place -> place.geometry().box().with(place.footprint().box()));
    }

    static WorkFilter any() {
        WorkFilter all = WorkFilter.ALL;
        return new WorkFilter(
                all.where(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), WorkFilter.Standing.ANY);
    }

    static boolean fits(WorkFilter filter, RegisteredWork registered, LocalDate today) {
        Work work = registered.work();
        boolean present = registered.registration().withdrawnAt().isEmpty();
        boolean stands = switch (filter.standing()) {
            case PRESENT -> present;
            case STALE -> present && registered.registration().isStale(today);
            case WITHDRAWN -> !present;
            case ANY -> true;
        };
        return stands
                && isAmong(filter.owners(), work.owner().id())
                && isAmong(filter.disciplines(), work.discipline())
                && isAmong(filter.interventions(), work.task().intervention())
                && isAmong(filter.phases(), work.planning().phase())
                && (filter.where().areas().isEmpty()
                        || filter.where().areas().stream()
                                .anyMatch(registered.registration().areas()::contains))
                && meets(filter, box(work), work.window().span());
    }

    static boolean fits(WorkFilter filter, SeenWork.Need need) {
        return (filter.standing() == WorkFilter.Standing.PRESENT || filter.standing() == WorkFilter.Standing.ANY)
                && filter.disciplines().isEmpty()
                && filter.interventions().isEmpty()
                && filter.phases().isEmpty()
                && filter.where().areas().isEmpty()
                && isAmong(filter.owners(), need.owner().id())
                && meets(filter, Optional.of(need.ground()), need.period());
    }

    private static boolean meets(WorkFilter filter, Optional<Box> box, Period span) {
        return (filter.where().box().isEmpty()
                        || box.filter(filter.where().box().get()::intersects).isPresent())
                && (filter.period().isEmpty()
                        || filter.period().get().common(span).isPresent());
    }

    private static <T> boolean isAmong(List<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
