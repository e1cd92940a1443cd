package org.koppelkansen.space;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// The usable pieces of one geometry under repair, by dimension, with the flaws met on the way.
final class Pieces {
    private static final GeometryFactory FACTORY = Shape.FACTORY;

    private final Set<ShapeFlaw> flaws = EnumSet.noneOf(ShapeFlaw.class);
    private final List<Point> points = new ArrayList<>();
    private final List<LineString> lines = new ArrayList<>();
    private final List<Polygon> polygons = new ArrayList<>();
    private boolean dropped;
    private double areaGained;

    Pieces(List<ShapeFlaw> known) {
        flaws.addAll(known);
    }

    List<ShapeFlaw> flaws() {
        if (dropped && !(points.isEmpty() && lines.isEmpty() && polygons.isEmpty())) {
            flaws.add(ShapeFlaw.PARTS_DROPPED);
        }
        return List.copyOf(flaws);
    }

    /// Ground won by repair, in square units; negative where some was counted twice.
    double areaGained() {
        return areaGained;
    }

    /// All pieces as one geometry; nothing when there are none.
    Optional<Geometry> whole() {
        List<Geometry> kinds = Stream.of(points, lines, Polygons.apart(polygons))
                .filter(kind -> !kind.isEmpty())
                .map(kind -> FACTORY.buildGeometry(new ArrayList<Geometry>(kind)))
                .toList();
        return switch (kinds.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(kinds.getFirst());
            default -> Optional.of(FACTORY.createGeometryCollection(kinds.toArray(Geometry[]::new)));
        };
    }

    /// Takes what is usable in `part`, whatever its type.
    void take(Geometry part) {
        if (part.isEmpty()) {
            dropped = true;
            return;
        }
        switch (part) {
            case MultiPolygon parts -> takeTogether(parts);
            case GeometryCollection parts -> {
                for (int i = 0; i < parts.getNumGeometries(); i++) {
                    take(parts.getGeometryN(i));
                }
            }
            case Polygon polygon -> polygons.addAll(mended(polygon));
            case LineString line -> takeLine(line);
            case Point point -> clean(point.getCoordinates()).ifPresent(xy -> points.add(FACTORY.createPoint(xy[0])));
            default -> throw new IllegalArgumentException("no geometry type known here: " + part.getGeometryType());
        }
    }

    private void takeTogether(MultiPolygon parts) {
        List<Polygon> mended = new ArrayList<>();
        for (int i = 0; i < parts.getNumGeometries(); i++) {
            if (parts.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                mended.addAll(mended(polygon));
            } else {
                dropped = true;
            }
        }
        List<Polygon> apart = Polygons.apart(mended);
        if (apart != mended) {
            flaws.add(ShapeFlaw.RINGS_MISPLACED);
            areaGained += area(apart) - area(mended);
        }
        polygons.addAll(apart);
    }

    private void takeLine(LineString line) {
        clean(line.getCoordinates()).ifPresent(path -> {
            if (path.length == 1) {
                flaws.add(ShapeFlaw.COLLAPSED);
                points.add(FACTORY.createPoint(path[0]));
            } else {
                lines.add(FACTORY.createLineString(path));
            }
        });
    }

    private List<Polygon> mended(Polygon polygon) {
        Optional<Coordinate[]> shell = clean(polygon.getExteriorRing().getCoordinates());
        if (shell.isEmpty()) {
            return List.of();
        }
        if (shell.get().length < 4) {
            return collapsed(shell.get());
        }
        Polygon clean = FACTORY.createPolygon(FACTORY.createLinearRing(shell.get()), cleanHoles(polygon));
        Optional<ShapeFlaw> flaw = Polygons.flaw(clean);
        if (flaw.isEmpty()) {
            return List.of(clean);
        }
        List<Polygon> rebuilt = Polygons.rebuilt(clean);
        if (rebuilt.isEmpty()) {
            return collapsed(shell.get());
        }
        flaws.add(flaw.get());
        areaGained += area(rebuilt) - clean.getArea();
        return rebuilt;
    }

    private LinearRing[] cleanHoles(Polygon polygon) {
        List<LinearRing> holes = new ArrayList<>();
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            Optional<Coordinate[]> hole = clean(polygon.getInteriorRingN(i).getCoordinates());
            if (hole.isPresent() && hole.get().length >= 4) {
                holes.add(FACTORY.createLinearRing(hole.get()));
            } else if (hole.isPresent()) {
                flaws.add(ShapeFlaw.COLLAPSED);
            }
        }
        return holes.toArray(LinearRing[]::new);
    }

    /// Keeps the outline of a ring around nothing, and so no polygon.
    private List<Polygon> collapsed(Coordinate[] ring) {
        flaws.add(ShapeFlaw.COLLAPSED);
        switch (Polygons.outline(ring)) {
            case Point point -> points.add(point);
            case Geometry outline -> {
                for (int i = 0; i < outline.getNumGeometries(); i++) {
                    lines.add((LineString) outline.getGeometryN(i));
                }
            }
        }
        return List.of();
    }

    /// The same path flat and without points that repeat the one before; nothing when a number is unusable.
    private Optional<Coordinate[]> clean(Coordinate[] path) {
        List<Coordinate> kept = new ArrayList<>(path.length);
        for (Coordinate point : path) {
            if (!Soundness.isUsable(point.x, point.y)) {
                flaws.add(ShapeFlaw.NOT_A_NUMBER);
                dropped = true;
                return Optional.empty();
            }
            if (kept.isEmpty() || !kept.getLast().equals2D(point)) {
                kept.add(new Coordinate(point.x, point.y));
            }
        }
        if (kept.size() < path.length) {
            flaws.add(ShapeFlaw.REPEATED_POINTS);
        }
        return kept.isEmpty() ? Optional.empty() : Optional.of(kept.toArray(Coordinate[]::new));
    }

    private static double area(List<Polygon> polygons) {
        return polygons.stream().mapToDouble(Polygon::getArea).sum();
    }
}
