package org.koppelkansen.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.measure.Period;
import org.koppelkansen.overview.WorkBoxes.Kind;
import org.koppelkansen.space.Box;

/// The boxes of all works that one viewer sees, packed, and what the map tells them apart by.
public final class Overview {
    private static final int NUMBERS = 4;

    private final double[] boxes;
    /// Of each work its place among the shares.
    private final int[] sorts;
    private final List<Share> shares;
    private final Optional<Extent> extent;

    private Overview(double[] boxes, int[] sorts, List<Share> shares, Optional<Extent> extent) {
        this.boxes = boxes;
        this.sorts = sorts;
        this.shares = shares;
        this.extent = extent;
    }

    static Overview of(Filling filling) {
        List<Share> found = List.copyOf(filling.shares.keySet());
        List<Share> inOrder = found.stream().sorted(Share.ORDER).toList();
        Map<Share, Integer> places = new HashMap<>();
        inOrder.forEach(share -> places.put(share, places.size()));
        int[] place = found.stream().mapToInt(places::get).toArray();
        int[] sorts = new int[filling.used / NUMBERS];
        Arrays.setAll(sorts, i -> place[filling.sorts[i]]);
        return new Overview(Arrays.copyOf(filling.boxes, filling.used), sorts, inOrder, filling.extent());
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
        long[] found = new long[count()];
        int used = 0;
        for (int i = 0; i < boxes.length; i += NUMBERS) {
            double x = (boxes[i] + boxes[i + 2]) / 2;
            double y = (boxes[i + 1] + boxes[i + 3]) / 2;
            if (x >= square.minX() && x < square.maxX() && y >= square.minY() && y < square.maxY()) {
                long column = Math.min(side - 1, (int) ((x - square.minX()) * scale));
                long row = Math.min(side - 1, (int) ((y - square.minY()) * scale));
                found[used++] = (row * side + column) << Integer.SIZE | sorts[i / NUMBERS];
            }
        }
        Arrays.sort(found, 0, used);
        return cells(found, used, side);
    }

    /// @param found of each work its cell and its sort, in that order
    private List<Cell> cells(long[] found, int used, int side) {
        List<Cell> cells = new ArrayList<>();
        for (int begin = 0, end; begin < used; begin = end) {
            int cell = (int) (found[begin] >> Integer.SIZE);
            List<Share> there = new ArrayList<>();
            for (end = begin; end < used && found[end] >> Integer.SIZE == cell; ) {
                int first = end;
                while (end < used && found[end] == found[first]) {
                    end++;
                }
                there.add(shares.get((int) found[first]).times(end - first));
            }
            cells.add(new Cell(cell % side, cell / side, end - begin, there));
        }
        return cells;
    }

    /// One part of a square.
    ///
    /// @param column from 0, left
    /// @param row from 0, below
    /// @param count of works, at least 1
    /// @param shares of which they are made, by owner, discipline, phase and years
    public record Cell(int column, int row, int count, List<Share> shares) {
        public Cell {
            shares = List.copyOf(shares);
        }
    }

    /// Works on their way into an overview.
    static final class Filling implements WorkBoxes.Sink {
        private double[] boxes = new double[1024];
        private int[] sorts = new int[1024 / NUMBERS];
        private int used;
        /// Each with its place in the order in which they came.
        private final Map<Share, Integer> shares = new LinkedHashMap<>();
        private LocalDate first = LocalDate.MAX;
        private LocalDate end = LocalDate.MIN;

        @Override
        public void work(
                double minX, double minY, double maxX, double maxY, LocalDate from, LocalDate until, Kind kind) {
            if (used == boxes.length) {
                boxes = Arrays.copyOf(boxes, 2 * used);
                sorts = Arrays.copyOf(sorts, 2 * sorts.length);
            }
            Share share = new Share(kind, from.getYear(), until.minusDays(1).getYear(), 1);
            sorts[used / NUMBERS] = shares.computeIfAbsent(share, unused -> shares.size());
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
