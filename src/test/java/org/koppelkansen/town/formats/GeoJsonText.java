package org.koppelkansen.town.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// Writes a FeatureCollection in WGS84, a feature on each line, so that a change shows as one line.
public final class GeoJsonText {
    private final List<String> features = new ArrayList<>();

    /// @param geometry in RD metres, or empty
    public GeoJsonText feature(Map<String, Object> properties, Optional<Geometry> geometry) {
        return raw(properties, geometry.map(g -> geometry(Globe.fromRd(g))).orElse("null"));
    }

    /// @param geometry as GeoJSON text, right or wrong
    public GeoJsonText raw(Map<String, Object> properties, String geometry) {
        String members = properties.entrySet().stream()
                .map(e -> quoted(e.getKey()) + ": " + value(e.getValue()))
                .collect(Collectors.joining(", "));
        features.add("{\"type\": \"Feature\", \"properties\": {" + members + "}, \"geometry\": " + geometry + "}");
        return this;
    }

    public String text(String name) {
        return "{\"type\": \"FeatureCollection\", \"name\": " + quoted(name) + ", \"features\": [\n"
                + String.join(",\n", features) + "\n]}\n";
    }

    /// GeoJSON text of a geometry whose coordinates are degrees already.
    public static String geometry(Geometry shape) {
        String type = shape.getGeometryType();
        String coordinates = switch (shape) {
            case Point point -> pair(point.getCoordinate());
            case LineString line -> ring(line);
            case Polygon polygon -> rings(polygon);
            case MultiLineString lines -> parts(lines);
            case MultiPolygon polygons -> parts(polygons);
            default -> throw new IllegalArgumentException("no GeoJSON for " + type);
        };
        return "{\"type\": \"" + type + "\", \"coordinates\": " + coordinates + "}";
    }

    private static String parts(Geometry shape) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            parts.add(shape.getGeometryN(i) instanceof Polygon p ? rings(p) : ring((LineString) shape.getGeometryN(i)));
        }
        return parts.toString();
    }

    private static String rings(Polygon polygon) {
        List<String> rings = new ArrayList<>();
        rings.add(ring(polygon.getExteriorRing()));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(ring(polygon.getInteriorRingN(i)));
        }
        return rings.toString();
    }

    private static String ring(LineString line) {
        List<String> pairs = new ArrayList<>();
        for (Coordinate at : line.getCoordinates()) {
            pairs.add(pair(at));
        }
        return pairs.toString();
    }

    private static String pair(Coordinate at) {
        return "[" + Globe.degrees(at.x) + ", " + Globe.degrees(at.y) + "]";
    }

    private static String value(Object value) {
        return value instanceof Number ? value.toString() : quoted(value.toString());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
