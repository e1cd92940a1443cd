package org.koppelkansen.api.tiles;

import java.util.List;
import java.util.function.Supplier;
import org.koppelkansen.space.Crs;

/// The layers of the map, from the lowest to the highest, in the register's system.
final class MapLayers {
    private final Supplier<Crs> crs;
    private final List<TileLayer> layers;

    MapLayers(Supplier<Crs> crs, List<TileLayer> layers) {
        this.crs = crs;
        this.layers = List.copyOf(layers);
    }

    Crs crs() {
        return crs.get();
    }

    List<TileLayer> all() {
        return layers;
    }
}
