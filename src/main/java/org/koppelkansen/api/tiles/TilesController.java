package org.koppelkansen.api.tiles;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.EntityTag;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.tiles.TileGrid;
import org.koppelkansen.tiles.TileGrid.Tile;
import org.koppelkansen.tiles.VectorTile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Vector tiles in the register's own grid.
@RestController
@RequestMapping(Api.PATH + "/tiles")
@Tag(name = "maps")
class TilesController {
    static final String TYPE = "application/vnd.mapbox-vector-tile";

    private final MapLayers layers;
    private final DrawnTiles drawn;

    TilesController(MapLayers layers, DrawnTiles drawn) {
        this.layers = layers;
        this.drawn = drawn;
    }

    @GetMapping("/{zoom}/{column}/{row}")
    @Operation(
            operationId = "readTile",
            summary = "One square of the map as a vector tile (MVT 2.1), gzipped where the request accepts that")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = TYPE, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> tile(
            @PathVariable @Parameter(description = "Zoom of the grid, from 0", example = "10") int zoom,
            @PathVariable @Parameter(description = "Column, from 0 at the left", example = "472") int column,
            @PathVariable @Parameter(description = "Row, from 0 at the top", example = "483") int row,
            @RequestParam(name = "layers", required = false)
                    @Parameter(description = "Names of layers, with commas between them; all when absent")
                    @Nullable
                    String names,
            Viewer viewer,
            HttpServletRequest request) {
        TileGrid grid = TileGrid.of(layers.crs());
        Tile tile = grid.findTile(zoom, column, row)
                .orElseThrow(
                        () -> new Problem(ProblemCode.NOT_FOUND, "Deze tegel is er niet.", "There is no such tile."));
        List<TileLayer> wanted = wanted(names);
        DrawnTiles.Key key = new DrawnTiles.Key(
                viewer.sight(),
                layers.revision(),
                wanted.stream().map(TileLayer::name).collect(Collectors.joining(",")) + "/" + grid.id() + "/" + zoom
                        + "/" + column + "/" + row);
        EntityTag tag = EntityTag.of(key.sight(), key.revision(), key.tile());
        HttpHeaders headers = headers(tag);
        if (tag.isKnown(request)) {
            return new ResponseEntity<>(headers, HttpStatus.NOT_MODIFIED);
        }
        byte[] packed = drawn.tile(key, () -> drawn(wanted, viewer, grid, tile));
        headers.setContentType(MediaType.parseMediaType(TYPE));
        if (Packed.isAccepted(request)) {
            headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
            return new ResponseEntity<>(packed, headers, HttpStatus.OK);
        }
        return new ResponseEntity<>(Packed.open(packed), headers, HttpStatus.OK);
    }

    /// Others than who asked may not keep the tile, and it is asked for again whenever it is needed.
    private static HttpHeaders headers(EntityTag tag) {
        HttpHeaders headers = new HttpHeaders();
        headers.setETag(tag.text());
        headers.setCacheControl("private, no-cache");
        headers.setVary(List.of("Accept-Encoding", "Authorization", "Cookie"));
        return headers;
    }

    private static byte[] drawn(List<TileLayer> wanted, Viewer viewer, TileGrid grid, Tile tile) {
        VectorTile drawing = new VectorTile(grid.box(tile));
        for (TileLayer layer : wanted) {
            layer.draw(viewer, grid.box(tile), drawing.layer(layer.name()));
        }
        return Packed.of(drawing.toBytes());
    }

    private List<TileLayer> wanted(@Nullable String names) {
        if (names == null) {
            return layers.all();
        }
        List<String> asked = Arrays.stream(names.split(",", -1)).distinct().toList();
        List<TileLayer> wanted = layers.all().stream()
                .filter(layer -> asked.contains(layer.name()))
                .toList();
        if (wanted.size() < asked.size()) {
            String can = layers.all().stream().map(TileLayer::name).collect(Collectors.joining(", "));
            throw new Problem(
                    ProblemCode.WRONG_PARAMETER,
                    "`layers` kan niet ‘" + names + "’ zijn; de lagen zijn: " + can + ".",
                    "`layers` cannot be ‘" + names + "’; the layers are: " + can + ".");
        }
        return wanted;
    }
}
