package org.koppelkansen.space;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.util.GeometryEditor;

/// Copies a geometry into flat arrays of x and y, dropping heights, measures and empty parts. Zero has no sign in it,
/// so
/// that equal shapes have equal hash codes.
final class Flat {
    private static final GeometryEditor EDITOR = new GeometryEditor(Shape.FACTORY);

    private Flat() {}

    static Geometry copy(Geometry geometry) {
        return EDITOR.edit(geometry, new GeometryEditor.CoordinateSequenceOperation() {
            @Override
            public CoordinateSequence edit(CoordinateSequence from, Geometry part) {
                double[] xy = new double[2 * from.size()];
                for (int i = 0; i < from.size(); i++) {
                    xy[2 * i] = from.getX(i) + 0.0;
                    xy[2 * i + 1] = from.getY(i) + 0.0;
                }
                return new PackedCoordinateSequence.Double(xy, 2, 0);
            }
        });
    }
}
