package org.koppelkansen.api.tiles;

import java.util.List;
import org.koppelkansen.overview.Overviews;
import org.koppelkansen.register.Register;
import org.koppelkansen.results.Results;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Tiles and their grids, as beans.
@Configuration(proxyBeanMethods = false)
public class TilesBeans {
    /// Some thousands of tiles.
    private static final long KEPT_BYTES = 48_000_000;

    @Bean
    MapLayers mapLayers(Register register, Results results, Overviews overviews) {
        return new MapLayers(
                register.settings()::crs,
                () -> Long.toString(register.works().revision()),
                List.of(
                        new AreasLayer(register.areas(), register.works()),
                        new WorksLayer(register.works(), overviews, register.settings()::crs),
                        new OpportunitiesLayer(results, register.works(), register.settings()::crs),
                        new FindingsLayer(results)));
    }

    @Bean
    TilesController tilesController(MapLayers layers) {
        return new TilesController(layers, new DrawnTiles(KEPT_BYTES));
    }

    @Bean
    TileGridsController tileGridsController(MapLayers layers) {
        return new TileGridsController(layers);
    }
}
