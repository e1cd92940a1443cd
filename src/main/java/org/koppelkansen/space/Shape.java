package org.koppelkansen.space;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// A geometry with its coordinate system that nobody can change. It is not empty and, once repaired
/// (`ShapeRepair`), valid. Two-dimensional: heights are dropped.
///
/// Equality is structural: same system, same type, same coordinates in the same order.
public final class Shape {
    /// Packs coordinates in flat arrays, a third of the memory of coordinate objects.
    static final GeometryFactory FACTORY =
            new GeometryFactory(new PrecisionModel(), 0, new PackedCoordinateSequenceFactory());

    private final Geometry geometry;
    private final Crs crs;

    private Shape(Geometry geometry, Crs crs) {
        this.geometry = geometry;
        this.crs = crs;
    }

    /// A shape with a copy of `geometry`; an empty geometry is a bug of the caller.
    public static Shape of(Geometry geometry, Crs crs) {
        if (geometry.isEmpty()) {
            throw new IllegalArgumentException("a shape is not empty");
        }
        return new Shape(Flat.copy(geometry), crs);
    }

    /// The ground of a box; a line or a point where it has none.
    public static Shape of(Box box, Crs crs) {
        return of(FACTORY.toGeometry(new Envelope(box.minX(), box.maxX(), box.minY(), box.maxY())), crs);
    }

    /// The shape that well-known binary holds (OGC 06-103r4), which we wrote ourselves.
    ///
    /// @throws IllegalArgumentException when it holds none
    public static Shape ofWkb(byte[] wkb, Crs crs) {
        try {
            return of(new WKBReader().read(wkb), crs);
        } catch (ParseException e) {
            throw new IllegalArgumentException("no shape in " + wkb.length + " bytes", e);
        }
    }

    /// The ground of several areas in one system as one area, or several.
    public static Shape together(List<Shape> areas) {
        List<Geometry> all =
                areas.stream().map(area -> Polygons.in(area.geometry)).toList();
        return of(OverlayNGRobust.union(all), areas.getFirst().crs);
    }

    public Crs crs() {
        return crs;
    }

    /// A copy that the caller may do with as it likes.
    public Geometry toJts() {
        return geometry.copy();
    }

    /// The geometry itself, for this package, which does not change it.
    Geometry jts() {
        return geometry;
    }

    /// Gives the coordinates to `sink`, part by part.
    public void chains(ChainSink sink) {
        Flat.chains(geometry, sink);
    }

    /// 0 for points, 1 for lines, 2 for areas; the highest where it mixes.
    public int dimension() {
        return geometry.getDimension();
    }

    public int pointCount() {
        return geometry.getNumPoints();
    }

    public Box box() {
        Envelope e = geometry.getEnvelopeInternal();
        return new Box(e.getMinX(), e.getMinY(), e.getMaxX(), e.getMaxY());
    }

    /// In square units of the system: square metres in a metric one.
    public double area() {
        return geometry.getArea();
    }

    /// Length of lines, perimeter of areas, in units of the system.
    public double length() {
        return geometry.getLength();
    }

    /// A point that lies on the shape, as a shape.
    public Shape pointOn() {
        Point point = geometry.getInteriorPoint();
        return new Shape(Flat.copy(point), crs);
    }

    /// Shortest distance, 0 where they touch or overlap; both in the same system.
    public double distance(Shape other) {
        return geometry.distance(sameSystem(other).geometry);
    }

    public boolean intersects(Shape other) {
        return geometry.getEnvelopeInternal()
                        .intersects(sameSystem(other).geometry.getEnvelopeInternal())
                && geometry.intersects(other.geometry);
    }

    /// Area that both cover, in square units of the system; 0 unless both have areas.
    public double sharedArea(Shape other) {
        if (Math.min(dimension(), sameSystem(other).dimension()) < 2
                || !geometry.getEnvelopeInternal().intersects(other.geometry.getEnvelopeInternal())) {
            return 0;
        }
        return OverlayNGRobust.overlay(Polygons.in(geometry), Polygons.in(other.geometry), OverlayNG.INTERSECTION)
                .getArea();
    }

    /// This shape with everything within `distance` of it. Lines end flat where `flat`, so that a trench is as long
    /// as its pipe; corners are round, eight segments a quarter.
    public Shape widened(double distance, boolean flat) {
        if (!flat) {
            return of(wide(geometry, distance, BufferParameters.CAP_ROUND), crs);
        }
        List<Geometry> lines = new ArrayList<>();
        List<Geometry> others = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            (part.getDimension() == 1 ? lines : others).add(part);
        }
        return of(
                wide(FACTORY.buildGeometry(lines), distance, BufferParameters.CAP_FLAT)
                        .union(wide(FACTORY.buildGeometry(others), distance, BufferParameters.CAP_ROUND)),
                crs);
    }

    /// The ground that is opened along this shape: lines become strips of `width` with flat ends, points discs of that
    /// diameter; areas stay as they are.
    public Shape opened(double width) {
        if (isOfAreas()) {
            return this;
        }
        List<Geometry> grounds = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            switch (part.getDimension()) {
                case 0 -> grounds.add(wide(part, width / 2, BufferParameters.CAP_ROUND));
                case 1 -> grounds.add(wide(part, width / 2, BufferParameters.CAP_FLAT));
                default -> grounds.add(part);
            }
        }
        return of(OverlayNGRobust.union(grounds), crs);
    }

    private boolean isOfAreas() {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i).getDimension() < 2) {
                return false;
            }
        }
        return true;
    }

    /// This area with everything within `distance` of it, with corners cut to two segments a quarter: for judging what
    /// lies near, not for measuring.
    public Shape roughly(double distance) {
        return of(BufferOp.bufferOp(geometry, distance, new BufferParameters(2)), crs);
    }

    private static Geometry wide(Geometry narrow, double distance, int ends) {
        BufferParameters form = new BufferParameters();
        form.setEndCapStyle(ends);
        return BufferOp.bufferOp(narrow, distance, form);
    }

    private Shape sameSystem(Shape other) {
        if (!crs.equals(other.crs)) {
            throw new IllegalArgumentException("shapes in " + crs + " and " + other.crs + " cannot be compared");
        }
        return other;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shape that && crs.equals(that.crs) && geometry.equalsExact(that.geometry);
    }

    @Override
    public int hashCode() {
        return 31 * crs.hashCode() + geometry.getEnvelopeInternal().hashCode();
    }

    @Override
    public String toString() {
        return crs + " " + geometry;
    }
}
