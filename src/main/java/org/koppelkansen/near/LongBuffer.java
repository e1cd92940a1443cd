package org.koppelkansen.near;

import java.util.Arrays;

/// A growing row of longs.
final class LongBuffer {
    private long[] values;
    private int size;

    LongBuffer(int expected) {
        values = new long[expected];
    }

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1) + 8);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    /// Copies all into `target` from `at` on and returns where they end.
    int copyTo(long[] target, int at) {
        System.arraycopy(values, 0, target, at, size);
        return at + size;
    }
}
