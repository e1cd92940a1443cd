package org.koppelkansen.store.register;

import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.measure.Period;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Shape;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.WKBWriter;

/// Values as PostgreSQL reads them from text.
final class PgText {
    private static final String NUL = "\0";

    private PgText() {}

    /// PostgreSQL keeps no character zero.
    static String text(String text) {
        return text.replace(NUL, "");
    }

    static String array(Collection<String> texts) {
        return texts.stream()
                .map(text -> '"' + text(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    static String bytes(byte[] bytes) {
        return "\\x" + HexFormat.of().formatHex(bytes);
    }

    static String days(Period period) {
        return "[" + period.from() + "," + period.until() + ")";
    }

    static String box(Box box) {
        return "(" + box.maxX() + "," + box.maxY() + "),(" + box.minX() + "," + box.minY() + ")";
    }

    /// As well-known bytes.
    static String shape(Shape shape) {
        return bytes(new WKBWriter().write(shape.toJts()));
    }

    /// The outlines of its areas, its lines there and back, and its points, as an array of polygons: between those, the
    /// database measures the same distance as between shapes, but for holes, which it takes for filled.
    static String outlines(Shape shape) {
        StringBuilder text = new StringBuilder("{");
        outlines(shape.toJts(), text);
        return text.append('}').toString();
    }

    private static void outlines(Geometry geometry, StringBuilder text) {
        if (geometry instanceof GeometryCollection) {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                outlines(geometry.getGeometryN(i), text);
            }
            return;
        }
        Coordinate[] points = geometry instanceof Polygon area
                ? area.getExteriorRing().getCoordinates()
                : geometry.getCoordinates();
        text.append(text.length() > 1 ? ",\"(" : "\"(");
        for (int i = 0; i < points.length; i++) {
            append(points[i], i > 0, text);
        }
        for (int i = points.length - 2; i > 0 && geometry instanceof LineString; i--) {
            append(points[i], true, text);
        }
        text.append(")\"");
    }

    private static void append(Coordinate point, boolean further, StringBuilder text) {
        text.append(further ? ",(" : "(")
                .append(point.x)
                .append(',')
                .append(point.y)
                .append(')');
    }

    /// One value of a line for `copy`.
    static String copied(@Nullable String value) {
        if (value == null) {
            return "\\N";
        }
        return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    static String line(List<String> copied) {
        return String.join("\t", copied) + "\n";
    }
}
