package org.koppelkansen.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.WorkId;

/// Where works are, by their ids, as far as a viewer sees them wholly: for drawing what is about works.
public record SeenPlaces(Map<String, Place> places) {
    public SeenPlaces {
        places = Map.copyOf(places);
    }

    public static SeenPlaces of(Works works, Viewer viewer, Collection<String> ids) {
        Map<String, Place> known = new HashMap<>();
        for (SeenWork.Whole whole :
                works.whole(viewer, ids.stream().distinct().map(WorkId::new).toList())) {
            whole.registered().work().place().ifPresent(place -> known.put(whole.id(), place));
        }
        return new SeenPlaces(known);
    }

    /// The ground of several works as one; empty where none of them has a place.
    public Optional<Shape> ground(List<String> ids) {
        List<Shape> grounds = ids.stream()
                .flatMap(id -> Optional.ofNullable(places.get(id)).stream())
                .map(Place::footprint)
                .toList();
        return grounds.isEmpty() ? Optional.empty() : Optional.of(Shape.together(grounds));
    }

    public Optional<Shape> geometry(String id) {
        return Optional.ofNullable(places.get(id)).map(Place::geometry);
    }
}
