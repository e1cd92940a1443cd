package org.koppelkansen.api.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.koppelkansen.api.question.Systems;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Reprojection;
import org.koppelkansen.space.Shape;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// Geometry as the members of a GeoJSON object (RFC 7946): outer rings against the clock, positions to the centimetre
/// in degrees and to the millimetre in metres.
public final class Positions {
    private final double precision;

    private Positions(Crs crs) {
        this.precision = Math.pow(10, Systems.decimals(crs));
    }

    public static Map<String, Object> of(Geometry geometry, Crs crs) {
        return new Positions(crs).members(geometry);
    }

    /// In degrees of WGS84; empty where it has no place there.
    public static Optional<Map<String, Object>> inDegrees(Shape shape) {
        Optional<Shape> moved = shape.crs().equals(Crs.WGS84)
                ? Optional.of(shape)
                : Reprojection.knows(shape.crs())
                        ? Reprojection.between(shape.crs(), Crs.WGS84).attempt(shape)
                        : Optional.empty();
        return moved.map(there -> of(there.toJts(), Crs.WGS84));
    }

    static Map<String, Object> of(Box box, Crs crs) {
        Positions positions = new Positions(crs);
        List<List<Double>> ring = List.of(
                positions.position(box.minX(), box.minY()),
                positions.position(box.maxX(), box.minY()),
                positions.position(box.maxX(), box.maxY()),
                positions.position(box.minX(), box.maxY()),
                positions.position(box.minX(), box.minY()));
        return Map.of("type", "Polygon", "coordinates", List.of(ring));
    }

    private Map<String, Object> members(Geometry geometry) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", geometry.getGeometryType());
        if (geometry.getClass() == GeometryCollection.class) {
            members.put("geometries", parts(geometry, this::members));
        } else {
            members.put("coordinates", coordinates(geometry));
        }
        return members;
    }

    private Object coordinates(Geometry geometry) {
        return switch (geometry) {
            case Point point -> position(point.getX(), point.getY());
            case LineString line -> line(line.getCoordinateSequence(), false);
            case Polygon polygon -> rings(polygon);
            default -> parts(geometry, this::coordinates);
        };
    }

    private static List<Object> parts(Geometry whole, Function<Geometry, Object> form) {
        List<Object> parts = new ArrayList<>();
        for (int i = 0; i < whole.getNumGeometries(); i++) {
            parts.add(form.apply(whole.getGeometryN(i)));
        }
        return parts;
    }

    private List<Object> rings(Polygon polygon) {
        List<Object> rings = new ArrayList<>();
        rings.add(ring(polygon.getExteriorRing(), true));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(ring(polygon.getInteriorRingN(i), false));
        }
        return rings;
    }

    private List<List<Double>> ring(LinearRing ring, boolean againstClock) {
        CoordinateSequence points = ring.getCoordinateSequence();
        return line(points, Orientation.isCCW(points) != againstClock);
    }

    private List<List<Double>> line(CoordinateSequence points, boolean backwards) {
        List<List<Double>> line = new ArrayList<>(points.size());
        for (int i = 0; i < points.size(); i++) {
            int at = backwards ? points.size() - 1 - i : i;
            line.add(position(points.getX(at), points.getY(at)));
        }
        return line;
    }

    private List<Double> position(double x, double y) {
        return List.of(Math.rint(x * precision) / precision, Math.rint(y * precision) / precision);
    }
}
