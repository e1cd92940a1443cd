package org.koppelkansen.find;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Area;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

/// In which area a work lies: the smallest that holds a point of it. Remembers what it has looked up.
public final class AreaOfWork {
    private final List<Area> smallestFirst;
    private final Map<WorkId, Optional<Area>> known = new HashMap<>();

    /// Of areas in the system of the works that will be asked for.
    public AreaOfWork(List<Area> areas) {
        smallestFirst = areas.stream()
                .sorted(Comparator.comparingDouble((Area area) -> area.shape().area())
                        .thenComparing(Area::code))
                .toList();
    }

    /// Empty where no area holds it, or it has no place.
    public Optional<Area> of(Work work) {
        return smallestFirst.isEmpty() ? Optional.empty() : known.computeIfAbsent(work.id(), id -> lookUp(work));
    }

    private Optional<Area> lookUp(Work work) {
        return work.place().flatMap(place -> {
            Shape point = place.geometry().pointOn();
            return smallestFirst.stream()
                    .filter(area -> area.shape().intersects(point))
                    .findFirst();
        });
    }
}
