package org.koppelkansen.town.streets;

import org.locationtech.jts.geom.Coordinate;

/// Lays a plan drawn with straight lines on a square sheet into the landscape: gently bent, turned, and moved to its
/// place in the Dutch grid. Lines that meet on the sheet meet on the ground.
///
/// @param turn in radians, anticlockwise
/// @param bend how far places are pushed aside at most, in metres
public record Warp(double originX, double originY, double turn, double bend) {
    /// The place of the demo town: the Markerwaard, a polder that was planned in the Markermeer and never made,
    /// so that no real address can be meant.
    public static final Warp MARKERWAARD = new Warp(145_000, 504_000, -0.16, 26);

    public Coordinate place(double x, double y) {
        double bentX = x + bend * (0.8 * StrictMath.sin(y / 240 + 0.6) + 0.3 * StrictMath.sin((x + y) / 180));
        double bentY = y + bend * (1.2 * StrictMath.sin(x / 330 + 0.4) + 0.3 * StrictMath.sin((x - y) / 210));
        double cos = StrictMath.cos(turn);
        double sin = StrictMath.sin(turn);
        return new Coordinate(
                centimetres(originX + bentX * cos - bentY * sin), centimetres(originY + bentX * sin + bentY * cos));
    }

    public static double centimetres(double metres) {
        return StrictMath.rint(metres * 100) / 100;
    }
}
