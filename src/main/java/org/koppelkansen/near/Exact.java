package org.koppelkansen.near;

/// Distances between two packed shapes, on the coordinates themselves. The shapes may come from two collections.
///
/// Arithmetic is plain double on squared distances; nothing is allocated. A pair whose true distance lies within
/// about 1e-9 m of the asked one may be judged either way.
final class Exact {
    private Exact() {}

    /// Whether shape `i` of `a` and shape `j` of `b` lie at most `reach` apart; touching and containing are distance
    /// 0.
    static boolean within(PackedShapes a, int i, PackedShapes b, int j, double reach) {
        return closer(a, i, b, j, reach * reach) <= reach * reach || contains(a, i, b, j) || contains(b, j, a, i);
    }

    /// Shortest distance in metres, 0 where they touch or one contains the other.
    static double distance(PackedShapes a, int i, PackedShapes b, int j) {
        double squared = closer(a, i, b, j, -1);
        return squared == 0 || contains(a, i, b, j) || contains(b, j, a, i) ? 0 : Math.sqrt(squared);
    }

    /// The smallest squared distance between the boundaries, or the first that is at most `enough`.
    private static double closer(PackedShapes a, int i, PackedShapes b, int j, double enough) {
        double best = Double.POSITIVE_INFINITY;
        for (int s = a.shapeStart[i]; s < a.shapeStart[i + 1]; s++) {
            for (int t = b.shapeStart[j]; t < b.shapeStart[j + 1]; t++) {
                best = chains(a, s, b, t, best, enough);
                if (best <= enough || best == 0) {
                    return best;
                }
            }
        }
        return best;
    }

    /// The box is that of the shorter chain: the runs of the longer one are held against it.
    private static double chains(PackedShapes a, int s, PackedShapes b, int t, double best, double enough) {
        return a.chainStart[s + 1] - a.chainStart[s] < b.chainStart[t + 1] - b.chainStart[t]
                ? longToShort(b, t, a, s, best, enough)
                : longToShort(a, s, b, t, best, enough);
    }

    private static double longToShort(PackedShapes a, int s, PackedShapes b, int t, double best, double enough) {
        double[] p = a.xy;
        double[] q = b.xy;
        int pStart = 2 * a.chainStart[s];
        int pEnd = 2 * (a.chainStart[s + 1] - 1);
        int qStart = 2 * b.chainStart[t];
        int qEnd = 2 * (b.chainStart[t + 1] - 1);
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int k = qStart; k <= qEnd; k += 2) {
            minX = Math.min(minX, q[k]);
            maxX = Math.max(maxX, q[k]);
            minY = Math.min(minY, q[k + 1]);
            maxY = Math.max(maxY, q[k + 1]);
        }
        // Looking only for something within reach, nothing beyond it needs measuring.
        double limit = enough >= 0 ? enough : best;
        int k = pStart;
        do {
            if (a.runs.startsFar(s, pStart, k, limit, minX, minY, maxX, maxY)) {
                k += 2 * Runs.SEGMENTS;
                continue;
            }
            int kNext = Math.min(k + 2, pEnd);
            double gx = gap(p[k], p[kNext], minX, maxX);
            double gy = gap(p[k + 1], p[kNext + 1], minY, maxY);
            if (gx * gx + gy * gy <= limit) {
                best = Math.min(best, segmentToChain(p[k], p[k + 1], p[kNext], p[kNext + 1], b, t, limit));
                if (best <= enough || best == 0) {
                    return best;
                }
                limit = enough >= 0 ? enough : best;
            }
            k += 2;
        } while (k < pEnd);
        return best;
    }

    private static double segmentToChain(
            double x0, double y0, double x1, double y1, PackedShapes b, int t, double limit) {
        double[] q = b.xy;
        int qStart = 2 * b.chainStart[t];
        int qEnd = 2 * (b.chainStart[t + 1] - 1);
        double minX = Math.min(x0, x1);
        double minY = Math.min(y0, y1);
        double maxX = Math.max(x0, x1);
        double maxY = Math.max(y0, y1);
        double best = Double.POSITIVE_INFINITY;
        int k = qStart;
        do {
            if (b.runs.startsFar(t, qStart, k, Math.min(limit, best), minX, minY, maxX, maxY)) {
                k += 2 * Runs.SEGMENTS;
                continue;
            }
            int kNext = Math.min(k + 2, qEnd);
            double gx = gap(x0, x1, q[k], q[kNext]);
            double gy = gap(y0, y1, q[k + 1], q[kNext + 1]);
            if (gx * gx + gy * gy <= Math.min(limit, best)) {
                best = Math.min(best, segments(x0, y0, x1, y1, q[k], q[k + 1], q[kNext], q[kNext + 1]));
                if (best == 0) {
                    return 0;
                }
            }
            k += 2;
        } while (k < qEnd);
        return best;
    }

    /// Distance between two spans of one axis, 0 where they overlap; the ends of each in any order.
    private static double gap(double a0, double a1, double b0, double b1) {
        return Math.max(0, Math.max(Math.min(b0, b1) - Math.max(a0, a1), Math.min(a0, a1) - Math.max(b0, b1)));
    }

    /// Squared distance between two segments, each of which may be a single point.
    private static double segments(
            double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy) {
        // Segments in one line are kept apart by their boxes: rounding alone would make some of them cross.
        if (gap(ax, bx, cx, dx) == 0 && gap(ay, by, cy, dy) == 0 && cross(ax, ay, bx, by, cx, cy, dx, dy)) {
            return 0;
        }
        return Math.min(
                Math.min(pointToSegment(ax, ay, cx, cy, dx, dy), pointToSegment(bx, by, cx, cy, dx, dy)),
                Math.min(pointToSegment(cx, cy, ax, ay, bx, by), pointToSegment(dx, dy, ax, ay, bx, by)));
    }

    /// Whether the segments cross at an inner point of both; touching ends are left to the point distances.
    private static boolean cross(
            double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy) {
        double c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
        double d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
        if (c > 0 == d > 0 || c == 0 || d == 0) {
            return false;
        }
        double a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
        double b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
        return a > 0 != b > 0 && a != 0 && b != 0;
    }

    private static double pointToSegment(double px, double py, double ax, double ay, double bx, double by) {
        double ux = bx - ax;
        double uy = by - ay;
        double wx = px - ax;
        double wy = py - ay;
        double along = wx * ux + wy * uy;
        if (along <= 0) {
            return wx * wx + wy * wy;
        }
        double length2 = ux * ux + uy * uy;
        if (along >= length2) {
            double vx = px - bx;
            double vy = py - by;
            return vx * vx + vy * vy;
        }
        double across = wx * uy - wy * ux;
        return across * across / length2;
    }

    /// Whether some part of shape `j` starts inside shape `i`: with boundaries apart, then all of that part does.
    private static boolean contains(PackedShapes a, int i, PackedShapes b, int j) {
        for (int s = a.shapeStart[i]; s < a.shapeStart[i + 1]; s++) {
            if (a.chainKind[s] != PackedShapes.SHELL) {
                continue;
            }
            for (int t = b.shapeStart[j]; t < b.shapeStart[j + 1]; t++) {
                int first = 2 * b.chainStart[t];
                if (b.chainKind[t] != PackedShapes.HOLE && polygonHolds(a, s, i, b.xy[first], b.xy[first + 1])) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether the polygon with shell `shell` of shape `i` holds the point: inside its shell and in none of its holes.
    private static boolean polygonHolds(PackedShapes a, int shell, int i, double x, double y) {
        if (!ringHolds(a, shell, x, y)) {
            return false;
        }
        for (int s = shell + 1; s < a.shapeStart[i + 1] && a.chainKind[s] == PackedShapes.HOLE; s++) {
            if (ringHolds(a, s, x, y)) {
                return false;
            }
        }
        return true;
    }

    /// Whether an odd number of edges lies to the right of the point.
    private static boolean ringHolds(PackedShapes a, int ring, double x, double y) {
        double[] p = a.xy;
        boolean odd = false;
        int start = 2 * a.chainStart[ring];
        int end = 2 * (a.chainStart[ring + 1] - 1);
        for (int k = start; k < end; k += 2) {
            if (a.runs.startsFar(ring, start, k, 0, x, y, Double.POSITIVE_INFINITY, y)) {
                k += 2 * (Runs.SEGMENTS - 1);
                continue;
            }
            double y0 = p[k + 1];
            double y1 = p[k + 3];
            if (y0 > y != y1 > y && x < (p[k + 2] - p[k]) * (y - y0) / (y1 - y0) + p[k]) {
                odd = !odd;
            }
        }
        return odd;
    }
}
