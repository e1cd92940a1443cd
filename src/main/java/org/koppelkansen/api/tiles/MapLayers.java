package org.koppelkansen.api.tiles;

import java.util.List;
import java.util.function.Supplier;
import org.koppelkansen.space.Crs;

/// The layers of the map, from the lowest to the highest, in the register's system.
final class MapLayers {
    private final Supplier<Crs> crs;
    private final Supplier<String> revision;
    private final List<TileLayer> layers;

    /// @param revision changes whenever what anybody sees of any layer may have changed
    MapLayers(Supplier<Crs> crs, Supplier<String> revision, List<TileLayer> layers) {
        this.crs = crs;
        this.revision = revision;
        this.layers = List.copyOf(layers);
    }

    Crs crs() {
        return crs.get();
    }

    String revision() {
        return revision.get();
    }

    List<TileLayer> all() {
        return layers;
    }
}
