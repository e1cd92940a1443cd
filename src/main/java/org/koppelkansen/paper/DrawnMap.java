package org.koppelkansen.paper;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.koppelkansen.space.Box;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// A map on paper: shapes in one metric system, north above, with a bar that shows its scale.
///
/// @param around what must be on it
/// @param ground drawn below, as outlines
/// @param marks drawn above, in order
public record DrawnMap(Box around, List<org.koppelkansen.space.Shape> ground, List<Mark> marks) {
    private static final double WIDTH_MILLIMETRES = 177;
    private static final double HEIGHT_MILLIMETRES = 90;
    private static final double LEAST_METRES = 60;
    private static final double POINT_RADIUS = 3;

    public DrawnMap {
        ground = List.copyOf(ground);
        marks = List.copyOf(marks);
    }

    /// Something on the map.
    ///
    /// @param colour such as `0x205080`
    /// @param label a few letters beside it, or empty
    public record Mark(org.koppelkansen.space.Shape shape, int colour, String label) {}

    /// A little more than `around`, in the proportions of the paper.
    Box view() {
        double width = Math.max(LEAST_METRES, around.maxX() - around.minX()) * 1.16;
        double height = Math.max(LEAST_METRES / 2, around.maxY() - around.minY()) * 1.16;
        double scale = Math.max(width / WIDTH_MILLIMETRES, height / HEIGHT_MILLIMETRES);
        double halfWidth = scale * WIDTH_MILLIMETRES / 2;
        double halfHeight = scale * HEIGHT_MILLIMETRES / 2;
        return new Box(
                around.centreX() - halfWidth,
                around.centreY() - halfHeight,
                around.centreX() + halfWidth,
                around.centreY() + halfHeight);
    }

    /// The longest round number of metres that takes at most a third of the width.
    public long scaleMetres() {
        Box view = view();
        double most = (view.maxX() - view.minX()) / 3;
        double ten = Math.pow(10, Math.floor(Math.log10(most)));
        return (long) (most >= 5 * ten ? 5 * ten : most >= 2 * ten ? 2 * ten : ten);
    }

    /// The map with the labels on it. What is drawn is drawn by [MapDrawer], which finds the map by its number.
    ///
    /// @param number of this map among those of the document
    /// @param said of the map to who cannot see it
    Markup markup(int number, String said, String scale) {
        String size = "width:" + WIDTH_MILLIMETRES + "mm;height:" + HEIGHT_MILLIMETRES + "mm";
        Markup drawing = Markup.styled(
                "object",
                "type=\"" + MapDrawer.TYPE + "\" data-map=\"" + number + "\" alt=\""
                        + Markup.text(said).xhtml() + "\" title=\""
                        + Markup.text(said).xhtml() + "\" style=\"" + size
                        + "\"");
        Box view = view();
        double millimetres = WIDTH_MILLIMETRES / (view.maxX() - view.minX());
        List<Markup> labels = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            if (!marks.get(i).label().isEmpty()) {
                labels.add(label(marks.get(i), (i + 1.0) / (marks.size() + 1), view, millimetres));
            }
        }
        Markup bar = Markup.styled(
                "div", "class=\"scale\" style=\"width:" + millimetres(scaleMetres() * millimetres) + "\"", scale);
        return Markup.styled("div", "class=\"map\" style=\"" + size + "\"", drawing, Markup.all(labels), bar);
    }

    /// @param part how far along the shape: works that lie over one another get their labels beside one another
    private static Markup label(Mark mark, double part, Box view, double millimetres) {
        Coordinate at = along(mark.shape(), part);
        double left = Math.clamp((at.x - view.minX()) * millimetres - 2.4, 0, WIDTH_MILLIMETRES - 5);
        double top = Math.clamp((view.maxY() - at.y) * millimetres - 2.4, 0, HEIGHT_MILLIMETRES - 5);
        return Markup.styled(
                "div",
                "class=\"label\" style=\"left:" + millimetres(left) + ";top:" + millimetres(top) + ";border-color:"
                        + colour(mark.colour()) + "\"",
                mark.label());
    }

    /// A point of the shape, so far along the longer side of its box.
    private static Coordinate along(org.koppelkansen.space.Shape shape, double part) {
        Box box = shape.box();
        double width = box.maxX() - box.minX();
        double height = box.maxY() - box.minY();
        double x = box.minX() + part * width;
        double y = box.minY() + part * height;
        Geometry geometry = shape.toJts();
        Coordinate[] across = width > height
                ? new Coordinate[] {new Coordinate(x, box.minY() - 1), new Coordinate(x, box.maxY() + 1)}
                : new Coordinate[] {new Coordinate(box.minX() - 1, y), new Coordinate(box.maxX() + 1, y)};
        Geometry met = geometry.isValid()
                ? geometry.intersection(geometry.getFactory().createLineString(across))
                : geometry.getFactory().createPoint();
        return met.isEmpty()
                ? shape.pointOn().toJts().getCoordinate()
                : met.getGeometryN(0).getCentroid().getCoordinate();
    }

    /// The widest first, so that what is narrow is drawn over it.
    List<Mark> fromBelow() {
        return marks.stream()
                .sorted(Comparator.comparing((Mark mark) -> mark.shape().area()).reversed())
                .toList();
    }

    static String colour(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour);
    }

    private static String millimetres(double exact) {
        return String.format(Locale.ROOT, "%.2fmm", exact);
    }

    /// Outlines on a canvas of the given size; empty for a geometry that cannot be drawn.
    static Optional<Shape> outline(Geometry geometry, Box view, double width, double height) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        double across = width / (view.maxX() - view.minX());
        double down = height / (view.maxY() - view.minY());
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            switch (geometry.getGeometryN(i)) {
                case Point point ->
                    path.append(
                            new Ellipse2D.Double(
                                    (point.getX() - view.minX()) * across - POINT_RADIUS,
                                    (view.maxY() - point.getY()) * down - POINT_RADIUS,
                                    2 * POINT_RADIUS,
                                    2 * POINT_RADIUS),
                            false);
                case LineString line -> add(path, line, view, across, down);
                case Polygon polygon -> {
                    add(path, polygon.getExteriorRing(), view, across, down);
                    for (int k = 0; k < polygon.getNumInteriorRing(); k++) {
                        add(path, polygon.getInteriorRingN(k), view, across, down);
                    }
                }
                default ->
                    outline(geometry.getGeometryN(i), view, width, height).ifPresent(p -> path.append(p, false));
            }
        }
        return path.getCurrentPoint() == null ? Optional.empty() : Optional.of(path);
    }

    private static void add(Path2D path, LineString line, Box view, double across, double down) {
        Coordinate[] points = line.getCoordinates();
        for (int i = 0; i < points.length; i++) {
            double x = (points[i].x - view.minX()) * across;
            double y = (view.maxY() - points[i].y) * down;
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        if (line.isClosed() && points.length > 0) {
            path.closePath();
        }
    }
}
