package org.koppelkansen.anchor.table;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.koppelkansen.space.Box;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// Writes a geometry in WGS84 as RFC 7946 wants it.
final class GeoJsonGeometry {
    private static final int DECIMALS = 7;

    private GeoJsonGeometry() {}

    /// A box as GeoJSON has it: west, south, east, north.
    static String text(Box box) {
        return DoubleStream.of(box.minX(), box.minY(), box.maxX(), box.maxY())
                .mapToObj(GeoJsonGeometry::text)
                .collect(Collectors.joining(",", "[", "]"));
    }

    static void write(Geometry geometry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", geometry.getGeometryType());
        if (geometry.getClass() == GeometryCollection.class) {
            json.writeArrayFieldStart("geometries");
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                write(geometry.getGeometryN(i), json);
            }
            json.writeEndArray();
        } else {
            json.writeFieldName("coordinates");
            writeCoordinates(geometry, json);
        }
        json.writeEndObject();
    }

    private static void writeCoordinates(Geometry geometry, JsonGenerator json) throws IOException {
        switch (geometry) {
            case Point point -> writePosition(point.getCoordinateSequence(), 0, json);
            case LineString line -> writeLine(line.getCoordinateSequence(), false, json);
            case Polygon polygon -> writePolygon(polygon, json);
            case MultiPoint parts -> writeParts(parts, json);
            case MultiLineString parts -> writeParts(parts, json);
            case MultiPolygon parts -> writeParts(parts, json);
            default -> throw new IllegalArgumentException("no GeoJSON for a " + geometry.getGeometryType());
        }
    }

    private static void writeParts(GeometryCollection parts, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (int i = 0; i < parts.getNumGeometries(); i++) {
            writeCoordinates(parts.getGeometryN(i), json);
        }
        json.writeEndArray();
    }

    private static void writePolygon(Polygon polygon, JsonGenerator json) throws IOException {
        json.writeStartArray();
        writeRing(polygon.getExteriorRing(), true, json);
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            writeRing(polygon.getInteriorRingN(i), false, json);
        }
        json.writeEndArray();
    }

    private static void writeRing(LinearRing ring, boolean againstClock, JsonGenerator json) throws IOException {
        CoordinateSequence points = ring.getCoordinateSequence();
        writeLine(points, Orientation.isCCW(points) != againstClock, json);
    }

    private static void writeLine(CoordinateSequence points, boolean backwards, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (int i = 0; i < points.size(); i++) {
            writePosition(points, backwards ? points.size() - 1 - i : i, json);
        }
        json.writeEndArray();
    }

    private static void writePosition(CoordinateSequence points, int i, JsonGenerator json) throws IOException {
        json.writeStartArray();
        writeNumber(points.getX(i), json);
        writeNumber(points.getY(i), json);
        json.writeEndArray();
    }

    private static void writeNumber(double number, JsonGenerator json) throws IOException {
        json.writeNumber(text(number));
    }

    private static String text(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.stripTrailingZeros().toPlainString();
    }
}
