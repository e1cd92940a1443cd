package org.koppelkansen.api;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.tiles.DecodedTile;
import org.koppelkansen.tiles.TileGrid;
import org.koppelkansen.tiles.TileGrid.Tile;
import org.locationtech.jts.geom.Envelope;

/// What is drawn on the tiles on which a [SecretTown] lies.
final class TownTiles {
    private static final TileGrid GRID = TileGrid.of(Crs.RD);

    private TownTiles() {}

    /// What a layer shows on all tiles of the town: by id the box in metres.
    static Map<String, Box> drawn(SecretLooker looker, int zoom, String layer) {
        Tile first = GRID.tileAt(zoom, 119_900, 487_100).orElseThrow();
        Tile last = GRID.tileAt(zoom, 120_800, 484_000).orElseThrow();
        Map<String, Box> drawn = new TreeMap<>();
        List<Tile> tiles = new ArrayList<>();
        for (int column = first.column(); column <= last.column(); column++) {
            for (int row = first.row(); row <= last.row(); row++) {
                tiles.add(new Tile(zoom, column, row));
            }
        }
        for (Tile tile : tiles) {
            HttpRequest.Builder asked = looker.client()
                    .request("/api/v1/tiles/" + zoom + "/" + tile.column() + "/" + tile.row() + "?layers=" + layer);
            DecodedTile.of(looker.client()
                            .send(asked, BodyHandlers.ofByteArray())
                            .body())
                    .layer(layer)
                    .forEach(one -> drawn.merge(
                            String.valueOf(one.attributes().get("id")),
                            metres(GRID.box(tile), one.geometry().getEnvelopeInternal()),
                            Box::with));
        }
        return drawn;
    }

    private static Box metres(Box tile, Envelope steps) {
        double step = (tile.maxX() - tile.minX()) / 4096;
        return new Box(
                tile.minX() + steps.getMinX() * step,
                tile.maxY() - steps.getMaxY() * step,
                tile.minX() + steps.getMaxX() * step,
                tile.maxY() - steps.getMinY() * step);
    }
}
