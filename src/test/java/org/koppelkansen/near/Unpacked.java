package org.koppelkansen.near;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/// A packed shape as a geometry again.
final class Unpacked {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Unpacked() {}

    static Geometry of(PackedShapes shapes, int i) {
        List<Geometry> parts = new ArrayList<>();
        for (int s = shapes.shapeStart[i]; s < shapes.shapeStart[i + 1]; ) {
            int next = s + 1;
            while (next < shapes.shapeStart[i + 1] && shapes.chainKind[next] == PackedShapes.HOLE) {
                next++;
            }
            parts.add(part(shapes, s, next));
            s = next;
        }
        return FACTORY.buildGeometry(parts);
    }

    private static Geometry part(PackedShapes shapes, int chain, int next) {
        PackedCoordinateSequence first = chain(shapes, chain);
        if (shapes.chainKind[chain] == PackedShapes.PATH) {
            return first.size() == 1 ? FACTORY.createPoint(first) : FACTORY.createLineString(first);
        }
        LinearRing[] holes = new LinearRing[next - chain - 1];
        for (int h = 0; h < holes.length; h++) {
            holes[h] = FACTORY.createLinearRing(chain(shapes, chain + 1 + h));
        }
        return FACTORY.createPolygon(FACTORY.createLinearRing(first), holes);
    }

    private static PackedCoordinateSequence chain(PackedShapes shapes, int chain) {
        return new PackedCoordinateSequence.Double(
                Arrays.copyOfRange(shapes.xy, 2 * shapes.chainStart[chain], 2 * shapes.chainStart[chain + 1]), 2, 0);
    }
}
