package org.koppelkansen.space;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;

/// Exchanges x and y of every point, in place.
final class Turning implements CoordinateSequenceFilter {
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
