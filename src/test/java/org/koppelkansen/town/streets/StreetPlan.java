package org.koppelkansen.town.streets;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.locationtech.jts.operation.distance.DistanceOp;

/// The streets of a town by name, and the stretches between their crossings.
public record StreetPlan(Map<String, Street> streets) {
    public StreetPlan {
        streets = Collections.unmodifiableMap(new LinkedHashMap<>(streets));
    }

    /// Reads lines of `name | rank | x,y x,y …`.
    public static StreetPlan drawn(String text, Sheet sheet) {
        Map<String, Street> streets = new LinkedHashMap<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] cells = line.split("\\|", -1);
            String name = cells[0].strip();
            Street.Rank rank = Street.Rank.valueOf(cells[1].strip().toUpperCase(Locale.ROOT));
            streets.put(name, new Street(name, rank, sheet.lines(cells[2])));
        });
        return new StreetPlan(streets);
    }

    public Street street(String name) {
        Street street = streets.get(name);
        if (street == null) {
            throw new IllegalArgumentException("no street is called " + name);
        }
        return street;
    }

    /// The axis of `name` from one crossing to another; `begin` and `eind` are its ends.
    public Geometry stretch(String name, String from, String to) {
        LengthIndexedLine along = new LengthIndexedLine(street(name).axis());
        double a = position(along, name, from);
        double b = position(along, name, to);
        return along.extractLine(Math.min(a, b), Math.max(a, b));
    }

    private double position(LengthIndexedLine along, String name, String crossing) {
        return switch (crossing) {
            case "begin" -> along.getStartIndex();
            case "eind" -> along.getEndIndex();
            default ->
                along.project(
                        DistanceOp.nearestPoints(
                                street(name).axis(), street(crossing).axis())[0]);
        };
    }

    /// The street nearest to a place.
    public Street nearest(Point place) {
        return streets.values().stream()
                .min((a, b) -> Double.compare(a.axis().distance(place), b.axis().distance(place)))
                .orElseThrow();
    }
}
