package org.koppelkansen.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.koppelkansen.town.streets.Sheet;
import org.koppelkansen.town.streets.Warp;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/// Finds the ground of a work from the words of the programme: `Street`, `Street: A - B`, several joined by `+`,
/// `brug Name`, `kade x,y x,y`, `vlak x,y x,y …`, `punt x,y`.
record Ground(Koggenwaard town) {
    private static final PrecisionModel CENTIMETRES = new PrecisionModel(100);

    /// A pipe or cable at its usual distance from the axis of the street, left of its direction when positive.
    Geometry line(String place, double offsetMetres) {
        List<LineString> lines = new ArrayList<>();
        for (String part : place.split("\\+", -1)) {
            Geometry axis = axis(part.strip());
            for (int i = 0; i < axis.getNumGeometries(); i++) {
                lines.add(shifted(axis.getGeometryN(i), offsetMetres));
            }
        }
        return lines.size() == 1
                ? lines.getFirst()
                : Sheet.SHAPES.createMultiLineString(lines.toArray(new LineString[0]));
    }

    /// The surface of a street from front to front, a bridge, a square, a strip along a quay.
    Geometry surface(String place) {
        if (place.startsWith("vlak ")) {
            return town.sheet().area(place.substring(5));
        }
        if (place.startsWith("brug ")) {
            return bridge(place.substring(5));
        }
        if (place.startsWith("kade ")) {
            return strip(town.sheet().lines(place.substring(5)), 5);
        }
        Geometry all = Sheet.SHAPES.createPolygon();
        for (String part : place.split("\\+", -1)) {
            double width = town.streets().street(streetOf(part.strip())).rank().widthMetres();
            all = all.union(strip(axis(part.strip()), width - 2));
        }
        return all;
    }

    Geometry axis(String place) {
        if (place.startsWith("lijn ")) {
            return town.sheet().lines(place.substring(5));
        }
        if (!place.contains(":")) {
            return town.streets().street(place).axis();
        }
        String[] ends = place.substring(place.indexOf(':') + 1).split(" - ", -1);
        return town.streets().stretch(streetOf(place), ends[0].strip(), ends[1].strip());
    }

    static String streetOf(String place) {
        return place.split("[:+]", -1)[0].strip();
    }

    static Geometry reduced(Geometry shape) {
        return GeometryPrecisionReducer.reduce(shape, CENTIMETRES);
    }

    private Polygon bridge(String name) {
        Map<String, Polygon> bridges = town.bridges();
        Polygon bridge = bridges.get(name);
        if (bridge == null) {
            throw new IllegalArgumentException("no bridge is called " + name);
        }
        return bridge;
    }

    private static Geometry strip(Geometry axis, double width) {
        BufferParameters flat = new BufferParameters(4, BufferParameters.CAP_FLAT);
        return reduced(BufferOp.bufferOp(axis, width / 2, flat));
    }

    private static LineString shifted(Geometry axis, double offset) {
        Coordinate[] at = axis.getCoordinates();
        Coordinate[] moved = new Coordinate[at.length];
        for (int i = 0; i < at.length; i++) {
            Coordinate before = at[Math.max(0, i - 1)];
            Coordinate after = at[Math.min(at.length - 1, i + 1)];
            double length = before.distance(after);
            moved[i] = new Coordinate(
                    Warp.centimetres(at[i].x - offset * (after.y - before.y) / length),
                    Warp.centimetres(at[i].y + offset * (after.x - before.x) / length));
        }
        return Sheet.SHAPES.createLineString(moved);
    }
}
