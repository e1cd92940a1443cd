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
