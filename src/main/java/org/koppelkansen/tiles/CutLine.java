package org.koppelkansen.tiles;

import java.util.ArrayList;
import java.util.List;
import org.koppelkansen.tiles.Stroke.Dot;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;

/// Cuts off what of a line lies outside a sheet, segment by segment (Liang and Barsky, 1984), and rounds the rest.
final class CutLine {
    private final Envelope sheet;
    private final List<List<Dot>> pieces = new ArrayList<>();
    private List<Dot> piece = new ArrayList<>();
    private double enter;
    private double leave;

    private CutLine(Envelope sheet) {
        this.sheet = sheet;
    }

    /// The pieces inside, each of two or more different points.
    static List<List<Dot>> within(Envelope sheet, CoordinateSequence points) {
        CutLine cut = new CutLine(sheet);
        for (int i = 1; i < points.size(); i++) {
            cut.segment(points.getX(i - 1), points.getY(i - 1), points.getX(i), points.getY(i));
        }
        cut.end();
        return cut.pieces;
    }

    private void segment(double x0, double y0, double x1, double y1) {
        enter = 0;
        leave = 1;
        double dx = x1 - x0;
        double dy = y1 - y0;
        boolean inside = narrow(-dx, x0 - sheet.getMinX())
                && narrow(dx, sheet.getMaxX() - x0)
                && narrow(-dy, y0 - sheet.getMinY())
                && narrow(dy, sheet.getMaxY() - y0);
        if (!inside) {
            end();
            return;
        }
        if (enter > 0) {
            end();
        }
        put(x0 + enter * dx, y0 + enter * dy);
        put(x0 + leave * dx, y0 + leave * dy);
        if (leave < 1) {
            end();
        }
    }

    /// Takes one edge into account: `room` is how far the segment starts inside it, `speed` how fast it approaches it.
    ///
    /// @return whether anything is left
    private boolean narrow(double speed, double room) {
        if (speed == 0) {
            return room >= 0;
        }
        double meeting = room / speed;
        if (speed < 0) {
            enter = Math.max(enter, meeting);
        } else {
            leave = Math.min(leave, meeting);
        }
        return enter <= leave;
    }

    private void put(double x, double y) {
        Dot dot = new Dot((int) Math.round(x), (int) Math.round(y));
        if (piece.isEmpty() || !piece.getLast().equals(dot)) {
            piece.add(dot);
        }
    }

    private void end() {
        if (piece.size() > 1) {
            pieces.add(piece);
        }
        piece = new ArrayList<>();
    }
}
