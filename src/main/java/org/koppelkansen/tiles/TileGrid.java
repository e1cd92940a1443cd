package org.koppelkansen.tiles;

import java.util.Optional;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;

/// How the map of one metric coordinate system is cut into squares: one at zoom 0, four at zoom 1, and so on. Columns
/// count to the right and rows downwards, both from 0 at the top left corner.
///
/// @param id under which it is published
/// @param left x of the left edge, in metres
/// @param top y of the upper edge, in metres
/// @param coarsest metres a pixel at zoom 0
/// @param deepest highest zoom
public record TileGrid(String id, Crs crs, double left, double top, double coarsest, int deepest) {
    /// Width and height of a tile at its own resolution.
    public static final int PIXELS = 256;

    /// The tiling of Geonovum's guideline, in which Dutch background maps are published.
    private static final TileGrid DUTCH =
            new TileGrid("NetherlandsRDNewQuad", Crs.RD, -285_401.92, 903_401.92, 3_440.64, 16);

    /// Half the width of our own grid in metres, wide enough for every metric system: a power of two, so that all its
    /// lines are exact numbers.
    private static final double HALF = 1L << 26;

    private static final int OWN_DEEPEST = 23;

    /// The one grid of a metric system: that of the Dutch guideline, or one of our own.
    public static TileGrid of(Crs crs) {
        return crs.equals(Crs.RD)
                ? DUTCH
                : new TileGrid("Metric" + crs.epsg(), crs, -HALF, HALF, 2 * HALF / PIXELS, OWN_DEEPEST);
    }

    /// One square of the map.
    public record Tile(int zoom, int column, int row) {}

    /// The tile, where the grid has it.
    public Optional<Tile> findTile(int zoom, int column, int row) {
        return zoom >= 0 && zoom <= deepest && isWithin(column, zoom) && isWithin(row, zoom)
                ? Optional.of(new Tile(zoom, column, row))
                : Optional.empty();
    }

    private static boolean isWithin(int number, int zoom) {
        return number >= 0 && number < 1 << zoom;
    }

    /// Metres a pixel.
    public double resolution(int zoom) {
        return coarsest / (1 << zoom);
    }

    /// Its ground, in the grid's system. Neighbours share an edge to the last bit.
    public Box box(Tile tile) {
        double side = PIXELS * resolution(tile.zoom());
        return new Box(
                left + tile.column() * side,
                top - (tile.row() + 1) * side,
                left + (tile.column() + 1) * side,
                top - tile.row() * side);
    }

    /// The tile in which a point lies: its left and upper edges belong to it. Empty outside the grid.
    public Optional<Tile> tileAt(int zoom, double x, double y) {
        double side = PIXELS * resolution(zoom);
        return findTile(zoom, (int) Math.floor((x - left) / side), (int) Math.floor((top - y) / side));
    }
}
