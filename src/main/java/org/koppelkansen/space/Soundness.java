package org.koppelkansen.space;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;

/// Whether a geometry can be taken as it is, found without building anything.
final class Soundness {
    /// No coordinate of any system on Earth is as large; shapefiles write -1e38 for "nothing here".
    private static final double BEYOND_EARTH = 1e12;

    private Soundness() {}

    /// Valid, of one simple or multi type, without empty parts and repeated points.
    static boolean isSound(Geometry geometry) {
        return !Geometry.TYPENAME_GEOMETRYCOLLECTION.equals(geometry.getGeometryType())
                && !(geometry instanceof LinearRing)
                && isClean(geometry)
                && new IsValidOp(geometry).isValid();
    }

    /// Whether both numbers can be a place.
    static boolean isUsable(double x, double y) {
        return Math.abs(x) < BEYOND_EARTH && Math.abs(y) < BEYOND_EARTH;
    }

    private static boolean isClean(Geometry geometry) {
        return switch (geometry) {
            case GeometryCollection parts -> {
                boolean clean = !parts.isEmpty();
                for (int i = 0; clean && i < parts.getNumGeometries(); i++) {
                    clean = isClean(parts.getGeometryN(i));
                }
                yield clean;
            }
            case Polygon polygon -> {
                boolean clean = isClean(polygon.getExteriorRing());
                for (int i = 0; clean && i < polygon.getNumInteriorRing(); i++) {
                    clean = isClean(polygon.getInteriorRingN(i));
                }
                yield clean;
            }
            case LineString line -> isClean(line.getCoordinateSequence());
            case Point point -> isClean(point.getCoordinateSequence());
            default -> false;
        };
    }

    private static boolean isClean(CoordinateSequence points) {
        for (int i = 0; i < points.size(); i++) {
            double x = points.getX(i);
            double y = points.getY(i);
            boolean repeated = i > 0 && x == points.getX(i - 1) && y == points.getY(i - 1);
            if (repeated || !isUsable(x, y)) {
                return false;
            }
        }
        return points.size() > 0;
    }
}
