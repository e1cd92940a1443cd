package org.koppelkansen.sources.geometry;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.ShapeFlaw;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// One reading of well-known binary in the manner of ISO 13249-3 or of PostGIS (EWKB), curves included. Heights and
/// measures are passed over.
public final class WkbReading {
    private static final int DEEPEST = 16;
    private static final int EWKB_Z = 0x80000000;
    private static final int EWKB_M = 0x40000000;
    private static final int EWKB_SRID = 0x20000000;

    private final ByteBuffer bytes;
    private final GeometryAssembly assembly = new GeometryAssembly();
    private Optional<Crs> crs;
    private int extra;

    private WkbReading(ByteBuffer bytes, Optional<Crs> crs) {
        this.bytes = bytes;
        this.crs = crs;
    }

    /// The geometry in `wkb` from `offset` on; `crs` unless it names its own.
    public static Built read(byte[] wkb, int offset, Optional<Crs> crs) {
        ByteBuffer bytes = ByteBuffer.wrap(wkb, offset, wkb.length - offset);
        WkbReading reading = new WkbReading(bytes, crs);
        try {
            Geometry geometry = reading.geometry(0);
            return reading.assembly.finished(geometry, reading.crs);
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return Built.unreadable("WKB of " + (wkb.length - offset) + " bytes");
        }
    }

    private Geometry geometry(int depth) {
        int type = type(depth);
        return switch (type) {
            case 1 -> point();
            case 2, 8, 9 -> assembly.line(curve(type, depth));
            case 3, 10, 17 -> polygon(type, depth);
            case 4 -> assembly.points(parts(Point.class, depth));
            case 5, 11 -> assembly.lines(parts(LineString.class, depth));
            case 6, 12, 15, 16 -> assembly.polygons(parts(Polygon.class, depth));
            case 7 -> assembly.collection(parts(Geometry.class, depth));
            default -> throw new IllegalArgumentException("no WKB type " + type);
        };
    }

    /// Reads byte order and type code; notes how many numbers follow x and y.
    private int type(int depth) {
        byte order = bytes.get();
        if ((order != 0 && order != 1) || depth > DEEPEST) {
            throw new IllegalArgumentException("no WKB");
        }
        bytes.order(order == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int code = bytes.getInt();
        extra = ((code & EWKB_Z) != 0 ? 1 : 0) + ((code & EWKB_M) != 0 ? 1 : 0);
        if ((code & EWKB_SRID) != 0) {
            int srid = bytes.getInt();
            crs = srid > 0 ? Optional.of(new Crs(srid)) : crs;
        }
        int plain = code & 0x1FFFFFFF;
        extra += plain >= 3000 && plain < 4000 ? 2 : plain >= 1000 ? 1 : 0;
        return plain % 1000;
    }

    /// An empty point has no coordinates but NaN.
    private Point point() {
        Run run = new Run();
        position(run);
        return assembly.point(Double.isNaN(run.x(0)) && Double.isNaN(run.y(0)) ? new Run() : run);
    }

    private Run curve(int type, int depth) {
        if (type == 2) {
            return run();
        }
        if (type == 8) {
            assembly.flaw(ShapeFlaw.CURVES_STRAIGHTENED);
            return Arc.straightened(run());
        }
        if (type != 9) {
            throw new IllegalArgumentException("no WKB curve " + type);
        }
        Run whole = new Run();
        for (int left = count(5); left > 0; left--) {
            whole.follow(curve(type(depth + 1), depth + 1));
        }
        return whole;
    }

    private Polygon polygon(int type, int depth) {
        List<Run> rings = new ArrayList<>();
        for (int left = count(4); left > 0; left--) {
            rings.add(type == 10 ? curve(type(depth + 1), depth + 1) : run());
        }
        return assembly.polygon(rings);
    }

    private <G extends Geometry> List<G> parts(Class<G> kind, int depth) {
        List<G> parts = new ArrayList<>();
        for (int left = count(5); left > 0; left--) {
            Geometry part = geometry(depth + 1);
            if (!kind.isInstance(part)) {
                throw new IllegalArgumentException("a " + part.getGeometryType() + " among others");
            }
            parts.add(kind.cast(part));
        }
        return parts;
    }

    private Run run() {
        Run run = new Run();
        for (int left = count(16); left > 0; left--) {
            position(run);
        }
        return run;
    }

    private void position(Run run) {
        run.add(bytes.getDouble(), bytes.getDouble());
        bytes.position(bytes.position() + 8 * extra);
    }

    /// A count, checked against the bytes that are left, of which each thing counted needs `least`.
    private int count(int least) {
        int count = bytes.getInt();
        if (count < 0 || (long) count * least > bytes.remaining()) {
            throw new IllegalArgumentException("a count of " + count);
        }
        return count;
    }
}
