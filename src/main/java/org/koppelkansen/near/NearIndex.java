package org.koppelkansen.near;

import java.util.Arrays;
import org.koppelkansen.space.Shape;

/// The incremental form of [NearJoin]: shapes come and go, and what is near one of them is found without comparing
/// all again. Numbers of shapes are given in the order of adding and never used again; the coordinates of removed
/// shapes stay in memory until the index is made anew. Not safe for several threads at once.
public final class NearIndex {
    private final TimedShapes timed;
    private final Pairing pairing;
    private final int gapDays;
    private final Grid grid;
    private final TileTable tiles;
    private final RowSpans rows = new RowSpans();
    private final RowSpans others = new RowSpans();
    private Boxes boxes;
    private boolean[] present;

    /// Takes over `timed`, which the caller leaves alone from then on.
    ///
    /// @param gapDays as for [NearJoin#pairs]
    public NearIndex(TimedShapes timed, Pairing pairing, int gapDays) {
        this.timed = timed;
        this.pairing = pairing;
        this.gapDays = gapDays;
        int size = timed.size();
        this.boxes = new Boxes(Math.max(16, size));
        this.present = new boolean[Math.max(16, size)];
        for (int i = 0; i < size; i++) {
            measure(i);
        }
        this.grid = size == 0 ? new Grid(0, 0, Math.max(50, 4 * pairing.largestReach())) : boxes.fittingGrid(size);
        this.tiles = new TileTable(2 * size);
        for (int i = 0; i < size; i++) {
            enter(i);
        }
    }

    /// Adds a shape and returns its number.
    public int add(Shape shape, int fromDay, int untilDay, double doubtMetres) {
        int i = timed.add(shape, fromDay, untilDay, doubtMetres);
        if (i >= present.length) {
            int length = i + (i >> 1) + 16;
            present = Arrays.copyOf(present, length);
            boxes = boxes.grownTo(length);
        }
        measure(i);
        enter(i);
        return i;
    }

    /// Takes a shape out; its number is not given again.
    public void remove(int i) {
        if (!contains(i)) {
            throw new IllegalArgumentException("no shape " + i);
        }
        cover(rows, i);
        for (int r = 0; r < rows.rows(); r++) {
            for (int c = rows.lowest(r); c <= rows.highest(r); c++) {
                tiles.remove(rows.firstRow() + r, c, i);
            }
        }
        present[i] = false;
    }

    public boolean contains(int i) {
        return i >= 0 && i < timed.size() && present[i];
    }

    /// Shortest distance between two of the shapes in metres.
    public double distance(int i, int j) {
        return timed.distance(i, j);
    }

    /// The numbers of the shapes that meet shape `i` in space and time and are wanted with it, ascending.
    public int[] near(int i) {
        if (!contains(i)) {
            throw new IllegalArgumentException("no shape " + i);
        }
        IntBuffer found = new IntBuffer();
        cover(rows, i);
        for (int r = 0; r < rows.rows(); r++) {
            for (int c = rows.lowest(r); c <= rows.highest(r); c++) {
                keepThoseNear(i, rows.firstRow() + r, c, found);
            }
        }
        int[] near = found.toArray();
        Arrays.sort(near);
        return near;
    }

    private void keepThoseNear(int i, int row, int column, IntBuffer found) {
        int[] there = tiles.at(row, column);
        for (int e = 1; e <= there[0]; e++) {
            int j = there[e];
            if (boxes.overlap(i, j)
                    && j != i
                    && timed.timesMeet(i, j, gapDays)
                    && isFirst(j, row, column)
                    && pairing.wanted(i, j)
                    && Exact.within(timed.shapes, i, timed.shapes, j, timed.reach(pairing, i, j))) {
                found.add(j);
            }
        }
    }

    /// Whether this is the first of the tiles of `j` that the shape in `rows` is entered in too.
    private boolean isFirst(int j, int row, int column) {
        cover(others, j);
        for (int r = Math.max(rows.firstRow(), others.firstRow()); r <= row; r++) {
            int a = r - rows.firstRow();
            int b = r - others.firstRow();
            int from = Math.max(rows.lowest(a), others.lowest(b));
            if (from <= Math.min(rows.highest(a), others.highest(b))) {
                return r == row && from == column;
            }
        }
        return false;
    }

    private void measure(int i) {
        boxes.set(i, timed.shapes, i, timed.margin(i, pairing.largestReach()));
    }

    private void enter(int i) {
        present[i] = true;
        cover(rows, i);
        for (int r = 0; r < rows.rows(); r++) {
            for (int c = rows.lowest(r); c <= rows.highest(r); c++) {
                tiles.add(rows.firstRow() + r, c, i);
            }
        }
    }

    private void cover(RowSpans spans, int i) {
        spans.cover(timed.shapes, i, boxes, i, timed.margin(i, pairing.largestReach()), grid);
    }
}
