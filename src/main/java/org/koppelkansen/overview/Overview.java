package org.koppelkansen.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.measure.Period;
import org.koppelkansen.space.Box;

/// The boxes of all works that one viewer sees, packed.
public final class Overview {
    private static final int NUMBERS = 4;

    private final double[] boxes;
    private final Optional<Extent> extent;

    private Overview(double[] boxes, Optional<Extent> extent) {
        this.boxes = boxes;
        this.extent = extent;
    }

    static Overview of(Filling filling) {
        return new Overview(Arrays.copyOf(filling.boxes, filling.used), filling.extent());
    }

    /// How many works there are.
    public int count() {
        return boxes.length / NUMBERS;
    }

    /// Empty where there is nothing.
    public Optional<Extent> extent() {
        return extent;
    }

    /// How many works have a box that meets a square.
    public int meeting(Box square) {
        int meeting = 0;
        for (int i = 0; i < boxes.length; i += NUMBERS) {
            if (boxes[i] <= square.maxX()
                    && boxes[i + 2] >= square.minX()
                    && boxes[i + 1] <= square.maxY()
                    && boxes[i + 3] >= square.minY()) {
                meeting++;
            }
        }
        return meeting;
    }

    /// How many works lie in each part of a square that has any, row by row from below. The middle of a work's box
    /// decides; left and lower edges belong to a part, right and upper ones do not.
    ///
    /// @param side into so many columns and rows the square is divided
    public List<Cell> cells(Box square, int side) {
        double scale = side / (square.maxX() - square.minX());
        int[] counts = new int[side * side];
        for (int i = 0; i < boxes.length; i += NUMBERS) {
            double x = (boxes[i] + boxes[i + 2]) / 2;
            double y = (boxes[i + 1] + boxes[i + 3]) / 2;
            if (x >= square.minX() && x < square.maxX() && y >= square.minY() && y < square.maxY()) {
                int column = Math.min(side - 1, (int) ((x - square.minX()) * scale));
                int row = Math.min(side - 1, (int) ((y - square.minY()) * scale));
                counts[row * side + column]++;
            }
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                cells.add(new Cell(i % side, i / side, counts[i]));
            }
        }
        return cells;
    }

    /// One part of a square.
    ///
    /// @param column from 0, left
    /// @param row from 0, below
    /// @param count of works, at least 1
    public record Cell(int column, int row, int count) {}

    /// Works on their way into an overview.
    static final class Filling implements WorkBoxes.Sink {
        private double[] boxes = new double[1024];
        private int used;
        private LocalDate first = LocalDate.MAX;
        private LocalDate end = LocalDate.MIN;

        @Override
        public void work(double minX, double minY, double maxX, double maxY, LocalDate from, LocalDate until) {
            if (used == boxes.length) {
                boxes = Arrays.copyOf(boxes, 2 * used);
            }
            boxes[used++] = minX;
            boxes[used++] = minY;
            boxes[used++] = maxX;
            boxes[used++] = maxY;
            first = from.isBefore(first) ? from : first;
            end = until.isAfter(end) ? until : end;
        }

        private Optional<Extent> extent() {
            if (used == 0) {
                return Optional.empty();
            }
            Box ground = new Box(boxes[0], boxes[1], boxes[2], boxes[3]);
            for (int i = NUMBERS; i < used; i += NUMBERS) {
                ground = ground.with(new Box(boxes[i], boxes[i + 1], boxes[i + 2], boxes[i + 3]));
            }
            return Optional.of(new Extent(ground, Optional.of(new Period(first, end))));
        }
    }
}
