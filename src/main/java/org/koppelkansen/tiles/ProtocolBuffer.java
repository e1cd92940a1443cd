package org.koppelkansen.tiles;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes in the wire format of protocol buffers (protobuf.dev/programming-guides/encoding), growing at the end.
final class ProtocolBuffer {
    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int COUNTED = 2;

    private byte[] bytes = new byte[64];
    private int size;

    /// A bare number, seven bits a byte; a negative one takes ten.
    void varint(long number) {
        long left = number;
        while ((left & ~0x7FL) != 0) {
            put((byte) ((left & 0x7F) | 0x80));
            left >>>= 7;
        }
        put((byte) left);
    }

    void number(int field, long number) {
        varint((long) field << 3 | VARINT);
        varint(number);
    }

    void fraction(int field, double number) {
        varint((long) field << 3 | EIGHT_BYTES);
        byte[] eight = ByteBuffer.allocate(Double.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putDouble(number)
                .array();
        put(eight, eight.length);
    }

    void text(int field, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        varint((long) field << 3 | COUNTED);
        varint(utf8.length);
        put(utf8, utf8.length);
    }

    void message(int field, ProtocolBuffer message) {
        varint((long) field << 3 | COUNTED);
        varint(message.size);
        put(message.bytes, message.size);
    }

    void append(ProtocolBuffer more) {
        put(more.bytes, more.size);
    }

    boolean isEmpty() {
        return size == 0;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void put(byte one) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = one;
    }

    private void put(byte[] more, int count) {
        if (size + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + count));
        }
        System.arraycopy(more, 0, bytes, size, count);
        size += count;
    }
}
