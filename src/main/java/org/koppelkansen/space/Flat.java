package org.koppelkansen.space;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.util.GeometryEditor;

/// Copies a geometry into flat arrays of x and y, dropping heights, measures and empty parts. Zero has no sign in
/// it, so that equal shapes have equal hash codes.
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

    static void chains(Geometry geometry, ChainSink sink) {
        if (geometry.isEmpty()) {
            return;
        }
        switch (geometry) {
            case Point point -> sink.path(xy(point.getCoordinateSequence()));
            case LineString line -> sink.path(xy(line.getCoordinateSequence()));
            case Polygon polygon -> {
                sink.shell(xy(polygon.getExteriorRing().getCoordinateSequence()));
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    sink.hole(xy(polygon.getInteriorRingN(i).getCoordinateSequence()));
                }
            }
            case GeometryCollection parts -> {
                for (int i = 0; i < parts.getNumGeometries(); i++) {
                    chains(parts.getGeometryN(i), sink);
                }
            }
            default -> throw new IllegalArgumentException("no geometry type known here: " + geometry.getGeometryType());
        }
    }

    private static double[] xy(CoordinateSequence from) {
        double[] xy = new double[2 * from.size()];
        for (int i = 0; i < from.size(); i++) {
            xy[2 * i] = from.getX(i);
            xy[2 * i + 1] = from.getY(i);
        }
        return xy;
    }
}
