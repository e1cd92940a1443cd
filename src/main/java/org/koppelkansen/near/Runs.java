package org.koppelkansen.near;

import java.util.Arrays;

/// Boxes around runs of 32 segments of long chains, so that a shape with thousands of corners is not gone through
/// corner by corner for each of its neighbours. Short chains have none.
final class Runs {
    static final int SEGMENTS = 32;
    private static final int NONE = -1;

    /// Index of each chain's first box, or -1.
    private int[] first = new int[8];
    /// Smallest x and y, largest x and y, by turns.
    private double[] box = new double[8];
    private int boxes;

    /// Takes in a chain, which `xy` holds from `start` to `end` (its last x), both even.
    void add(int chain, double[] xy, int start, int end) {
        if (chain >= first.length) {
            first = Arrays.copyOf(first, chain + (chain >> 1) + 8);
        }
        boolean isLong = end - start > 4 * SEGMENTS;
        first[chain] = isLong ? boxes : NONE;
        for (int k = start; isLong && k < end; k += 2 * SEGMENTS) {
            addBox(xy, k, Math.min(k + 2 * SEGMENTS, end));
        }
    }

    private void addBox(double[] xy, int from, int to) {
        if (4 * boxes == box.length) {
            box = Arrays.copyOf(box, 2 * box.length);
        }
        int at = 4 * boxes++;
        box[at] = box[at + 1] = Double.POSITIVE_INFINITY;
        box[at + 2] = box[at + 3] = Double.NEGATIVE_INFINITY;
        for (int k = from; k <= to; k += 2) {
            box[at] = Math.min(box[at], xy[k]);
            box[at + 1] = Math.min(box[at + 1], xy[k + 1]);
            box[at + 2] = Math.max(box[at + 2], xy[k]);
            box[at + 3] = Math.max(box[at + 3], xy[k + 1]);
        }
    }

    /// Whether a run starts at this coordinate of a long chain, and lies further than the root of `limit` from the
    /// given box: then it can be passed over.
    boolean startsFar(int chain, int start, int k, double limit, double minX, double minY, double maxX, double maxY) {
        if (first[chain] == NONE || (k - start) % (2 * SEGMENTS) != 0) {
            return false;
        }
        int at = 4 * (first[chain] + (k - start) / (2 * SEGMENTS));
        double gx = Math.max(0, Math.max(minX - box[at + 2], box[at] - maxX));
        double gy = Math.max(0, Math.max(minY - box[at + 3], box[at + 1] - maxY));
        return gx * gx + gy * gy > limit;
    }
}
