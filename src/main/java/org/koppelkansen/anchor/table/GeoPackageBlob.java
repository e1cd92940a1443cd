package org.koppelkansen.anchor.table;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Shape;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/// A geometry as a GeoPackage keeps it: a header with the system and the box, then well-known binary.
final class GeoPackageBlob {
    private static final int HEADER_BYTES = 40;
    /// Little-endian, with a box of two dimensions, not empty, no extension.
    private static final byte FLAGS = 0b0000_0011;

    private GeoPackageBlob() {}

    static byte[] of(Shape shape) {
        byte[] binary = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(shape.toJts());
        Box box = shape.box();
        return ByteBuffer.allocate(HEADER_BYTES + binary.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'G')
                .put((byte) 'P')
                .put((byte) 0)
                .put(FLAGS)
                .putInt(shape.crs().epsg())
                .putDouble(box.minX())
                .putDouble(box.maxX())
                .putDouble(box.minY())
                .putDouble(box.maxY())
                .put(binary)
                .array();
    }
}
