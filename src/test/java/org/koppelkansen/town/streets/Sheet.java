package org.koppelkansen.town.streets;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// The drawing sheet of a town: turns coordinates written as `x,y x,y …` into geometry in RD metres.
public record Sheet(Warp warp) {
    public static final GeometryFactory SHAPES = new GeometryFactory();
    private static final double STEP_METRES = 12;

    /// One line, or several parted by `/`.
    public Geometry lines(String text) {
        List<LineString> parts = new ArrayList<>();
        for (String part : text.split("/", -1)) {
            parts.add(SHAPES.createLineString(bent(corners(part), false)));
        }
        return parts.size() == 1 ? parts.getFirst() : SHAPES.createMultiLineString(parts.toArray(new LineString[0]));
    }

    public Polygon area(String text) {
        return SHAPES.createPolygon(bent(corners(text), true));
    }

    public Point point(String text) {
        Coordinate at = corners(text).getFirst();
        return SHAPES.createPoint(warp.place(at.x, at.y));
    }

    private static List<Coordinate> corners(String text) {
        List<Coordinate> corners = new ArrayList<>();
        for (String pair : text.strip().split("\\s+", -1)) {
            String[] xy = pair.split(",", -1);
            corners.add(new Coordinate(Double.parseDouble(xy[0]), Double.parseDouble(xy[1])));
        }
        return corners;
    }

    private Coordinate[] bent(List<Coordinate> corners, boolean closed) {
        List<Coordinate> bent = new ArrayList<>();
        int legs = closed ? corners.size() : corners.size() - 1;
        for (int i = 0; i < legs; i++) {
            Coordinate from = corners.get(i);
            Coordinate to = corners.get((i + 1) % corners.size());
            int steps = Math.max(1, (int) StrictMath.ceil(from.distance(to) / STEP_METRES));
            for (int s = 0; s < steps; s++) {
                double t = (double) s / steps;
                bent.add(warp.place(from.x + t * (to.x - from.x), from.y + t * (to.y - from.y)));
            }
        }
        Coordinate last = closed ? corners.getFirst() : corners.getLast();
        bent.add(warp.place(last.x, last.y));
        return bent.toArray(new Coordinate[0]);
    }
}
