package org.koppelkansen.sources.geometry;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.ShapeFlaw;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// The geometry of one JSON object, read from the token stream into flat runs, whatever the order of its members.
public final class GeoJsonReading {
    private static final int DEEPEST = 16;
    private static final Map<String, Integer> DEPTH_OF_TYPE = Map.of(
            "Point", 0,
            "MultiPoint", 1,
            "LineString", 1,
            "MultiLineString", 2,
            "Polygon", 2,
            "MultiPolygon", 3,
            "GeometryCollection", -1);

    private final GeometryAssembly assembly;
    private final Run points = new Run();
    private final List<Integer> lineEnds = new ArrayList<>();
    private final List<Integer> polygonEnds = new ArrayList<>();
    private final List<Geometry> members = new ArrayList<>();
    private boolean understood = true;
    private boolean collection;
    private int depth = -1;

    public GeoJsonReading() {
        this(new GeometryAssembly());
    }

    private GeoJsonReading(GeometryAssembly assembly) {
        this.assembly = assembly;
    }

    public static boolean isType(String name) {
        return DEPTH_OF_TYPE.containsKey(name);
    }

    /// Reads the value of `coordinates`, the parser standing at its `[`.
    public void coordinates(JsonParser json) throws IOException {
        array(json, 0);
    }

    /// Reads the value of `geometries`, the parser standing at its `[`.
    public void geometries(JsonParser json) throws IOException {
        collection = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                json.skipChildren();
                assembly.flaw(ShapeFlaw.PARTS_DROPPED);
                continue;
            }
            GeoJsonReading member = new GeoJsonReading(assembly);
            String type = member.object(json);
            Geometry built = member.understood ? member.build(type) : null;
            if (built == null || built.isEmpty()) {
                assembly.flaw(ShapeFlaw.PARTS_DROPPED);
            } else {
                members.add(built);
            }
        }
    }

    /// Reads a whole geometry object, the parser standing at its `{`; gives its type, empty when it names none.
    public String object(JsonParser json) throws IOException {
        String type = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_ARRAY && name.equals("coordinates")) {
                coordinates(json);
            } else if (value == JsonToken.START_ARRAY && name.equals("geometries")) {
                geometries(json);
            } else if (value == JsonToken.VALUE_STRING && name.equals("type")) {
                type = json.getText();
            } else {
                json.skipChildren();
            }
        }
        return type;
    }

    /// What the members read so far make as a `type`.
    ///
    /// @param named the system that the file or profile names
    public Built finished(String type, Optional<Crs> named) {
        Geometry built = understood ? build(type) : null;
        if (built == null) {
            return Built.unreadable(type.isEmpty() ? "geometry without type" : type);
        }
        return assembly.finished(built, GeometryAssembly.ofGeoJson(built, named));
    }

    private void array(JsonParser json, int level) throws IOException {
        JsonToken first = json.nextToken();
        if (first == JsonToken.END_ARRAY) {
            closeLevel(level);
            return;
        }
        if (level > DEEPEST) {
            understood = false;
            skipRest(json);
            return;
        }
        if (first == JsonToken.START_ARRAY) {
            for (JsonToken t = first; t != JsonToken.END_ARRAY; t = json.nextToken()) {
                if (t == JsonToken.START_ARRAY) {
                    array(json, level + 1);
                } else {
                    understood = false;
                    json.skipChildren();
                }
            }
            closeLevel(level);
        } else {
            position(json, level);
        }
    }

    private void position(JsonParser json, int level) throws IOException {
        understood &= depth < 0 || depth == level;
        depth = level;
        double x = ordinate(json);
        double y = json.nextToken() == JsonToken.END_ARRAY ? Double.NaN : ordinate(json);
        points.add(x, y);
        if (json.currentToken() != JsonToken.END_ARRAY) {
            skipRest(json);
        }
    }

    private double ordinate(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
            return json.getDoubleValue();
        }
        if (token == JsonToken.VALUE_STRING) {
            return json.getValueAsDouble(Double.NaN);
        }
        understood &= token == JsonToken.VALUE_NULL;
        json.skipChildren();
        return Double.NaN;
    }

    private static void skipRest(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        while (token != null && token != JsonToken.END_ARRAY) {
            json.skipChildren();
            token = json.nextToken();
        }
    }

    /// The levels count from the outside; a line ends where an array of positions closes, a polygon one further out.
    private void closeLevel(int level) {
        if (depth - level == 1) {
            lineEnds.add(points.size());
        } else if (depth - level == 2) {
            polygonEnds.add(lineEnds.size());
        }
    }

    private @Nullable Geometry build(String type) {
        Integer expected = DEPTH_OF_TYPE.get(type);
        if (expected == null) {
            return null;
        }
        if (collection || expected < 0) {
            return assembly.collection(members);
        }
        if (depth >= 0 && depth != expected) {
            return null;
        }
        return switch (type) {
            case "Point" -> assembly.point(points);
            case "LineString" -> assembly.line(points);
            case "MultiPoint" -> assembly.points(pointParts());
            case "MultiLineString" -> assembly.lines(lineParts());
            case "Polygon" -> assembly.polygon(runs(0, lineEnds.size()));
            default -> assembly.polygons(polygonParts());
        };
    }

    private List<Point> pointParts() {
        List<Point> parts = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            parts.add(assembly.point(points.part(i, i + 1)));
        }
        return parts;
    }

    private List<LineString> lineParts() {
        return runs(0, lineEnds.size()).stream().map(assembly::line).toList();
    }

    private List<Polygon> polygonParts() {
        List<Polygon> parts = new ArrayList<>();
        int from = 0;
        for (int until : polygonEnds) {
            parts.add(assembly.polygon(runs(from, until)));
            from = until;
        }
        return parts;
    }

    private List<Run> runs(int firstLine, int endLine) {
        List<Run> runs = new ArrayList<>();
        for (int line = firstLine; line < endLine; line++) {
            runs.add(points.part(line == 0 ? 0 : lineEnds.get(line - 1), lineEnds.get(line)));
        }
        return runs;
    }
}
