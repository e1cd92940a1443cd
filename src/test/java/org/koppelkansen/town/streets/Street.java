package org.koppelkansen.town.streets;

import org.locationtech.jts.geom.Geometry;

/// A named street: its axis as one line, or several where it is interrupted.
public record Street(String name, Rank rank, Geometry axis) {
    /// What a street is for; decides its width from front to front.
    public enum Rank {
        MAIN(32),
        DISTRIBUTOR(21),
        STREET(15),
        COURT(11),
        QUAY(14),
        DYKE(12);

        private final double widthMetres;

        Rank(double widthMetres) {
            this.widthMetres = widthMetres;
        }

        public double widthMetres() {
            return widthMetres;
        }
    }
}
