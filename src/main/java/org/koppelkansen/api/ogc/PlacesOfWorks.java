package org.koppelkansen.api.ogc;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.register.Works;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.WorkId;

/// Where works are, as far as a viewer sees them wholly: for drawing what is about works.
record PlacesOfWorks(Works works, Crs crs) {
    Known of(Viewer viewer, Collection<String> ids) {
        Map<String, Place> known = new HashMap<>();
        for (SeenWork.Whole whole :
                works.whole(viewer, ids.stream().distinct().map(WorkId::new).toList())) {
            whole.registered().work().place().ifPresent(place -> known.put(whole.id(), place));
        }
        return new Known(known);
    }

    Shape square(Box box) {
        return Shape.of(box, crs);
    }

    /// Places by the id of the work.
    record Known(Map<String, Place> places) {
        /// The ground of several works as one.
        Optional<Shape> ground(List<String> ids) {
            List<Shape> grounds = ids.stream()
                    .flatMap(id -> Optional.ofNullable(places.get(id)).stream())
                    .map(Place::footprint)
                    .toList();
            return grounds.isEmpty() ? Optional.empty() : Optional.of(Shape.together(grounds));
        }

        Optional<Shape> geometry(String id) {
            return Optional.ofNullable(places.get(id)).map(Place::geometry);
        }
    }
}
