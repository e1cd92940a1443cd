package org.koppelkansen.space;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.Proj4jException;
import org.locationtech.proj4j.ProjCoordinate;
import org.locationtech.proj4j.datum.Datum;

/// The way from one coordinate system to another, x first on both sides. Any number of threads may use one.
///
/// Each corner is moved; straight edges stay straight, which over an edge of 1 km is a matter of centimetres. What was
/// valid comes out valid. The Dutch grid stays within 0.25 m of RDNAPTRANS, without its correction grid.
public final class Reprojection {
    /// Pieces into which the edge of a box is cut, so that a curved edge stays inside the box made of it.
    private static final int STEPS = 8;

    /// Metres; the numbers of the Gauss–Krüger zones, which begin with that of the zone, reach 60 million.
    private static final double FARTHEST = 1e8;

    private static final double MILLIMETRE = 0.001;

    private final Crs from;
    private final Crs to;
    private final boolean identity;
    private final boolean fromDegrees;
    private final boolean shiftsBack;
    private final BasicCoordinateTransform transform;

    private Reprojection(Crs from, Crs to) {
        this.from = from;
        this.to = to;
        this.identity = Projections.canonical(from).equals(Projections.canonical(to));
        this.transform = new BasicCoordinateTransform(required(from), required(to));
        this.fromDegrees = Projections.isGeographic(from);
        this.shiftsBack = isShifted(transform.getSourceCRS()) && !isShifted(transform.getTargetCRS());
    }

    /// Both systems must be known.
    public static Reprojection between(Crs from, Crs to) {
        return new Reprojection(from, to);
    }

    /// Whether coordinates in `crs` can be reprojected at all.
    public static boolean knows(Crs crs) {
        return Projections.of(crs).isPresent();
    }

    /// The shape in the other system; that one of its points cannot be there is a bug of the caller, who has
    /// `attempt`.
    public Shape apply(Shape shape) {
        return attempt(shape).orElseThrow(() -> new IllegalArgumentException("no place in " + to + " for " + shape));
    }

    /// The shape in the other system, or nothing where one of its points has no place there: a latitude of 95°, a
    /// point too far from the middle of the projection.
    public Optional<Shape> attempt(Shape shape) {
        if (!shape.crs().equals(from)) {
            throw new IllegalArgumentException("a shape in " + shape.crs() + " where one in " + from + " is due");
        }
        Geometry moved = shape.toJts();
        Moving moving = new Moving();
        moved.apply(moving);
        return moving.failed ? Optional.empty() : valid(moved);
    }

    /// Rounding can push a corner that lies on another edge across it.
    private Optional<Shape> valid(Geometry moved) {
        return moved.getDimension() < 2 || moved.isValid()
                ? Optional.of(Shape.of(moved, to))
                : ShapeRepair.repair(moved, to, List.of()).shape();
    }

    /// The smallest upright box around the reprojected edges of `box`, or nothing where a part has no place there.
    public Optional<Box> attempt(Box box) {
        Envelope around = new Envelope();
        ProjCoordinate point = new ProjCoordinate();
        for (int i = 0; i <= STEPS; i++) {
            double x = box.minX() + (box.maxX() - box.minX()) * i / STEPS;
            double y = box.minY() + (box.maxY() - box.minY()) * i / STEPS;
            double[][] edges = {{x, box.minY()}, {x, box.maxY()}, {box.minX(), y}, {box.maxX(), y}};
            for (double[] edge : edges) {
                if (!move(edge[0], edge[1], point)) {
                    return Optional.empty();
                }
                around.expandToInclude(point.x, point.y);
            }
        }
        return Optional.of(new Box(around.getMinX(), around.getMinY(), around.getMaxX(), around.getMaxY()));
    }

    /// One point; the outcome is in `into`, false when it has no place there.
    boolean move(double x, double y, ProjCoordinate into) {
        if (identity) {
            into.x = x;
            into.y = y;
        } else if (fromDegrees && !(Math.abs(y) <= 90 && Math.abs(x) <= 360)) {
            return false;
        } else {
            try {
                transform.transform(new ProjCoordinate(x, y, 0), into);
                if (shiftsBack && Math.abs(into.z) > MILLIMETRE) {
                    transform.transform(new ProjCoordinate(x, y, -into.z), into);
                }
            } catch (Proj4jException | IllegalStateException outside) {
                return false;
            }
        }
        return Math.abs(into.x) < FARTHEST && Math.abs(into.y) < FARTHEST;
    }

    /// Whether its datum is another than WGS84. Positions on a map lie on the ellipsoid of WGS84, so on the way
    /// back from such a datum the height is found that ends there; without it there and back would differ by
    /// millimetres.
    private static boolean isShifted(CoordinateReferenceSystem system) {
        int kind = system.getDatum().getTransformType();
        return kind == Datum.TYPE_3PARAM || kind == Datum.TYPE_7PARAM;
    }

    private static CoordinateReferenceSystem required(Crs crs) {
        return Projections.of(crs)
                .orElseThrow(() -> new IllegalArgumentException(crs + " is no coordinate system known here"));
    }

    /// Moves the points of a geometry in place, and stops at the first that fails.
    private final class Moving implements CoordinateSequenceFilter {
        private final ProjCoordinate point = new ProjCoordinate();
        private boolean failed;

        @Override
        public void filter(CoordinateSequence points, int i) {
            if (move(points.getX(i), points.getY(i), point)) {
                points.setOrdinate(i, Coordinate.X, point.x);
                points.setOrdinate(i, Coordinate.Y, point.y);
            } else {
                failed = true;
            }
        }

        @Override
        public boolean isDone() {
            return failed;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
