package org.koppelkansen.api.tiles;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.IntStream;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.Link;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.tiles.TileGrid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The grid in which the tiles are cut, as OGC Two Dimensional Tile Matrix Set 2.0 describes one.
@RestController
@RequestMapping(Api.PATH + "/tile-grids")
@Tag(name = "maps")
class TileGridsController {
    /// Metres of a pixel on the screen, as the standard fixes it.
    private static final double METRES_A_PIXEL = 0.00028;

    private final MapLayers layers;

    TileGridsController(MapLayers layers) {
        this.layers = layers;
    }

    /// Which grids there are.
    record Grids(List<GridLink> items) {}

    /// One of them, by its name.
    record GridLink(String id, Link link) {}

    /// A grid with a matrix for each zoom.
    record TileMatrixSet(
            String id, String title, String crs, List<String> orderedAxes, List<TileMatrix> tileMatrices) {}

    /// One zoom: so many columns and rows of squares.
    ///
    /// @param pointOfOrigin upper left corner
    record TileMatrix(
            String id,
            double scaleDenominator,
            double cellSize,
            List<Double> pointOfOrigin,
            @JsonUnwrapped TileSize tile,
            @JsonUnwrapped MatrixSize matrix) {}

    /// Pixels of one tile.
    record TileSize(int tileWidth, int tileHeight) {}

    /// How many tiles there are.
    record MatrixSize(int matrixWidth, int matrixHeight) {}

    @GetMapping
    @Operation(operationId = "listTileGrids", summary = "The grids in which vector tiles are cut")
    Grids all() {
        TileGrid grid = TileGrid.of(layers.crs());
        return new Grids(List.of(new GridLink(grid.id(), new Link(Api.PATH + "/tile-grids/" + grid.id()))));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "readTileGrid", summary = "One grid, as an OGC tile matrix set")
    TileMatrixSet one(@PathVariable String id) {
        TileGrid grid = TileGrid.of(layers.crs());
        if (!grid.id().equals(id)) {
            throw new Problem(ProblemCode.NOT_FOUND, "Dit raster is er niet.", "There is no such grid.");
        }
        return new TileMatrixSet(
                grid.id(),
                "Koppelkansen, " + grid.crs(),
                "http://www.opengis.net/def/crs/EPSG/0/" + grid.crs().epsg(),
                List.of("X", "Y"),
                IntStream.rangeClosed(0, grid.deepest())
                        .mapToObj(zoom -> matrix(grid, zoom))
                        .toList());
    }

    private static TileMatrix matrix(TileGrid grid, int zoom) {
        return new TileMatrix(
                Integer.toString(zoom),
                grid.resolution(zoom) / METRES_A_PIXEL,
                grid.resolution(zoom),
                List.of(grid.left(), grid.top()),
                new TileSize(TileGrid.PIXELS, TileGrid.PIXELS),
                new MatrixSize(1 << zoom, 1 << zoom));
    }
}
