package org.koppelkansen.sources.geometry;

import java.util.Arrays;

/// A growing run of points, x and y flat in one array.
public final class Run {
    private double[] xy;
    private int size;

    public Run() {
        this(16);
    }

    private Run(int points) {
        this.xy = new double[2 * points];
    }

    public Run add(double x, double y) {
        if (2 * size == xy.length) {
            xy = Arrays.copyOf(xy, 2 * xy.length);
        }
        xy[2 * size] = x;
        xy[2 * size + 1] = y;
        size++;
        return this;
    }

    public Run addAll(Run other) {
        for (int i = 0; i < other.size; i++) {
            add(other.x(i), other.y(i));
        }
        return this;
    }

    /// Adds the points of the curve that goes on where this one ends.
    public Run follow(Run next) {
        boolean same = size > 0
                && next.size > 0
                && Double.compare(x(size - 1), next.x(0)) == 0
                && Double.compare(y(size - 1), next.y(0)) == 0;
        return addAll(same ? next.part(1, next.size) : next);
    }

    public Run copy() {
        return new Run(size + 1).addAll(this);
    }

    /// The points from `from` up to and without `until`.
    public Run part(int from, int until) {
        Run part = new Run(Math.max(1, until - from));
        for (int i = from; i < until; i++) {
            part.add(x(i), y(i));
        }
        return part;
    }

    public int size() {
        return size;
    }

    public double x(int point) {
        return xy[2 * point];
    }

    public double y(int point) {
        return xy[2 * point + 1];
    }

    double[] xy(int from, int until) {
        return Arrays.copyOfRange(xy, 2 * from, 2 * until);
    }

    public boolean isClosed() {
        return size > 1 && Double.compare(x(0), x(size - 1)) == 0 && Double.compare(y(0), y(size - 1)) == 0;
    }

    boolean isFinite() {
        for (int i = 0; i < 2 * size; i++) {
            if (!Double.isFinite(xy[i])) {
                return false;
            }
        }
        return true;
    }

    /// Turns the whole run round, first point last.
    public Run reversed() {
        Run turned = new Run(Math.max(1, size));
        for (int i = size - 1; i >= 0; i--) {
            turned.add(x(i), y(i));
        }
        return turned;
    }
}
