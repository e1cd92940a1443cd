package org.koppelkansen.near;

import java.util.Arrays;

/// The upright boxes of packed shapes, each grown by its own margin: min x, min y, max x, max y by turns.
final class Boxes {
    private static final int SAMPLE = 4096;
    private static final double MOST_TILES_A_BOX = 16;
    private static final double SPARE_TILES = 1 << 16;

    final double[] of;

    Boxes(int expected) {
        of = new double[4 * expected];
    }

    private Boxes(double[] of) {
        this.of = of;
    }

    Boxes grownTo(int expected) {
        return new Boxes(Arrays.copyOf(of, 4 * expected));
    }

    /// Sets box `slot` to that of shape `i`, grown by `margin`.
    void set(int slot, PackedShapes shapes, int i, double margin) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        int end = 2 * shapes.chainStart[shapes.shapeStart[i + 1]];
        for (int k = 2 * shapes.chainStart[shapes.shapeStart[i]]; k < end; k += 2) {
            double x = shapes.xy[k];
            double y = shapes.xy[k + 1];
            minX = Math.min(minX, x);
            maxX = Math.max(maxX, x);
            minY = Math.min(minY, y);
            maxY = Math.max(maxY, y);
        }
        of[4 * slot] = minX - margin;
        of[4 * slot + 1] = minY - margin;
        of[4 * slot + 2] = maxX + margin;
        of[4 * slot + 3] = maxY + margin;
    }

    double minX(int slot) {
        return of[4 * slot];
    }

    double minY(int slot) {
        return of[4 * slot + 1];
    }

    double maxX(int slot) {
        return of[4 * slot + 2];
    }

    double maxY(int slot) {
        return of[4 * slot + 3];
    }

    boolean overlap(int i, int j) {
        return minX(i) <= maxX(j) && minX(j) <= maxX(i) && minY(i) <= maxY(j) && minY(j) <= maxY(i);
    }

    /// A grid for the first `count` boxes whose tiles are about as large as a large-ish box, so that most boxes lie in
    /// at most four tiles and most tiles hold few boxes.
    ///
    /// Tiles grow where the world is so wide that their numbers would not fit an int, and where a few shapes are so
    /// large that they alone would fill memory with tiles.
    Grid fittingGrid(int count) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        double sides = 0;
        double areas = 0;
        for (int i = 0; i < count; i++) {
            minX = Math.min(minX, minX(i));
            minY = Math.min(minY, minY(i));
            maxX = Math.max(maxX, maxX(i));
            maxY = Math.max(maxY, maxY(i));
            double width = maxX(i) - minX(i);
            double height = maxY(i) - minY(i);
            sides += width + height;
            areas += width * height;
        }
        double least = Math.max(maxX - minX, maxY - minY) / 32_000;
        double tile = Math.max(Math.max(least, 1), usualExtent(count));
        while ((areas / tile + sides) / tile > MOST_TILES_A_BOX * count + SPARE_TILES) {
            tile *= 2;
        }
        return new Grid(minX, minY, tile);
    }

    /// The three-quarter quantile of the larger sides of an even sample.
    private double usualExtent(int count) {
        int step = Math.max(1, count / SAMPLE);
        double[] extents = new double[(count + step - 1) / step];
        for (int s = 0; s < extents.length; s++) {
            int i = s * step;
            extents[s] = Math.max(maxX(i) - minX(i), maxY(i) - minY(i));
        }
        Arrays.sort(extents);
        return extents[extents.length * 3 / 4];
    }
}
