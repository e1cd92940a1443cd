package org.koppelkansen.anchor;

import java.util.Optional;
import org.koppelkansen.find.Relation;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Work;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// Where a relation is drawn: the ground that both share, else the shortest line between the two, else the point
/// where they touch.
final class RelationShape {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private RelationShape() {}

    /// In the system of the works; empty when a side has no place.
    static Optional<Shape> of(Relation relation) {
        return switch (relation) {
            case Relation.Between b ->
                place(b.first()).flatMap(one -> place(b.second()).map(other -> between(one, other)));
            case Relation.Toward t ->
                place(t.work())
                        .map(p -> shared(p.footprint(), t.ambition().shape())
                                .orElseGet(
                                        () -> nearest(p.geometry(), t.ambition().shape())));
        };
    }

    private static Optional<Place> place(Work work) {
        return work.place();
    }

    private static Shape between(Place one, Place other) {
        return shared(one.footprint(), other.footprint()).orElseGet(() -> nearest(one.geometry(), other.geometry()));
    }

    private static Optional<Shape> shared(Shape one, Shape other) {
        if (!one.box().intersects(other.box())) {
            return Optional.empty();
        }
        Geometry both = OverlayNGRobust.overlay(one.toJts(), other.toJts(), OverlayNG.INTERSECTION);
        Geometry areas = FACTORY.buildGeometry(PolygonExtracter.getPolygons(both));
        return areas.isEmpty() ? Optional.empty() : Optional.of(Shape.of(areas, one.crs()));
    }

    private static Shape nearest(Shape one, Shape other) {
        Coordinate[] ends = DistanceOp.nearestPoints(one.toJts(), other.toJts());
        Geometry drawn = ends[0].equals2D(ends[1]) ? FACTORY.createPoint(ends[0]) : FACTORY.createLineString(ends);
        return Shape.of(drawn, one.crs());
    }
}
