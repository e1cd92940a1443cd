package org.koppelkansen.anchor.table;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Shape;
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

/// How positions are written in GeoJSON: outer rings against the clock, holes with it, as RFC 7946 wants.
///
/// @param decimals at most
/// @param northFirst latitude or northing before longitude or easting, for systems other than that of RFC 7946
public record GeoJsonGeometry(int decimals, boolean northFirst) {
    /// Longitude and latitude to about a centimetre.
    static final GeoJsonGeometry WGS84 = new GeoJsonGeometry(7, false);

    /// A box as GeoJSON has it: west, south, east, north.
    String text(Box box) {
        return DoubleStream.of(box.minX(), box.minY(), box.maxX(), box.maxY())
                .mapToObj(this::text)
                .collect(Collectors.joining(",", "[", "]"));
    }

    public void write(Shape shape, JsonGenerator json) throws IOException {
        write(shape.toJts(), json);
    }

    private void write(Geometry geometry, JsonGenerator json) throws IOException {
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

    private void writeCoordinates(Geometry geometry, JsonGenerator json) throws IOException {
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

    private void writeParts(GeometryCollection parts, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (int i = 0; i < parts.getNumGeometries(); i++) {
            writeCoordinates(parts.getGeometryN(i), json);
        }
        json.writeEndArray();
    }

    private void writePolygon(Polygon polygon, JsonGenerator json) throws IOException {
        json.writeStartArray();
        writeRing(polygon.getExteriorRing(), true, json);
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            writeRing(polygon.getInteriorRingN(i), false, json);
        }
        json.writeEndArray();
    }

    private void writeRing(LinearRing ring, boolean againstClock, JsonGenerator json) throws IOException {
        CoordinateSequence points = ring.getCoordinateSequence();
        writeLine(points, Orientation.isCCW(points) != againstClock, json);
    }

    private void writeLine(CoordinateSequence points, boolean backwards, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (int i = 0; i < points.size(); i++) {
            writePosition(points, backwards ? points.size() - 1 - i : i, json);
        }
        json.writeEndArray();
    }

    private void writePosition(CoordinateSequence points, int i, JsonGenerator json) throws IOException {
        json.writeStartArray();
        writeNumber(northFirst ? points.getY(i) : points.getX(i), json);
        writeNumber(northFirst ? points.getX(i) : points.getY(i), json);
        json.writeEndArray();
    }

    private void writeNumber(double number, JsonGenerator json) throws IOException {
        json.writeNumber(text(number));
    }

    private String text(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.stripTrailingZeros().toPlainString();
    }
}
