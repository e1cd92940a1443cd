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

    /// The outlines of an area, as an array of polygons; of what is no area, its points as if they were one.
    static String outlines(Shape shape) {
        Geometry all = shape.toJts();
        StringBuilder text = new StringBuilder("{");
        outlines(all, text);
        return text.append('}').toString();
    }

    private static void outlines(Geometry geometry, StringBuilder text) {
        if (geometry.getNumGeometries() > 1) {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                outlines(geometry.getGeometryN(i), text);
            }
            return;
        }
        Geometry outline = geometry.getGeometryN(0) instanceof Polygon area ? area.getExteriorRing() : geometry;
        text.append(text.length() > 1 ? "," : "").append("\"(");
        String between = "";
        for (Coordinate point : outline.getCoordinates()) {
            text.append(between)
                    .append('(')
                    .append(point.x)
                    .append(',')
                    .append(point.y)
                    .append(')');
            between = ",";
        }
        text.append(")\"");
    }

    /// One value of a line for `copy`.
    static String copied(@Nullable String value) {
        if (value == null) {
            return "\\N";
        }
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    static String line(List<String> copied) {
        return String.join("\t", copied) + "\n";
    }
}
