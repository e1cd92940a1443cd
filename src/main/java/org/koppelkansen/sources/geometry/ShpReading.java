package org.koppelkansen.sources.geometry;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.space.Crs;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// One record of a `.shp` file. Which rings are holes is told by how they lie inside each other: for sound polygons
/// that agrees with their direction, and it holds where the direction is wrong.
public final class ShpReading {
    private final ByteBuffer bytes;
    private final GeometryAssembly assembly = new GeometryAssembly();

    private ShpReading(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /// @param content the record without its header, in little-endian order
    public static Built read(ByteBuffer content, Optional<Crs> crs) {
        ShpReading reading = new ShpReading(content);
        try {
            int type = content.getInt();
            return reading.assembly.finished(reading.geometry(type), crs);
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return Built.unreadable("record of " + content.limit() + " bytes");
        }
    }

    private Geometry geometry(int type) {
        return switch (type) {
            case 0 -> GeometryAssembly.FACTORY.createPoint();
            case 1, 11, 21 -> assembly.point(run(1));
            case 3, 13, 23 -> lines(parts());
            case 5, 15, 25 -> polygons(parts());
            case 8, 18, 28 -> points();
            default -> throw new IllegalArgumentException("no shape type " + type);
        };
    }

    private Geometry points() {
        skipBox();
        int count = count(16);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            points.add(assembly.point(run(1)));
        }
        return assembly.points(points);
    }

    private Geometry lines(List<Run> parts) {
        List<LineString> lines = parts.stream().map(assembly::line).toList();
        return lines.size() == 1 ? lines.getFirst() : assembly.lines(lines);
    }

    private Geometry polygons(List<Run> parts) {
        List<Run> rings = parts.stream().filter(run -> run.size() > 0).toList();
        List<Ring> nested = new ArrayList<>();
        for (Run run : rings) {
            nested.add(new Ring(run, assembly.ring(run)));
        }
        List<Polygon> polygons = new ArrayList<>();
        for (Ring shell : nested) {
            if (shell.depth(nested) % 2 == 0) {
                List<Run> own = new ArrayList<>(List.of(shell.run));
                nested.stream()
                        .filter(ring -> ring.depth(nested) == shell.depth(nested) + 1 && shell.contains(ring))
                        .forEach(hole -> own.add(hole.run));
                polygons.add(assembly.polygon(own));
            }
        }
        return polygons.size() == 1 ? polygons.getFirst() : assembly.polygons(polygons);
    }

    /// The parts of a line or polygon; heights and measures come after and are not read.
    private List<Run> parts() {
        skipBox();
        int partCount = bytes.getInt();
        int pointCount = bytes.getInt();
        if (partCount < 0 || pointCount < 0 || 4L * partCount + 16L * pointCount > bytes.remaining()) {
            throw new IllegalArgumentException("a count of " + partCount + " and " + pointCount);
        }
        int[] starts = new int[partCount + 1];
        for (int i = 0; i < partCount; i++) {
            starts[i] = bytes.getInt();
        }
        starts[partCount] = pointCount;
        List<Run> parts = new ArrayList<>();
        for (int i = 0; i < partCount; i++) {
            if (starts[i] < 0 || starts[i] > starts[i + 1]) {
                throw new IllegalArgumentException("parts out of order");
            }
            parts.add(run(starts[i + 1] - starts[i]));
        }
        return parts;
    }

    private Run run(int points) {
        Run run = new Run();
        for (int i = 0; i < points; i++) {
            run.add(bytes.getDouble(), bytes.getDouble());
        }
        return run;
    }

    private int count(int least) {
        int count = bytes.getInt();
        if (count < 0 || (long) count * least > bytes.remaining()) {
            throw new IllegalArgumentException("a count of " + count);
        }
        return count;
    }

    private void skipBox() {
        bytes.position(bytes.position() + 32);
    }

    /// A ring among the others of its record.
    private static final class Ring {
        private final Run run;
        private final LinearRing line;
        private final Envelope box;
        private int depth = -1;

        Ring(Run run, LinearRing line) {
            this.run = run;
            this.line = line;
            this.box = line.getEnvelopeInternal();
        }

        /// How many others lie around it.
        int depth(List<Ring> all) {
            if (depth < 0) {
                depth = (int) all.stream().filter(other -> other.contains(this)).count();
            }
            return depth;
        }

        /// Whether `inner` lies in this one, by its first point that is not on the boundary.
        boolean contains(Ring inner) {
            if (inner == this
                    || !box.contains(inner.box)
                    || (box.equals(inner.box) && run.size() == inner.run.size())) {
                return false;
            }
            for (int i = 0; i < inner.run.size(); i++) {
                int location = RayCrossingCounter.locatePointInRing(
                        new Coordinate(inner.run.x(i), inner.run.y(i)), line.getCoordinateSequence());
                if (location != Location.BOUNDARY) {
                    return location == Location.INTERIOR;
                }
            }
            return false;
        }
    }
}
