package org.koppelkansen.anchor;

import java.util.List;
import java.util.Optional;
import org.koppelkansen.opportunities.Ranking;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Place;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// Where an opportunity is drawn: all ground of its works, as one area or several.
final class OpportunityShape {
    private OpportunityShape() {}

    /// In the system of the works.
    static Optional<Shape> of(Ranking.Ranked ranked) {
        List<Shape> footprints = ranked.opportunity().works().stream()
                .flatMap(work -> work.place().stream())
                .map(Place::footprint)
                .toList();
        if (footprints.isEmpty()) {
            return Optional.empty();
        }
        List<Geometry> areas = footprints.stream().map(Shape::toJts).toList();
        Geometry all = OverlayNGRobust.union(areas);
        return Optional.of(Shape.of(all.norm(), footprints.getFirst().crs()));
    }
}
