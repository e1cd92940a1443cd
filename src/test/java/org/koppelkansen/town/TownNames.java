package org.koppelkansen.town;

import java.util.Locale;
import java.util.Map;
import org.koppelkansen.town.formats.SvgDrawing;
import org.koppelkansen.town.streets.Street;
import org.koppelkansen.town.streets.Street.Rank;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.linearref.LengthIndexedLine;

/// The names on the map, each where it keeps clear of crossings and of the others.
record TownNames(Koggenwaard town, SvgDrawing map) {
    private static final double USUAL_SHARE = 0.42;

    /// How far along its street a name stands, where not at the usual share.
    private static final Map<String, Double> SHARES = Map.ofEntries(
            Map.entry("Markerwaardlaan", 0.80),
            Map.entry("Kompaslaan", 0.88),
            Map.entry("Lindelaan", 0.90),
            Map.entry("Noorderweg", 0.90),
            Map.entry("Zuiderweg", 0.27),
            Map.entry("Noorderkade", 0.82),
            Map.entry("Zuiderkade", 0.32),
            Map.entry("Houtkade", 0.40),
            Map.entry("Zaagmolenkade", 0.73),
            Map.entry("Noorderringdijk", 0.30),
            Map.entry("Zuiderringdijk", 0.60),
            Map.entry("Breeuwerstraat", 0.33),
            Map.entry("Zeilmakerstraat", 0.33),
            Map.entry("Kielstraat", 0.50),
            Map.entry("Spantstraat", 0.72),
            Map.entry("Touwslagerstraat", 0.50),
            Map.entry("Orionstraat", 0.52),
            Map.entry("Siriusstraat", 0.15),
            Map.entry("Poolsterstraat", 0.16),
            Map.entry("Cassiopeiastraat", 0.50),
            Map.entry("Werfstraat", 0.78),
            Map.entry("Smederijstraat", 0.27),
            Map.entry("Kraanstraat", 0.82),
            Map.entry("Blokmakerstraat", 0.28),
            Map.entry("Grenenstraat", 0.62),
            Map.entry("Vurenstraat", 0.62),
            Map.entry("Eikenstraat", 0.36),
            Map.entry("Essenstraat", 0.86),
            Map.entry("Iepenstraat", 0.34),
            Map.entry("Tasmanstraat", 0.33),
            Map.entry("Barentszstraat", 0.52),
            Map.entry("Heemskerkstraat", 0.38),
            Map.entry("Le Mairestraat", 0.82),
            Map.entry("Van Noortstraat", 0.16),
            Map.entry("Korenbloemstraat", 0.25),
            Map.entry("Klaproosstraat", 0.76),
            Map.entry("Parklaan", 0.62),
            Map.entry("Margrietstraat", 0.62),
            Map.entry("Boterbloemstraat", 0.22),
            Map.entry("Vingerhoedstraat", 0.25),
            Map.entry("Akeleistraat", 0.80));

    /// Where the names of the neighbourhoods stand, in the gardens of a large block.
    private static final Map<String, String> SPOTS = Map.of(
            "KN01",
            "385,762",
            "KN02",
            "505,856",
            "KN03",
            "764,860",
            "KN04",
            "1170,865",
            "KZ01",
            "502,419",
            "KZ02",
            "1060,186");

    void draw() {
        town.areas().stream().filter(area -> area.code().length() == 4).forEach(this::neighbourhood);
        town.streets().streets().values().forEach(this::street);
        town.bridges().forEach(this::bridge);
        place("Koggepark", "1090,300", 0, "font-size='17' font-style='italic' fill='#5d8248'");
        place("Werfplein", "764,625", 0, "font-size='15' font-style='italic' fill='#8a7440'");
        water("Koggevaart", "lijn 380,500 470,500");
        water("Koggevaart", "lijn 980,500 1070,500");
        water("Houtgracht", "lijn 930,600 930,700");
    }

    private void neighbourhood(Koggenwaard.District area) {
        map.stroke(area.shape().getBoundary(), "#9c8fb0", 1.3, "stroke-dasharray='1 6' stroke-linecap='round'");
        map.name(
                area.name().toUpperCase(Locale.ROOT),
                town.sheet().point(SPOTS.getOrDefault(area.code(), "0,0")).getCoordinate(),
                9,
                "font-size='15' letter-spacing='2' fill='#7b6f92'" + " stroke-opacity='0.7'");
    }

    private void bridge(String name, Polygon bridge) {
        Coordinate at = bridge.getCentroid().getCoordinate();
        map.name(name, new Coordinate(at.x + 44, at.y + 3), 0, "font-size='9' font-style='italic' fill='#5b4636'");
    }

    private void place(String name, String at, double angle, String style) {
        map.name(name, town.sheet().point(at).getCoordinate(), angle, style);
    }

    private void water(String name, String line) {
        Coordinate[] ends = new Ground(town).axis(line).getCoordinates();
        Coordinate from = ends[0];
        Coordinate to = ends[ends.length - 1];
        Coordinate middle = new Coordinate((from.x + to.x) / 2, (from.y + to.y) / 2);
        map.name(
                name,
                middle,
                map.upright(from, to),
                "font-size='13' font-style='italic' letter-spacing='1' fill='#3f7f9b' stroke-opacity='0'");
    }

    /// Along the street, turned so that nobody reads upside down.
    private void street(Street street) {
        LineString axis = longest(street.axis());
        LengthIndexedLine along = new LengthIndexedLine(axis);
        double middle = axis.getLength() * SHARES.getOrDefault(street.name(), USUAL_SHARE);
        double reach = Math.min(40, axis.getLength() / 3);
        boolean wide = street.rank() == Rank.MAIN || street.rank() == Rank.DISTRIBUTOR;
        map.name(
                street.name(),
                along.extractPoint(middle),
                map.upright(along.extractPoint(middle - reach), along.extractPoint(middle + reach)),
                wide ? "font-size='13.5' font-weight='500' fill='#37342f'" : "font-size='11' fill='#37342f'");
    }

    private static LineString longest(Geometry axis) {
        LineString best = (LineString) axis.getGeometryN(0);
        for (int i = 1; i < axis.getNumGeometries(); i++) {
            LineString next = (LineString) axis.getGeometryN(i);
            best = next.getLength() > best.getLength() ? next : best;
        }
        return best;
    }
}
