package org.koppelkansen.near;

import java.util.Arrays;
import org.koppelkansen.space.Shape;

/// Packed shapes, each with a half-open period in whole days and the doubt about its place.
public final class TimedShapes {
    final PackedShapes shapes;
    /// First day of each, as days since 1970.
    int[] from;
    /// The day after the last of each.
    int[] until;
    /// How far off each may be, in metres; added to the reach of every pair that it is in.
    float[] doubt;

    /// An empty collection with room for about as much; it grows by itself.
    public TimedShapes(int expectedShapes, int expectedCoordinates) {
        shapes = new PackedShapes(expectedShapes, expectedCoordinates);
        from = new int[Math.max(8, expectedShapes)];
        until = new int[from.length];
        doubt = new float[from.length];
    }

    /// Appends a shape and returns its number.
    public int add(Shape shape, int fromDay, int untilDay, double doubtMetres) {
        return time(shapes.add(shape), fromDay, untilDay, doubtMetres);
    }

    /// Ends the shape whose chains were just given to `chains()` and returns its number.
    public int add(int fromDay, int untilDay, double doubtMetres) {
        return time(shapes.endShape(), fromDay, untilDay, doubtMetres);
    }

    /// Where the chains of the next shape go, for whoever builds shapes without objects.
    public PackedShapes chains() {
        return shapes;
    }

    public int size() {
        return shapes.size();
    }

    /// Shortest distance between two of the shapes in metres, 0 where they touch or one contains the other.
    public double distance(int i, int j) {
        return Exact.distance(shapes, i, shapes, j);
    }

    /// Half the largest reach, the doubt, and a millimetre so that rounding never loses a pair.
    double margin(int i, double largestReach) {
        return largestReach / 2 + doubt[i] + 0.001;
    }

    /// How near `i` and `j` must be to meet.
    double reach(Pairing pairing, int i, int j) {
        return pairing.reach(i, j) + doubt[i] + doubt[j];
    }

    /// Whether the periods of `i` and `j` lie at most `gapDays` apart; with -1, whether they have a day in common.
    boolean timesMeet(int i, int j, int gapDays) {
        return (long) from[i] - gapDays <= until[j] && (long) from[j] - gapDays <= until[i];
    }

    private int time(int i, int fromDay, int untilDay, double doubtMetres) {
        if (fromDay >= untilDay || !(doubtMetres >= 0 && Double.isFinite(doubtMetres))) {
            throw new IllegalArgumentException(
                    "days " + fromDay + " to " + untilDay + " with " + doubtMetres + " m of doubt");
        }
        if (i >= from.length) {
            int length = from.length + (from.length >> 1) + 8;
            from = Arrays.copyOf(from, length);
            until = Arrays.copyOf(until, length);
            doubt = Arrays.copyOf(doubt, length);
        }
        from[i] = fromDay;
        until[i] = untilDay;
        doubt[i] = (float) doubtMetres;
        return i;
    }
}
