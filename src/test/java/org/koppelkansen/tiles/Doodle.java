package org.koppelkansen.tiles;

import java.util.Arrays;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/// Valid geometries of every kind, by chance.
final class Doodle {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Doodle() {}

    static Geometry at(Random random, double x, double y, double size) {
        Geometry doodle = switch (random.nextInt(6)) {
            case 0 -> FACTORY.createPoint(new Coordinate(x, y));
            case 1 -> walk(random, x, y, size, 2 + random.nextInt(30));
            case 2 ->
                FACTORY.createMultiLineString(
                        new LineString[] {walk(random, x, y, size, 3), walk(random, x + size, y, size, 5)});
            case 3 -> blob(random, x, y, size, 3 + random.nextInt(60));
            case 4 -> blob(random, x, y, size, 20).difference(blob(random, x, y, size / 3, 8));
            default -> GeometryFixer.fix(FACTORY.createPolygon(loop(random, x, y, size)));
        };
        return doodle.isEmpty() ? FACTORY.createPoint(new Coordinate(x, y)) : doodle;
    }

    private static LineString walk(Random random, double x, double y, double size, int corners) {
        Coordinate[] points = new Coordinate[corners];
        for (int i = 0; i < corners; i++) {
            points[i] = new Coordinate(x + size * random.nextGaussian(), y + size * random.nextGaussian());
        }
        return FACTORY.createLineString(points);
    }

    private static Polygon blob(Random random, double x, double y, double size, int corners) {
        Coordinate[] points = new Coordinate[corners + 1];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double radius = size * (0.3 + random.nextDouble());
            points[i] = new Coordinate(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
        }
        points[corners] = points[0].copy();
        return FACTORY.createPolygon(points);
    }

    private static Coordinate[] loop(Random random, double x, double y, double size) {
        LineString walk = walk(random, x, y, size, 8);
        Coordinate[] points = Arrays.copyOf(walk.getCoordinates(), 9);
        points[8] = points[0].copy();
        return points;
    }
}
