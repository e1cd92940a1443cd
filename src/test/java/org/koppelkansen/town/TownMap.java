package org.koppelkansen.town;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.koppelkansen.town.formats.SvgDrawing;
import org.koppelkansen.town.streets.Sheet;
import org.koppelkansen.town.streets.Street;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;

/// Draws the town as an SVG map with the works of all owners on it.
final class TownMap {
    private static final double MARGIN = 30;
    private static final double LEGEND = 84;
    private static final long SEED = 7;
    private static final String PATHS = "839,300 900,310 925,345 950,400 1040,410 1090,370 1148,350 / 900,310 960,252"
            + " / 950,400 930,463 / 1040,410 1060,463 / 1090,370 1070,310 1030,252";

    private final Koggenwaard town;
    private final Envelope frame;
    private final SvgDrawing map;

    private TownMap(Koggenwaard town) {
        this.town = town;
        this.frame = town.edge().getEnvelopeInternal();
        this.map = new SvgDrawing(frame, MARGIN);
    }

    static String svg(Koggenwaard town, Map<Role, List<TownWork>> works) {
        TownMap drawn = new TownMap(town);
        drawn.sheet();
        drawn.ground();
        drawn.streets();
        drawn.trees();
        List.of(Role.ROADS, Role.BRIDGES, Role.HEAT, Role.SEWER, Role.WATER, Role.GRID, Role.TELECOM, Role.GREENERY)
                .forEach(role -> works.getOrDefault(role, List.of()).forEach(work -> drawn.work(role, work)));
        new TownNames(town, drawn.map).draw();
        drawn.legend();
        drawn.map.raw("</svg>");
        return drawn.map.text();
    }

    private void sheet() {
        double width = frame.getWidth() + 2 * MARGIN;
        double height = frame.getHeight() + 2 * MARGIN + LEGEND;
        map.raw(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %.0f %.0f' role='img'"
                        + " font-family='Helvetica, Arial, DejaVu Sans, sans-serif'>",
                width, height);
        map.raw("<title>Koggenwaard, de demostad van Koppelkansen, met de voornemens</title>");
        map.raw("<rect width='%.0f' height='%.0f' fill='#fbfaf6'/>", width, height);
    }

    private void ground() {
        map.fill(town.edge(), "#eaeedd", "stroke='#d5dac3'");
        Geometry park = town.sheet().area(Koggenwaard.KOGGEPARK);
        Geometry square = town.sheet().area(Koggenwaard.WERFPLEIN);
        Geometry open = widened(3).union(town.water().buffer(3)).union(park).union(square);
        Geometry blocks = town.edge().buffer(-26).difference(open);
        TownHouses houses = new TownHouses(SEED);
        for (int i = 0; i < blocks.getNumGeometries(); i++) {
            Polygon block = (Polygon) blocks.getGeometryN(i);
            map.fill(block, "#e4ead3", "");
            map.fill(houses.around(block), "#e6d9c5", "stroke='#d2c3aa' stroke-width='0.6'");
        }
        map.fill(park, "#cfe3bf", "stroke='#b6d1a2'");
        map.stroke(town.sheet().lines(PATHS), "#f6f2e4", 3.5, "");
        map.fill(
                town.sheet().area(Koggenwaard.POND).buffer(12).buffer(-5),
                "#bcdcea",
                "stroke='#9cc6d8' stroke-width='0.8'");
    }

    private void streets() {
        map.fill(widened(1), "#d8d3c6", "");
        map.fill(town.water(), "#bcdcea", "");
        map.stroke(town.water().getBoundary(), "#8fb0bd", 2, "");
        map.fill(widened(0).difference(town.water()), "#ffffff", "");
        map.fill(town.sheet().area(Koggenwaard.WERFPLEIN), "#f3ead6", "stroke='#ddcfb0'");
        for (Polygon bridge : town.bridges().values()) {
            map.fill(bridge, "#ffffff", "stroke='#8a8172' stroke-width='1.4'");
        }
        Geometry tram = town.streets().street("Markerwaardlaan").axis();
        map.stroke(tram, "#b3ab9b", 5, "");
        map.stroke(tram, "#ffffff", 3.6, "");
        map.stroke(tram, "#b3ab9b", 5, "stroke-dasharray='1 5'");
    }

    private void trees() {
        new TownTrees(town, SEED).all().forEach(tree -> map.dot(tree, 3.4, "#9cc487", "fill-opacity='0.75'"));
    }

    /// All streets as surface, without front gardens, plus `extra` on both sides.
    private Geometry widened(double extra) {
        Geometry all = Sheet.SHAPES.createPolygon();
        for (Street street : town.streets().streets().values()) {
            BufferParameters round = new BufferParameters(6, BufferParameters.CAP_ROUND);
            double half = street.rank().widthMetres() * 0.36 + extra;
            all = all.union(BufferOp.bufferOp(street.axis(), half, round));
        }
        return all;
    }

    private void work(Role role, TownWork work) {
        String colour = Colours.of(role, work);
        Geometry shape = work.site().geometry();
        switch (shape.getDimension()) {
            case 0 -> map.dot(shape.getCoordinate(), 6.5, colour, "stroke='#ffffff' stroke-width='1.6'");
            case 1 -> map.stroke(shape, colour, role == Role.HEAT || role == Role.SEWER ? 2.8 : 2, "");
            default ->
                map.fill(
                        shape,
                        colour,
                        String.format(Locale.ROOT, "fill-opacity='0.25' stroke='%s' stroke-width='0.8'", colour));
        }
    }

    private void legend() {
        double y = frame.getHeight() + 2 * MARGIN + 18;
        map.raw(
                "<text x='%.0f' y='%.0f' font-size='28' font-weight='600' fill='#37342f'>Koggenwaard</text>",
                MARGIN, y);
        map.raw(
                "<text x='%.0f' y='%.0f' font-size='14' fill='#6d675c'>voornemens 2026–2036; alles verzonnen</text>",
                MARGIN, y + 25);
        int i = 0;
        for (Map.Entry<String, String> entry : Colours.LEGEND.entrySet()) {
            double left = MARGIN + 340 + (i % 5) * 190;
            double top = y - 14 + (i / 5) * 30;
            map.raw("<rect x='%.0f' y='%.0f' width='26' height='8' rx='3' fill='%s'/>", left, top, entry.getValue());
            map.raw(
                    "<text x='%.0f' y='%.0f' font-size='14' fill='#37342f'>%s</text>",
                    left + 34, top + 9, entry.getKey());
            i++;
        }
        scale(frame.getWidth() + MARGIN - 200, y);
    }

    private void scale(double left, double y) {
        map.raw("<path d='M%.0f %.0fv6h200v-6' fill='none' stroke='#37342f' stroke-width='1.6'/>", left, y + 12);
        map.raw(
                "<text x='%.0f' y='%.0f' font-size='12' fill='#37342f' text-anchor='middle'>200 m</text>",
                left + 100, y + 10);
        map.raw("<path d='M%.0f %.0fl8 26l-8 -7l-8 7z' fill='#37342f'/>", left + 190, MARGIN + 6);
        map.raw(
                "<text x='%.0f' y='%.0f' font-size='13' fill='#37342f' text-anchor='middle'>N</text>",
                left + 190, MARGIN);
    }
}
