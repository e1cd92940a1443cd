package org.koppelkansen.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// One to four polygons in Amsterdam with random, mostly crossing rings, in metres of the Dutch grid: some on a coarse
/// grid, so that edges coincide.
final class BrokenRings {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private BrokenRings() {}

    static Geometry drawn(Random random) {
        Polygon[] parts = new Polygon[1 + random.nextInt(4)];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = polygon(random);
        }
        return parts.length == 1 ? parts[0] : FACTORY.createMultiPolygon(parts);
    }

    /// A collection of one to six broken polygons, lines and points, some with numbers that are none.
    static Geometry mixture(Random random) {
        Geometry[] parts = new Geometry[1 + random.nextInt(6)];
        for (int i = 0; i < parts.length; i++) {
            Coordinate[] path =
                    ring(random, 3 + random.nextInt(3), random.nextBoolean()).getCoordinates();
            if (random.nextInt(4) == 0) {
                path[1].y = random.nextBoolean() ? Double.NaN : Double.NEGATIVE_INFINITY;
            }
            parts[i] = switch (random.nextInt(4)) {
                case 0 -> FACTORY.createPoint(path[1]);
                case 1 -> FACTORY.createLineString(path);
                case 2 -> FACTORY.createPolygon(path);
                default -> drawn(random);
            };
        }
        return FACTORY.createGeometryCollection(parts);
    }

    static Polygon polygon(Random random) {
        boolean coarse = random.nextBoolean();
        LinearRing shell = ring(random, 3 + random.nextInt(12), coarse);
        LinearRing[] holes = new LinearRing[random.nextInt(3)];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = random.nextInt(8) == 0 ? shell : ring(random, 3 + random.nextInt(4), coarse);
        }
        return FACTORY.createPolygon(shell, holes);
    }

    private static LinearRing ring(Random random, int corners, boolean coarse) {
        List<Coordinate> ring = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            ring.add(
                    coarse
                            ? new Coordinate(120_000 + random.nextInt(6), 487_000 + random.nextInt(6))
                            : new Coordinate(120_000 + 100 * random.nextDouble(), 487_000 + 100 * random.nextDouble()));
        }
        ring.add(ring.getFirst().copy());
        return FACTORY.createLinearRing(ring.toArray(Coordinate[]::new));
    }
}
