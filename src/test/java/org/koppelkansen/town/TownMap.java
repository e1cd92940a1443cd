package org.koppelkansen.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.koppelkansen.town.streets.Sheet;
import org.koppelkansen.town.streets.Street;
import org.koppelkansen.town.streets.Street.Rank;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;

/// Draws the town as an SVG map with the works of all owners on it.
final class TownMap {
    private static final double MARGIN = 30;
    private static final double LEGEND = 92;
    private static final String SANS = "font-family='Helvetica, Arial, DejaVu Sans, sans-serif'";

    private final Koggenwaard town;
    private final Envelope frame;
    private final StringBuilder svg = new StringBuilder();

    private TownMap(Koggenwaard town) {
        this.town = town;
        this.frame = town.edge().getEnvelopeInternal();
    }

    static String svg(Koggenwaard town, Map<Role, List<TownWork>> works) {
        TownMap map = new TownMap(town);
        map.open();
        map.ground();
        map.streets();
        works.forEach((role, list) -> list.forEach(work -> map.work(role, work)));
        map.bridges();
        map.names();
        map.legend();
        return map.svg.append("</svg>\n").toString();
    }

    private void open() {
        double width = frame.getWidth() + 2 * MARGIN;
        double height = frame.getHeight() + 2 * MARGIN + LEGEND;
        line("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %.0f %.0f' %s>", width, height, SANS);
        line("<title>Koggenwaard, de demostad van Koppelkansen</title>");
        line("<rect width='%.0f' height='%.0f' fill='#fbfaf6'/>", width, height);
    }

    private void ground() {
        fill(town.edge(), "#eef0e4", "#d9dcc9", 1);
        Geometry streets = widened(0);
        Geometry open = streets.union(town.water())
                .union(town.sheet().area(Koggenwaard.KOGGEPARK))
                .union(town.sheet().area(Koggenwaard.WERFPLEIN));
        Geometry blocks = town.edge().buffer(-24).difference(open.buffer(3));
        for (int i = 0; i < blocks.getNumGeometries(); i++) {
            block((Polygon) blocks.getGeometryN(i));
        }
        fill(town.sheet().area(Koggenwaard.KOGGEPARK), "#cfe3bf", "#b6d1a2", 1);
        fill(town.sheet().area(Koggenwaard.POND).buffer(8).buffer(-3), "#bcdcea", "#9cc6d8", 0.8);
        Geometry paths = town.sheet()
                .lines("839,300 900,310 925,345 950,400 1040,410 1090,370 1148,350 / 900,310 960,252 "
                        + "/ 950,400 930,463 / 1040,410 1060,463 / 1090,370 1070,310 1030,252");
        stroke(paths, "#f6f2e4", 3.5, "");
        fill(town.water(), "#bcdcea", "#8fb9cb", 1.6);
    }

    /// A closed block: houses along the streets, gardens inside.
    private void block(Polygon block) {
        Geometry houses = block.buffer(-2.5).difference(block.buffer(-13.5));
        fill(block, "#e6ead6", "none", 0);
        fill(houses, "#e3d8c6", "#d3c5ae", 0.5);
    }

    private void streets() {
        fill(widened(1), "#d8d3c6", "none", 0);
        fill(widened(0), "#ffffff", "none", 0);
        fill(town.sheet().area(Koggenwaard.WERFPLEIN), "#f3ead6", "#ddcfb0", 1);
        Geometry tram = town.streets().street("Markerwaardlaan").axis();
        stroke(tram, "#b9b2a3", 5, "");
        stroke(tram, "#ffffff", 3.6, "");
        stroke(tram, "#b9b2a3", 5, "stroke-dasharray='1 5'");
    }

    private void bridges() {
        for (Polygon bridge : town.bridges().values()) {
            stroke(bridge.getBoundary(), "#8a8172", 1.4, "");
        }
    }

    /// All streets as surface from front to front, less the pavement, plus `extra` on both sides.
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
            case 0 -> {
                double[] xy = xy(shape.getCoordinate());
                line(
                        "<circle cx='%.1f' cy='%.1f' r='6.5' fill='%s' stroke='#fff' stroke-width='1.6'/>",
                        xy[0], xy[1], colour);
            }
            case 1 -> stroke(shape, colour, 2.6, "stroke-opacity='0.9'");
            default -> area(shape, colour);
        }
    }

    private void area(Geometry shape, String colour) {
        line(
                "<path d='%s' fill='%s' fill-opacity='0.28' stroke='%s' stroke-width='0.9' stroke-opacity='0.6'/>",
                path(shape), colour, colour);
    }

    private void names() {
        for (Koggenwaard.District area : town.areas()) {
            if (area.code().length() == 4) {
                neighbourhood(area);
            }
        }
        for (Street street : town.streets().streets().values()) {
            name(street);
        }
        place("Koggepark", "995,430", "#5d8248", 17);
        place("Werfplein", "764,645", "#8a7440", 15);
        place("Koggevaart", "1030,497", "#4a86a0", 14);
        place("Houtgracht", "930,640", "#4a86a0", 0);
    }

    private void neighbourhood(Koggenwaard.District area) {
        stroke(area.shape().getBoundary(), "#a08fb0", 1.2, "stroke-dasharray='2 6' stroke-linecap='round'");
    }

    private void place(String name, String at, String colour, int size) {
        double[] xy = xy(town.sheet().point(at).getCoordinate());
        if (size > 0) {
            line(
                    "<text x='%.1f' y='%.1f' font-size='%d' font-style='italic' fill='%s' text-anchor='middle'%s>%s</text>",
                    xy[0], xy[1], size, colour, HALO, name);
        }
    }

    private static final String HALO =
            " paint-order='stroke' stroke='#ffffff' stroke-width='3' stroke-linejoin='round'";

    /// The name along the middle of the street, turned so that nobody reads upside down.
    private void name(Street street) {
        LineString axis = longest(street.axis());
        LengthIndexedLine along = new LengthIndexedLine(axis);
        double half = axis.getLength() * Labels.share(street);
        double reach = Math.min(40, axis.getLength() / 3);
        double[] from = xy(along.extractPoint(half - reach));
        double[] to = xy(along.extractPoint(half + reach));
        double[] at = xy(along.extractPoint(half));
        double angle = StrictMath.toDegrees(StrictMath.atan2(to[1] - from[1], to[0] - from[0]));
        double upright = angle > 90 ? angle - 180 : angle <= -90 ? angle + 180 : angle;
        int size = street.rank() == Rank.MAIN || street.rank() == Rank.DISTRIBUTOR ? 13 : 10;
        line(
                "<text transform='translate(%.1f %.1f) rotate(%.1f)' dy='0.35em' font-size='%d' fill='#3d3a35'"
                        + " text-anchor='middle'%s>%s</text>",
                at[0], at[1], upright, size, HALO, street.name());
    }

    private static LineString longest(Geometry axis) {
        LineString best = (LineString) axis.getGeometryN(0);
        for (int i = 1; i < axis.getNumGeometries(); i++) {
            LineString next = (LineString) axis.getGeometryN(i);
            best = next.getLength() > best.getLength() ? next : best;
        }
        return best;
    }

    private void legend() {
        double y = frame.getHeight() + 2 * MARGIN + 22;
        line("<text x='%.0f' y='%.0f' font-size='26' font-weight='600' fill='#3d3a35'>Koggenwaard</text>", MARGIN, y);
        line(
                "<text x='%.0f' y='%.0f' font-size='14' fill='#6d675c'>werken 2026–2036, alles verzonnen</text>",
                MARGIN, y + 24);
        double x = MARGIN + 270;
        int i = 0;
        for (Map.Entry<String, String> entry : Colours.LEGEND.entrySet()) {
            double left = x + (i % 5) * 205;
            double top = y - 14 + (i / 5) * 30;
            line("<rect x='%.0f' y='%.0f' width='26' height='8' rx='3' fill='%s'/>", left, top, entry.getValue());
            line("<text x='%.0f' y='%.0f' font-size='14' fill='#3d3a35'>%s</text>", left + 34, top + 9, entry.getKey());
            i++;
        }
        double bar = frame.getWidth() + MARGIN - 200;
        line("<path d='M%.0f %.0fh200' stroke='#3d3a35' stroke-width='2'/>", bar, y + 52);
        line("<text x='%.0f' y='%.0f' font-size='12' fill='#3d3a35'>200 m</text>", bar + 82, y + 46);
    }

    private void fill(Geometry shape, String fill, String stroke, double width) {
        line(
                "<path d='%s' fill='%s' fill-rule='evenodd' stroke='%s' stroke-width='%.1f'/>",
                path(shape), fill, stroke, width);
    }

    private void stroke(Geometry shape, String colour, double width, String more) {
        line("<path d='%s' fill='none' stroke='%s' stroke-width='%.1f' %s/>", path(shape), colour, width, more);
    }

    private String path(Geometry shape) {
        List<String> parts = new ArrayList<>();
        if (shape instanceof Polygon polygon) {
            parts.add(trace(polygon.getExteriorRing()));
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                parts.add(trace(polygon.getInteriorRingN(i)));
            }
        } else if (shape instanceof LineString one) {
            parts.add(trace(one));
        } else {
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                parts.add(path(shape.getGeometryN(i)));
            }
        }
        return String.join("", parts);
    }

    private String trace(LineString shape) {
        StringBuilder trace = new StringBuilder("M");
        for (Coordinate at : shape.getCoordinates()) {
            double[] xy = xy(at);
            trace.append(String.format(Locale.ROOT, "%s%.1f %.1f", trace.length() > 1 ? "L" : "", xy[0], xy[1]));
        }
        return trace.append(shape.isClosed() ? "Z" : "").toString();
    }

    private double[] xy(Coordinate at) {
        return new double[] {at.x - frame.getMinX() + MARGIN, frame.getMaxY() - at.y + MARGIN};
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation would be one more library
    private void line(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
