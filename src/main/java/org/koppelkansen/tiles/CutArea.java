package org.koppelkansen.tiles;

import java.util.ArrayList;
import java.util.List;
import org.koppelkansen.tiles.Stroke.Dot;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.precision.GeometryPrecisionReducer;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/// Brings areas onto whole numbers and inside a sheet, valid.
final class CutArea {
    private static final PrecisionModel WHOLE = new PrecisionModel(1);
    private static final GeometryFactory FACTORY = new GeometryFactory(WHOLE);

    private CutArea() {}

    /// What of a valid area is inside, with fewer corners where that is off by no more than `slack`; nothing where
    /// it is narrower than the raster everywhere.
    static List<Polygon> within(Envelope sheet, Polygon area, double slack) {
        Geometry thin = thinned(area, slack);
        Geometry usable = thin.isValid() ? thin : area;
        Geometry inside = sheet.contains(usable.getEnvelopeInternal()) ? whole(usable) : cut(usable, sheet);
        return each(inside);
    }

    /// The same areas where they share no more than points, else areas on the ground of all together: the parts of a
    /// thing that are thinned out one by one may overlap.
    static List<Polygon> apart(List<Polygon> areas) {
        return areas.size() < 2
                        || FACTORY.createMultiPolygon(areas.toArray(Polygon[]::new))
                                .isValid()
                ? areas
                : each(UnaryUnionNG.union(List.<Geometry>copyOf(areas), WHOLE));
    }

    private static List<Polygon> each(Geometry geometry) {
        List<Polygon> polygons = new ArrayList<>();
        PolygonExtracter.getPolygons(geometry, polygons);
        polygons.removeIf(Polygon::isEmpty);
        return polygons;
    }

    /// On whole numbers: corner by corner, and where that makes edges cross, as an overlay.
    private static Geometry whole(Geometry area) {
        Geometry rounded = GeometryPrecisionReducer.reducePointwise(area, WHOLE);
        return rounded.isValid() && !rounded.isEmpty() ? rounded : cut(area, area.getEnvelopeInternal());
    }

    private static Geometry cut(Geometry area, Envelope sheet) {
        Geometry square = FACTORY.toGeometry(sheet);
        if (square.getDimension() < 2) {
            return FACTORY.createPolygon();
        }
        try {
            return OverlayNG.overlay(area, square, OverlayNG.INTERSECTION, WHOLE);
        } catch (TopologyException | IllegalArgumentException rounding) {
            // The slow way makes all the corners that it needs; rounding them is off by half a step.
            return GeometryPrecisionReducer.reduce(
                    OverlayNGRobust.overlay(area, square, OverlayNG.INTERSECTION), WHOLE);
        }
    }

    static void draw(Polygon polygon, Stroke stroke) {
        ring(polygon.getExteriorRing(), true, stroke);
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            ring(polygon.getInteriorRingN(i), false, stroke);
        }
    }

    /// Rows count downwards, so that a ring that runs against the clock in numbers runs with it on the screen.
    private static void ring(LinearRing ring, boolean shell, Stroke stroke) {
        CoordinateSequence points = ring.getCoordinateSequence();
        boolean forward = Orientation.isCCW(points) == shell;
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < points.size() - 1; i++) {
            int at = forward ? i : points.size() - 1 - i;
            dots.add(new Dot((int) Math.round(points.getX(at)), (int) Math.round(points.getY(at))));
        }
        stroke.ring(dots);
    }

    /// With fewer corners, without a look at whether edges then cross.
    private static Geometry thinned(Polygon area, double slack) {
        DouglasPeuckerSimplifier simplifier = new DouglasPeuckerSimplifier(area);
        simplifier.setDistanceTolerance(slack);
        simplifier.setEnsureValid(false);
        return simplifier.getResultGeometry();
    }
}
