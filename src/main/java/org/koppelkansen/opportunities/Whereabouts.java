package org.koppelkansen.opportunities;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.koppelkansen.find.AreaOfWork;
import org.koppelkansen.works.Area;
import org.koppelkansen.works.Place;

/// Says in a word where an opportunity is.
public final class Whereabouts {
    private final AreaOfWork areas;

    public Whereabouts(List<Area> areas) {
        this.areas = new AreaOfWork(areas);
    }

    /// The street that most of its works name, of equal ones the shortest name; else the area of its first work; or
    /// empty.
    public String of(Opportunity opportunity) {
        Map<String, Long> streets = opportunity.works().stream()
                .flatMap(work -> work.place().stream())
                .map(Place::street)
                .filter(street -> !street.isEmpty())
                .collect(Collectors.groupingBy(street -> street, TreeMap::new, Collectors.counting()));
        return streets.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<String, Long> entry) -> -entry.getValue())
                        .thenComparing(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .or(() -> areas.of(opportunity.works().getFirst()).map(Area::name))
                .orElse("");
    }
}
