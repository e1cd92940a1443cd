package org.koppelkansen.tiles;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.koppelkansen.space.Box;
import org.koppelkansen.tiles.Stroke.Dot;
import org.koppelkansen.tiles.Stroke.Form;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/// The drawing surface of one tile: brings geometries into its whole numbers, leaves out what nobody can see at this
/// zoom, and cuts off what lies outside. Sixteen steps are one pixel, and a rim of eight pixels around the tile is
/// drawn too, so that strokes and symbols do not end at its edge.
///
/// What is thinned out is thinned out before it is cut, so that lines meet where tiles do.
final class Canvas {
    /// Steps along each side of the tile.
    static final int EXTENT = 4096;

    static final int PIXEL = EXTENT / TileGrid.PIXELS;
    static final int RIM = 8 * PIXEL;

    /// How far a line may be off to have fewer corners: a quarter of a pixel.
    private static final double SLACK = PIXEL / 4.0;

    private static final Envelope SHEET = new Envelope(-RIM, EXTENT + RIM, -RIM, EXTENT + RIM);

    private final AffineTransformation onto;

    /// @param ground of the tile
    Canvas(Box ground) {
        double scale = EXTENT / (ground.maxX() - ground.minX());
        this.onto = AffineTransformation.translationInstance(-ground.minX(), -ground.maxY())
                .scale(scale, -scale);
    }

    /// The strokes that draw a geometry, one for each kind of parts that it has; none where it lies elsewhere.
    List<Stroke> strokes(Geometry geometry) {
        Parts parts = new Parts();
        parts.add(onto.transform(geometry));
        return parts.strokes();
    }

    private static Dot dot(CoordinateSequence points, int i) {
        return new Dot((int) Math.round(points.getX(i)), (int) Math.round(points.getY(i)));
    }

    /// The parts of one geometry, by kind.
    private static final class Parts {
        private final List<Dot> points = new ArrayList<>();
        private final List<Polygon> areas = new ArrayList<>();
        private final Map<Form, Stroke> strokes = new EnumMap<>(Form.class);

        void add(Geometry part) {
            Envelope around = part.getEnvelopeInternal();
            if (!around.intersects(SHEET)) {
                return;
            }
            switch (part) {
                case GeometryCollection many -> {
                    for (int i = 0; i < many.getNumGeometries(); i++) {
                        add(many.getGeometryN(i));
                    }
                }
                case Point point -> points.add(dot(point.getCoordinateSequence(), 0));
                case Geometry tiny
                when around.getWidth() < PIXEL && around.getHeight() < PIXEL -> addPlace(around.centre());
                case LineString line -> addLine(line);
                case Polygon polygon -> addArea(polygon);
                default -> throw new IllegalArgumentException("a tile has no " + part.getGeometryType());
            }
        }

        /// Where something is that is too small to have a form.
        private void addPlace(Coordinate middle) {
            if (SHEET.contains(middle)) {
                points.add(new Dot((int) Math.round(middle.x), (int) Math.round(middle.y)));
            }
        }

        private void addLine(LineString line) {
            Geometry thin = DouglasPeuckerSimplifier.simplify(line, SLACK);
            CutLine.within(SHEET, ((LineString) thin).getCoordinateSequence()).forEach(stroke(Form.LINES)::line);
        }

        private void addArea(Polygon polygon) {
            List<Polygon> inside = CutArea.within(SHEET, polygon, SLACK);
            areas.addAll(inside);
            if (inside.isEmpty()) {
                // Too narrow to have ground on this raster.
                addLine(polygon.getExteriorRing());
            }
        }

        private Stroke stroke(Form form) {
            return strokes.computeIfAbsent(form, Stroke::new);
        }

        List<Stroke> strokes() {
            CutArea.apart(areas).forEach(area -> CutArea.draw(area, stroke(Form.AREAS)));
            if (!points.isEmpty()) {
                stroke(Form.POINTS).points(points.stream().distinct().toList());
            }
            return strokes.values().stream()
                    .filter(stroke -> !stroke.commands().isEmpty())
                    .toList();
        }
    }
}
