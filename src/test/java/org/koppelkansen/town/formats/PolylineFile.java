package org.koppelkansen.town.formats;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// The `.shp` and `.shx` of a Shapefile of lines; a work without geometry becomes a null shape.
public final class PolylineFile {
    private static final int POLYLINE = 3;

    private final byte[] main;
    private final byte[] index;

    private PolylineFile(byte[] main, byte[] index) {
        this.main = main;
        this.index = index;
    }

    public byte[] main() {
        return main.clone();
    }

    public byte[] index() {
        return index.clone();
    }

    public static PolylineFile of(List<Optional<Geometry>> lines) {
        Envelope box = new Envelope();
        lines.forEach(line -> line.ifPresent(l -> box.expandToInclude(l.getEnvelopeInternal())));
        ByteArrayOutputStream main = new ByteArrayOutputStream();
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        for (int i = 0; i < lines.size(); i++) {
            byte[] content = lines.get(i).map(PolylineFile::content).orElseGet(PolylineFile::nothing);
            index.writeBytes(pair(50 + main.size() / 2, content.length / 2));
            main.writeBytes(pair(i + 1, content.length / 2));
            main.writeBytes(content);
        }
        return new PolylineFile(withHeader(main.toByteArray(), box), withHeader(index.toByteArray(), box));
    }

    private static byte[] withHeader(byte[] body, Envelope box) {
        return ByteBuffer.allocate(100 + body.length)
                .putInt(0, 9994)
                .putInt(24, (100 + body.length) / 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(28, 1000)
                .putInt(32, POLYLINE)
                .putDouble(36, box.getMinX())
                .putDouble(44, box.getMinY())
                .putDouble(52, box.getMaxX())
                .putDouble(60, box.getMaxY())
                .put(100, body)
                .array();
    }

    private static byte[] pair(int first, int second) {
        return ByteBuffer.allocate(8).putInt(first).putInt(second).array();
    }

    private static byte[] nothing() {
        return new byte[4];
    }

    private static byte[] content(Geometry line) {
        int parts = line.getNumGeometries();
        ByteBuffer to =
                ByteBuffer.allocate(44 + 4 * parts + 16 * line.getNumPoints()).order(ByteOrder.LITTLE_ENDIAN);
        Envelope box = line.getEnvelopeInternal();
        to.putInt(POLYLINE).putDouble(box.getMinX()).putDouble(box.getMinY());
        to.putDouble(box.getMaxX()).putDouble(box.getMaxY());
        to.putInt(parts).putInt(line.getNumPoints());
        int start = 0;
        for (int i = 0; i < parts; i++) {
            to.putInt(start);
            start += line.getGeometryN(i).getNumPoints();
        }
        for (Coordinate at : line.getCoordinates()) {
            to.putDouble(at.x).putDouble(at.y);
        }
        return to.array();
    }
}
