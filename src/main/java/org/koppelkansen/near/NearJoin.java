package org.koppelkansen.near;

import java.util.Arrays;
import java.util.stream.IntStream;

/// All pairs of shapes that are near each other in space and time: a tile sweep over packed arrays.
///
/// Every shape is entered in the tiles that it and half the reach around it touch ([RowSpans]); one sort of
/// `tile · shape` brings together what shares a tile; within a tile a sweep from west to east compares boxes and
/// periods, and only what passes is measured exactly. A pair that shares several tiles is reported in the first.
/// Time grows with the shapes, the tiles they touch and the pairs that are near; memory is some 60 bytes a shape
/// beside the coordinates. Runs on the common pool, or on the pool from which it is called.
public final class NearJoin {
    private static final int CHUNK = 1 << 14;

    private final TimedShapes timed;
    private final Pairing pairing;
    private final int gapDays;
    private final int size;
    private final Boxes boxes;
    private final Grid grid;
    private final int columns;
    /// For a shape whose tiles are not a plain rectangle: where its rows stand in the spans of its chunk; else -1.
    private final int[] spanAt;

    private final int[][] spans;

    private NearJoin(TimedShapes timed, Pairing pairing, int gapDays) {
        this.timed = timed;
        this.pairing = pairing;
        this.gapDays = gapDays;
        this.size = timed.shapes.size();
        this.boxes = new Boxes(size);
        IntStream.range(0, chunks(size)).parallel().forEach(this::measureBoxes);
        this.grid = boxes.fittingGrid(size);
        double maxX = grid.originX();
        for (int i = 0; i < size; i++) {
            maxX = Math.max(maxX, boxes.maxX(i));
        }
        this.columns = grid.column(maxX) + 1;
        this.spanAt = new int[size];
        this.spans = new int[chunks(size)][];
    }

    /// The pairs `i < j` whose distance is at most their reach and whose periods lie at most `gapDays` apart, in
    /// ascending order, each packed as `i << 32 | j` (see [#first] and [#second]).
    ///
    /// @param gapDays 0 also takes periods that follow on; -1 only such as have a day in common
    public static long[] pairs(TimedShapes timed, Pairing pairing, int gapDays) {
        if (gapDays < -1) {
            throw new IllegalArgumentException("a gap is -1 or more days, not " + gapDays);
        }
        return timed.shapes.size() < 2 ? new long[0] : new NearJoin(timed, pairing, gapDays).join();
    }

    public static int first(long pair) {
        return (int) (pair >>> 32);
    }

    public static int second(long pair) {
        return (int) pair;
    }

    private long[] join() {
        long[] entries = concatenated(IntStream.range(0, chunks(size))
                .parallel()
                .mapToObj(this::enterTiles)
                .toArray(LongBuffer[]::new));
        Arrays.parallelSort(entries);
        int[] cuts = cutsBetweenTiles(entries);
        long[] pairs = concatenated(IntStream.range(0, cuts.length - 1)
                .parallel()
                .mapToObj(c -> new Sweep().over(entries, cuts[c], cuts[c + 1]))
                .toArray(LongBuffer[]::new));
        Arrays.parallelSort(pairs);
        return pairs;
    }

    private static int chunks(int count) {
        return (count + CHUNK - 1) / CHUNK;
    }

    private void measureBoxes(int chunk) {
        double reach = pairing.largestReach();
        for (int i = chunk * CHUNK; i < Math.min(size, (chunk + 1) * CHUNK); i++) {
            boxes.set(i, timed.shapes, i, timed.margin(i, reach));
        }
    }

    /// Entries `tile << 32 | shape` of one chunk of shapes.
    private LongBuffer enterTiles(int chunk) {
        int last = Math.min(size, (chunk + 1) * CHUNK);
        LongBuffer entries = new LongBuffer(3 * CHUNK);
        RowSpans rows = new RowSpans();
        IntBuffer kept = new IntBuffer();
        for (int i = chunk * CHUNK; i < last; i++) {
            rows.cover(timed.shapes, i, boxes, i, timed.margin(i, pairing.largestReach()), grid);
            spanAt[i] = rows.isRectangle() ? -1 : kept.size();
            for (int r = 0; r < rows.rows(); r++) {
                long tile = (rows.firstRow() + r) * (long) columns;
                for (int c = rows.lowest(r); c <= rows.highest(r); c++) {
                    entries.add((tile + c) << 32 | i);
                }
                if (spanAt[i] >= 0) {
                    kept.add(rows.lowest(r));
                    kept.add(rows.highest(r));
                }
            }
        }
        spans[chunk] = kept.toArray();
        return entries;
    }

    private static long[] concatenated(LongBuffer[] buffers) {
        int total = 0;
        for (LongBuffer buffer : buffers) {
            total = Math.addExact(total, buffer.size());
        }
        long[] all = new long[total];
        int at = 0;
        for (LongBuffer buffer : buffers) {
            at = buffer.copyTo(all, at);
        }
        return all;
    }

    /// Cuts the sorted entries into pieces of whole tiles for the threads to take.
    private static int[] cutsBetweenTiles(long[] entries) {
        int pieces = Math.max(1, Math.min(256, entries.length / 4096));
        int[] cuts = new int[pieces + 1];
        for (int c = 1; c <= pieces; c++) {
            int cut = Math.max(cuts[c - 1], (int) ((long) entries.length * c / pieces));
            while (cut > 0 && cut < entries.length && entries[cut] >>> 32 == entries[cut - 1] >>> 32) {
                cut++;
            }
            cuts[c] = cut;
        }
        return cuts;
    }

    /// Whether this tile is the first that both shapes are entered in.
    private boolean isFirstCommonTile(int i, int j, int row, int column) {
        if (spanAt[i] < 0 && spanAt[j] < 0) {
            return grid.row(Math.max(boxes.minY(i), boxes.minY(j))) == row
                    && grid.column(Math.max(boxes.minX(i), boxes.minX(j))) == column;
        }
        for (int r = grid.row(Math.max(boxes.minY(i), boxes.minY(j))); r <= row; r++) {
            int from = Math.max(lowest(i, r), lowest(j, r));
            if (from <= Math.min(highest(i, r), highest(j, r))) {
                return r == row && from == column;
            }
        }
        return false;
    }

    private int lowest(int i, int row) {
        return spanAt[i] < 0 ? grid.column(boxes.minX(i)) : span(i, row, 0);
    }

    private int highest(int i, int row) {
        return spanAt[i] < 0 ? grid.column(boxes.maxX(i)) : span(i, row, 1);
    }

    private int span(int i, int row, int side) {
        return spans[i / CHUNK][spanAt[i] + 2 * (row - grid.row(boxes.minY(i))) + side];
    }

    /// Goes through whole tiles and keeps the pairs that it finds.
    private final class Sweep {
        private final LongBuffer found = new LongBuffer(1024);
        private long[] order = new long[64];
        private int[] shape = new int[64];

        LongBuffer over(long[] entries, int from, int to) {
            for (int start = from; start < to; ) {
                long tile = entries[start] >>> 32;
                int end = start + 1;
                while (end < to && entries[end] >>> 32 == tile) {
                    end++;
                }
                if (end - start > 1) {
                    fromWestToEast(entries, start, end);
                    sweep(end - start, (int) (tile / columns), (int) (tile % columns));
                }
                start = end;
            }
            return found;
        }

        /// Puts the shapes of a tile in `shape`, by the western edge of their boxes.
        private void fromWestToEast(long[] entries, int start, int end) {
            int count = end - start;
            if (count > order.length) {
                order = new long[2 * count];
                shape = new int[2 * count];
            }
            int bits = Integer.SIZE - Integer.numberOfLeadingZeros(count);
            for (int k = 0; k < count; k++) {
                int i = (int) entries[start + k];
                // To the millimetre: enough to stop the sweep at, as boxes have a millimetre to spare.
                long west = (long) ((boxes.minX(i) - grid.originX()) * 1000);
                order[k] = west << bits | k;
            }
            Arrays.sort(order, 0, count);
            for (int k = 0; k < count; k++) {
                shape[k] = (int) entries[start + (int) (order[k] & ((1L << bits) - 1))];
            }
        }

        private void sweep(int count, int row, int column) {
            for (int k = 0; k < count; k++) {
                int i = shape[k];
                double east = boxes.maxX(i) + 0.001;
                for (int l = k + 1; l < count && boxes.minX(shape[l]) <= east; l++) {
                    int j = shape[l];
                    if (boxes.overlap(i, j) && timed.timesMeet(i, j, gapDays) && isFirstCommonTile(i, j, row, column)) {
                        keepIfNear(Math.min(i, j), Math.max(i, j));
                    }
                }
            }
        }

        private void keepIfNear(int i, int j) {
            if (pairing.wanted(i, j) && Exact.within(timed.shapes, i, timed.shapes, j, timed.reach(pairing, i, j))) {
                found.add((long) i << 32 | j);
            }
        }
    }
}
