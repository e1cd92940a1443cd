package org.koppelkansen.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/// What is wrong with polygons, and the valid ones that cover the same ground.
final class Polygons {
    private Polygons() {}

    /// What makes a polygon invalid, its coordinates being usable.
    static Optional<ShapeFlaw> flaw(Polygon polygon) {
        TopologyValidationError error = new IsValidOp(polygon).getValidationError();
        return error == null ? Optional.empty() : Optional.of(flaw(error.getErrorType()));
    }

    private static ShapeFlaw flaw(int error) {
        return switch (error) {
            case TopologyValidationError.HOLE_OUTSIDE_SHELL,
                    TopologyValidationError.NESTED_HOLES,
                    TopologyValidationError.NESTED_SHELLS,
                    TopologyValidationError.DUPLICATE_RINGS,
                    TopologyValidationError.DISCONNECTED_INTERIOR -> ShapeFlaw.RINGS_MISPLACED;
            default -> ShapeFlaw.SELF_INTERSECTION;
        };
    }

    /// Valid polygons on the ground of an invalid one, both lobes of each crossing; none where there is no ground.
    /// Holes
    /// that leave nothing, as a ring delivered twice does, are left out.
    static List<Polygon> rebuilt(Polygon polygon) {
        List<Polygon> rebuilt = each(GeometryFixer.fix(polygon));
        return rebuilt.isEmpty() && polygon.getNumInteriorRing() > 0
                ? each(GeometryFixer.fix(Shape.FACTORY.createPolygon(polygon.getExteriorRing())))
                : rebuilt;
    }

    /// The same list where its polygons share no more than points, else valid ones on the ground of all together.
    static List<Polygon> apart(List<Polygon> polygons) {
        if (polygons.size() < 2) {
            return polygons;
        }
        Geometry together = Shape.FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
        return together.isValid() ? polygons : each(GeometryFixer.fix(together));
    }

    /// The areas in a geometry, as one that can be overlaid: overlays refuse collections of several kinds.
    static Geometry in(Geometry geometry) {
        return geometry instanceof Polygonal
                ? geometry
                : Shape.FACTORY.createMultiPolygon(apart(each(geometry)).toArray(Polygon[]::new));
    }

    /// The line that a ring without area runs along, each piece once; a point where all its points are one.
    static Geometry outline(Coordinate[] ring) {
        if (ring.length == 1) {
            return Shape.FACTORY.createPoint(ring[0]);
        }
        LineMerger merger = new LineMerger();
        merger.add(OverlayNGRobust.union(Shape.FACTORY.createLineString(ring)));
        List<LineString> lines = new ArrayList<>();
        for (Object line : merger.getMergedLineStrings()) {
            lines.add((LineString) line);
        }
        return Shape.FACTORY.buildGeometry(lines);
    }

    private static List<Polygon> each(Geometry geometry) {
        List<Polygon> polygons = new ArrayList<>();
        PolygonExtracter.getPolygons(geometry, polygons);
        polygons.removeIf(Polygon::isEmpty);
        return polygons;
    }
}
