package org.koppelkansen.sources.geometry;

/// Arcs of circles, as databases and GML write them, replaced by short straight pieces.
final class Arc {
    /// A full circle becomes 128 pieces: a sagitta of 0.03 % of the radius.
    private static final double STEP = Math.PI / 64;

    private Arc() {}

    /// The line through `control`, of which each arc has three points and shares its ends with its neighbours.
    static Run straightened(Run control) {
        Run line = new Run();
        int last = control.size() - 1;
        for (int i = 0; i + 2 <= last; i += 2) {
            append(line, control, i);
        }
        if (last >= 0) {
            line.add(control.x(last), control.y(last));
        }
        return line;
    }

    /// The arc around a centre, from one angle to another, counter-clockwise from the x-axis.
    static Run around(double x, double y, double radius, double from, double until) {
        Run line = new Run();
        int pieces = Math.max(2, (int) Math.ceil(Math.abs(until - from) / STEP));
        for (int piece = 0; piece <= pieces; piece++) {
            double angle = from + (until - from) * piece / pieces;
            line.add(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
        }
        return line;
    }

    /// The control points of the whole circle of which `three` gives three points.
    static Run wholeCircle(Run three) {
        double bx = three.x(1) - three.x(0);
        double by = three.y(1) - three.y(0);
        double cx = three.x(2) - three.x(0);
        double cy = three.y(2) - three.y(0);
        double twice = 2 * (bx * cy - by * cx);
        if (twice == 0) {
            return three;
        }
        double ox = (cy * (bx * bx + by * by) - by * (cx * cx + cy * cy)) / twice;
        double oy = (bx * (cx * cx + cy * cy) - cx * (bx * bx + by * by)) / twice;
        double x = three.x(0);
        double y = three.y(0);
        return new Run().add(x, y).add(x + 2 * ox, y + 2 * oy).add(x, y);
    }

    /// Adds the arc that starts at point `i`, without its end.
    private static void append(Run line, Run control, int i) {
        double ax = control.x(i);
        double ay = control.y(i);
        double bx = control.x(i + 1) - ax;
        double by = control.y(i + 1) - ay;
        double cx = control.x(i + 2) - ax;
        double cy = control.y(i + 2) - ay;
        line.add(ax, ay);
        boolean circle = cx == 0 && cy == 0;
        double twice = 2 * (bx * cy - by * cx);
        if (!circle && Math.abs(twice) <= 1e-12 * (bx * bx + by * by + cx * cx + cy * cy)) {
            line.add(control.x(i + 1), control.y(i + 1));
            return;
        }
        double bb = bx * bx + by * by;
        double cc = cx * cx + cy * cy;
        double ox = circle ? bx / 2 : (cy * bb - by * cc) / twice;
        double oy = circle ? by / 2 : (bx * cc - cx * bb) / twice;
        double from = Math.atan2(-oy, -ox);
        double sweep = circle ? 2 * Math.PI : sweep(from, Math.atan2(cy - oy, cx - ox), twice > 0);
        int pieces = Math.max(2, (int) Math.ceil(Math.abs(sweep) / STEP));
        double radius = Math.hypot(ox, oy);
        for (int piece = 1; piece < pieces; piece++) {
            double angle = from + sweep * piece / pieces;
            line.add(ax + ox + radius * Math.cos(angle), ay + oy + radius * Math.sin(angle));
        }
    }

    private static double sweep(double from, double until, boolean counterClockwise) {
        double sweep = until - from;
        if (counterClockwise) {
            return sweep <= 0 ? sweep + 2 * Math.PI : sweep;
        }
        return sweep >= 0 ? sweep - 2 * Math.PI : sweep;
    }
}
