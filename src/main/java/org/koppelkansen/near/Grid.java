package org.koppelkansen.near;

/// Square tiles that cover the plane; the tile at row 0, column 0 has its lower left corner in the origin.
record Grid(double originX, double originY, double tile) {
    int column(double x) {
        return (int) Math.floor((x - originX) / tile);
    }

    int row(double y) {
        return (int) Math.floor((y - originY) / tile);
    }

    double bottom(int row) {
        return originY + row * tile;
    }
}
