package org.koppelkansen.api.tiles;

import org.koppelkansen.access.Viewer;
import org.koppelkansen.space.Box;
import org.koppelkansen.tiles.VectorTile;

/// A layer of the map.
interface TileLayer {
    /// How it is called in addresses and in the tile.
    String name();

    /// Draws what the viewer sees.
    ///
    /// @param ground of the tile
    void draw(Viewer viewer, Box ground, VectorTile.Layer onto);
}
