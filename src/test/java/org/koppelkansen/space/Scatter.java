package org.koppelkansen.space;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// Seeded shapes of every type thrown over a square, for laws: points, lines, polygons with holes, parts, mixtures,
/// long and tiny, touching and nested.
public final class Scatter {
    private static final GeometryFactory JTS = new GeometryFactory();

    private final SplittableRandom random;
    private final double side;

    public Scatter(long seed, double sideMetres) {
        this.random = new SplittableRandom(seed);
        this.side = sideMetres;
    }

    public List<Shape> shapes(int count) {
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            shapes.add(Shape.of(geometry(random.nextInt(9)), Crs.RD));
        }
        return shapes;
    }

    private Geometry geometry(int type) {
        return switch (type) {
            case 0 -> point();
            case 1 -> line(random.nextInt(8) == 0 ? 300 : 5, side / 20);
            case 2 -> line(2, side);
            case 3 -> ring(false);
            case 4 -> ring(true);
            case 5 -> JTS.createMultiPoint(new Point[] {point(), point()});
            case 6 -> JTS.createMultiLineString(new LineString[] {line(3, 40), line(2, 40)});
            case 7 -> both(ring(true), ring(false));
            default -> JTS.createGeometryCollection(new Geometry[] {point(), line(3, 30), ring(true)});
        };
    }

    private Point point() {
        return JTS.createPoint(anywhere());
    }

    private LineString line(int points, double step) {
        Coordinate[] line = new Coordinate[points];
        line[0] = anywhere();
        for (int i = 1; i < points; i++) {
            line[i] = new Coordinate(
                    line[i - 1].x + random.nextDouble(-step, step), line[i - 1].y + random.nextDouble(-step, step));
        }
        return JTS.createLineString(line);
    }

    /// A star-shaped ring around a centre, with a hole of half its size where asked.
    private Polygon ring(boolean hole) {
        Coordinate centre = anywhere();
        double radius = random.nextInt(5) == 0 ? side / 4 : random.nextDouble(2, 60);
        double[] spokes = new double[random.nextInt(8) == 0 ? random.nextInt(100, 400) : random.nextInt(3, 12)];
        for (int i = 0; i < spokes.length; i++) {
            spokes[i] = radius * random.nextDouble(0.6, 1);
        }
        LinearRing shell = star(centre, spokes, 1);
        return JTS.createPolygon(shell, hole ? new LinearRing[] {star(centre, spokes, 0.3)} : new LinearRing[0]);
    }

    private static LinearRing star(Coordinate centre, double[] spokes, double scale) {
        Coordinate[] ring = new Coordinate[spokes.length + 1];
        for (int i = 0; i < spokes.length; i++) {
            double angle = 2 * Math.PI * i / spokes.length;
            ring[i] = new Coordinate(
                    centre.x + scale * spokes[i] * Math.cos(angle), centre.y + scale * spokes[i] * Math.sin(angle));
        }
        ring[spokes.length] = ring[0].copy();
        return JTS.createLinearRing(ring);
    }

    private Coordinate anywhere() {
        return new Coordinate(120_000 + random.nextDouble(side), 487_000 + random.nextDouble(side));
    }

    /// Both as one valid multi-polygon where they lie apart, else the first.
    private static Geometry both(Polygon a, Polygon b) {
        return a.disjoint(b) ? JTS.createMultiPolygon(new Polygon[] {a, b}) : a;
    }
}
