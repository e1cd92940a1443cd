package org.koppelkansen.town.formats;

import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/// A map as SVG: takes geometry in metres with north up, writes tenths of metres.
public final class SvgDrawing {
    private static final String HALO =
            "paint-order='stroke' stroke='#ffffff' stroke-width='3' stroke-linejoin='round' text-anchor='middle'";

    private final Envelope frame;
    private final double margin;
    private final StringBuilder svg = new StringBuilder();

    /// @param frame what must be seen, in metres
    public SvgDrawing(Envelope frame, double margin) {
        this.frame = frame;
        this.margin = margin;
    }

    public void fill(Geometry shape, String fill, String more) {
        raw("<path d='%s' fill='%s' fill-rule='evenodd' %s/>", path(shape), fill, more);
    }

    public void stroke(Geometry shape, String colour, double width, String more) {
        raw("<path d='%s' fill='none' stroke='%s' stroke-width='%.1f' %s/>", path(shape), colour, width, more);
    }

    public void dot(Coordinate at, double radius, String fill, String more) {
        double[] xy = xy(at);
        raw("<circle cx='%.1f' cy='%.1f' r='%.1f' fill='%s' %s/>", xy[0], xy[1], radius, fill, more);
    }

    /// A name around a place, turned by `angle` degrees clockwise.
    public void name(String name, Coordinate at, double angle, String style) {
        double[] xy = xy(at);
        raw(
                "<text transform='translate(%.1f %.1f) rotate(%.1f)' dy='0.35em' %s %s>%s</text>",
                xy[0], xy[1], angle, HALO, style, name);
    }

    /// The angle in degrees at which a text between two places stands upright.
    public double upright(Coordinate from, Coordinate to) {
        double angle = StrictMath.toDegrees(StrictMath.atan2(from.y - to.y, to.x - from.x));
        return angle > 90 ? angle - 180 : angle <= -90 ? angle + 180 : angle;
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation would be one more library
    public void raw(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    public String text() {
        return svg.toString();
    }

    private String path(Geometry shape) {
        StringBuilder path = new StringBuilder();
        switch (shape) {
            case Polygon polygon -> {
                path.append(trace(polygon.getExteriorRing()));
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    path.append(trace(polygon.getInteriorRingN(i)));
                }
            }
            case LineString line -> path.append(trace(line));
            default -> {
                for (int i = 0; i < shape.getNumGeometries(); i++) {
                    path.append(path(shape.getGeometryN(i)));
                }
            }
        }
        return path.toString();
    }

    private String trace(LineString line) {
        StringBuilder trace = new StringBuilder("M");
        for (Coordinate at : line.getCoordinates()) {
            double[] xy = xy(at);
            trace.append(String.format(Locale.ROOT, "%s%.1f %.1f", trace.length() > 1 ? "L" : "", xy[0], xy[1]));
        }
        return trace.append(line.isClosed() ? "Z" : "").toString();
    }

    private double[] xy(Coordinate at) {
        return new double[] {at.x - frame.getMinX() + margin, frame.getMaxY() - at.y + margin};
    }
}
