package org.koppelkansen.near;

import java.util.Arrays;

/// The tiles that a shape with a margin around it may touch: in each row of tiles the columns from a first to a last.
/// A long slanted line so covers the tiles along it, not those of its whole box. Reused from shape to shape.
final class RowSpans {
    private int firstRow;
    private int rows;
    private int firstColumn;
    private int lastColumn;
    private boolean rectangle;
    private int[] lowest = new int[16];
    private int[] highest = new int[16];

    int firstRow() {
        return firstRow;
    }

    int rows() {
        return rows;
    }

    /// First column of the `r`th row.
    int lowest(int r) {
        return lowest[r];
    }

    /// Last column of the `r`th row.
    int highest(int r) {
        return highest[r];
    }

    /// Whether the tiles are simply those of the box.
    boolean isRectangle() {
        return rectangle;
    }

    /// Covers shape `i`, whose grown box is box `slot`.
    void cover(PackedShapes shapes, int i, Boxes boxes, int slot, double margin, Grid grid) {
        firstRow = grid.row(boxes.minY(slot));
        rows = grid.row(boxes.maxY(slot)) - firstRow + 1;
        firstColumn = grid.column(boxes.minX(slot));
        lastColumn = grid.column(boxes.maxX(slot));
        if (rows > lowest.length) {
            lowest = new int[2 * rows];
            highest = new int[2 * rows];
        }
        rectangle = rows * (long) (lastColumn - firstColumn + 1) <= 4 || rows == 1 || firstColumn == lastColumn;
        if (rectangle) {
            Arrays.fill(lowest, 0, rows, firstColumn);
            Arrays.fill(highest, 0, rows, lastColumn);
        } else {
            Arrays.fill(lowest, 0, rows, Integer.MAX_VALUE);
            Arrays.fill(highest, 0, rows, Integer.MIN_VALUE);
            coverChains(shapes, i, margin, grid);
            markEmptyRows();
        }
    }

    /// A row between two parts that lie apart has no tiles.
    private void markEmptyRows() {
        for (int r = 0; r < rows; r++) {
            if (lowest[r] > highest[r]) {
                lowest[r] = 0;
                highest[r] = -1;
            }
        }
    }

    private void coverChains(PackedShapes shapes, int i, double margin, Grid grid) {
        double[] xy = shapes.xy;
        for (int s = shapes.shapeStart[i]; s < shapes.shapeStart[i + 1]; s++) {
            int end = 2 * (shapes.chainStart[s + 1] - 1);
            int k = 2 * shapes.chainStart[s];
            do {
                int next = Math.min(k + 2, end);
                coverSegment(xy[k], xy[k + 1], xy[next], xy[next + 1], margin, grid);
                k += 2;
            } while (k < end);
        }
    }

    /// A polygon's inside needs no more than its boundary: in each row it lies between two places of the boundary.
    private void coverSegment(double x0, double y0, double x1, double y1, double margin, Grid grid) {
        double low = Math.min(y0, y1);
        double high = Math.max(y0, y1);
        int from = Math.max(firstRow, grid.row(low - margin));
        int to = Math.min(firstRow + rows - 1, grid.row(high + margin));
        for (int row = from; row <= to; row++) {
            double a = x0;
            double b = x1;
            if (from < to && high > low) {
                // The piece of the segment that comes within the margin of this row.
                a = xAt(clamp(grid.bottom(row) - margin, low, high), x0, y0, x1, y1);
                b = xAt(clamp(grid.bottom(row + 1) + margin, low, high), x0, y0, x1, y1);
            }
            int r = row - firstRow;
            lowest[r] = Math.min(lowest[r], Math.max(firstColumn, grid.column(Math.min(a, b) - margin)));
            highest[r] = Math.max(highest[r], Math.min(lastColumn, grid.column(Math.max(a, b) + margin)));
        }
    }

    private static double clamp(double y, double low, double high) {
        return Math.max(low, Math.min(high, y));
    }

    private static double xAt(double y, double x0, double y0, double x1, double y1) {
        double t = (y - y0) / (y1 - y0);
        return x0 + t * (x1 - x0);
    }
}
