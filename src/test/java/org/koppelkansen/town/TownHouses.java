package org.koppelkansen.town;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.koppelkansen.town.streets.Sheet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.linearref.LengthIndexedLine;

/// Rows of houses around the blocks of the map: a closed ring of fronts, cut into rows, with gardens inside; in large
/// blocks a second ring around a courtyard.
record TownHouses(long seed) {
    private static final double FRONT_GARDEN = 2.5;
    private static final double DEPTH = 10.5;
    private static final double SECOND_RING = 38;

    Geometry around(Polygon block) {
        SplittableRandom dice = new SplittableRandom(seed
                ^ Math.round(
                        block.getCentroid().getX() * 31 + block.getCentroid().getY()));
        Geometry outer = rows(block.buffer(-FRONT_GARDEN), dice);
        Geometry court = block.buffer(-SECOND_RING);
        return houses(court.getArea() < 1500 ? outer : outer.union(rows(court, dice)));
    }

    /// Without the slivers that cutting leaves.
    private static Geometry houses(Geometry cut) {
        List<Polygon> houses = new ArrayList<>();
        for (int i = 0; i < cut.getNumGeometries(); i++) {
            Polygon house = (Polygon) cut.getGeometryN(i);
            if (house.buffer(-3).getArea() > 20) {
                houses.add(house);
            }
        }
        return Sheet.SHAPES.createMultiPolygon(houses.toArray(new Polygon[0]));
    }

    private static Geometry rows(Geometry outline, SplittableRandom dice) {
        Geometry ring = outline.difference(outline.buffer(-DEPTH));
        for (int i = 0; i < outline.getNumGeometries(); i++) {
            ring = cut(ring, ((Polygon) outline.getGeometryN(i)).getExteriorRing(), dice);
        }
        return ring;
    }

    /// Cuts gaps of four metres across the ring, a row of four to nine houses apart.
    private static Geometry cut(Geometry ring, LineString edge, SplittableRandom dice) {
        LengthIndexedLine along = new LengthIndexedLine(edge);
        Geometry left = ring;
        double at = 20 + dice.nextDouble() * 20;
        while (at < edge.getLength() - 15) {
            Coordinate inside = along.extractPoint(at, -DEPTH - 3);
            Coordinate outside = along.extractPoint(at, DEPTH + 3);
            left = left.difference(Sheet.SHAPES
                    .createLineString(new Coordinate[] {inside, outside})
                    .buffer(2));
            at += 26 + 6 * dice.nextInt(6);
        }
        return left;
    }
}
