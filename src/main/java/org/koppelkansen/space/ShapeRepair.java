package org.koppelkansen.space;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/// Makes of a geometry as delivered a valid shape, and says what was wrong with it.
///
/// Every part is kept that names a place: both lobes of a bow-tie, a polygon without area as its line, a hole outside
/// its polygon as a polygon. Where a ring runs around the same ground twice, the ground counts once. Heights are
/// dropped, which is no flaw. A valid geometry comes back as it is.
///
/// A collection comes out as points, lines and polygons, in this order, and as a simple or multi geometry where only
/// one of these is in it. Its polygons may overlap, which is no flaw, and are joined where they do.
public final class ShapeRepair {
    /// Metres in a degree of latitude, for the size of a repair.
    private static final double METRES_A_DEGREE = 111_320;

    private ShapeRepair() {}

    /// The shape in `raw`, x first in `crs`, with the flaws in it added to those `known` already.
    public static Repaired repair(Geometry raw, Crs crs, List<ShapeFlaw> known) {
        if (Soundness.isSound(raw)) {
            return new Repaired(Optional.of(Shape.of(raw, crs)), known, 0);
        }
        Pieces pieces = new Pieces(known);
        pieces.take(raw);
        return new Repaired(
                pieces.whole().map(whole -> Shape.of(whole, crs)),
                pieces.flaws(),
                pieces.areaGained() * squareMetres(raw, crs));
    }

    /// A copy with x and y exchanged. Who repairs it then passes `AXES_SWAPPED` on as known.
    public static Geometry swapped(Geometry raw) {
        Geometry turned = raw.copy();
        turned.apply(new Turning());
        turned.geometryChanged();
        return turned;
    }

    private static double squareMetres(Geometry raw, Crs crs) {
        if (!Projections.isGeographic(crs)) {
            return 1;
        }
        double latitude = raw.getEnvelopeInternal().getMinY();
        return Math.abs(latitude) <= 90 ? METRES_A_DEGREE * METRES_A_DEGREE * Math.cos(Math.toRadians(latitude)) : 1;
    }

    /// Exchanges x and y of every point, in place.
    private static final class Turning implements CoordinateSequenceFilter {
        @Override
        public void filter(CoordinateSequence points, int i) {
            double x = points.getX(i);
            points.setOrdinate(i, Coordinate.X, points.getY(i));
            points.setOrdinate(i, Coordinate.Y, x);
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
