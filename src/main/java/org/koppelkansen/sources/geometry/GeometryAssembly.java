package org.koppelkansen.sources.geometry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.ShapeFlaw;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

/// Builds one geometry from flat runs of x and y, and remembers what had to be done to make it one: rings closed,
/// arcs straightened, parts left out. Every reader builds through it, so that all formats forgive alike.
public final class GeometryAssembly {
    public static final GeometryFactory FACTORY =
            new GeometryFactory(new PrecisionModel(), 0, new PackedCoordinateSequenceFactory());
    private static final Envelope DEGREES = new Envelope(-180, 180, -90, 90);

    private final Set<ShapeFlaw> flaws = EnumSet.noneOf(ShapeFlaw.class);

    public void flaw(ShapeFlaw flaw) {
        flaws.add(flaw);
    }

    /// A point; empty without coordinates.
    public Point point(Run run) {
        return run.size() == 0 ? FACTORY.createPoint() : FACTORY.createPoint(sequence(run.xy(0, 1)));
    }

    /// A line; one point alone becomes a line of no length, that repair may collapse.
    public LineString line(Run run) {
        if (run.size() == 0) {
            return FACTORY.createLineString();
        }
        Run whole = run.size() == 1 ? run.copy().addAll(run) : run;
        noteNumbers(whole);
        return FACTORY.createLineString(sequence(whole.xy(0, whole.size())));
    }

    /// A ring, closed where it is not; a run of fewer than four points is filled up with its first.
    LinearRing ring(Run run) {
        if (run.size() == 0) {
            return FACTORY.createLinearRing();
        }
        Run closed = run;
        if (!run.isClosed()) {
            flaw(ShapeFlaw.UNCLOSED_RING);
            closed = run.copy().add(run.x(0), run.y(0));
        }
        while (closed.size() < 4) {
            closed = closed.copy().add(run.x(0), run.y(0));
        }
        noteNumbers(closed);
        return FACTORY.createLinearRing(sequence(closedExactly(closed)));
    }

    /// A polygon; the first ring is its shell.
    public Polygon polygon(List<Run> rings) {
        List<LinearRing> made = new ArrayList<>();
        for (Run run : rings) {
            LinearRing ring = ring(run);
            if (!ring.isEmpty()) {
                made.add(ring);
            }
        }
        if (made.isEmpty()) {
            return FACTORY.createPolygon();
        }
        return FACTORY.createPolygon(
                made.getFirst(), made.subList(1, made.size()).toArray(LinearRing[]::new));
    }

    public Geometry points(List<Point> parts) {
        return FACTORY.createMultiPoint(full(parts).toArray(Point[]::new));
    }

    public Geometry lines(List<LineString> parts) {
        return FACTORY.createMultiLineString(full(parts).toArray(LineString[]::new));
    }

    public Geometry polygons(List<Polygon> parts) {
        return FACTORY.createMultiPolygon(full(parts).toArray(Polygon[]::new));
    }

    /// The simplest type that holds all parts: themselves, a multi-geometry, or a collection.
    public Geometry collection(List<? extends Geometry> parts) {
        return FACTORY.createGeometryCollection(full(parts).toArray(Geometry[]::new));
    }

    /// What was built, with all that had to be done for it.
    public Built finished(Geometry built, Optional<Crs> crs) {
        return new Built(Optional.of(built), crs, List.copyOf(flaws), "");
    }

    /// The system of GeoJSON that names none: what the profile says, else the degrees that its standard prescribes
    /// (RFC 7946), unless the numbers cannot be degrees.
    public static Optional<Crs> ofGeoJson(Geometry geometry, Optional<Crs> named) {
        if (named.isPresent()) {
            return named;
        }
        return DEGREES.contains(geometry.getEnvelopeInternal()) ? Optional.of(Crs.WGS84) : Optional.empty();
    }

    private <G extends Geometry> List<G> full(List<G> parts) {
        List<G> full = parts.stream().filter(part -> !part.isEmpty()).toList();
        if (full.size() < parts.size()) {
            flaw(ShapeFlaw.PARTS_DROPPED);
        }
        return full;
    }

    private void noteNumbers(Run run) {
        if (!run.isFinite()) {
            flaw(ShapeFlaw.NOT_A_NUMBER);
        }
    }

    /// JTS compares ends as numbers, so a ring that ends in NaN would never be closed; its end is made its start.
    private static double[] closedExactly(Run run) {
        double[] xy = run.xy(0, run.size());
        xy[xy.length - 2] = xy[0];
        xy[xy.length - 1] = xy[1];
        return xy;
    }

    private static PackedCoordinateSequence sequence(double[] xy) {
        return new PackedCoordinateSequence.Double(xy, 2, 0);
    }
}
