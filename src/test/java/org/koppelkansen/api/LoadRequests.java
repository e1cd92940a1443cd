package org.koppelkansen.api;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Random;
import org.koppelkansen.space.Crs;
import org.koppelkansen.tiles.TileGrid;
import org.koppelkansen.tiles.TileGrid.Tile;

/// What users ask: half of them logged in for one of the organisations, half not.
///
/// @param works how many there are, which says how large the city is
record LoadRequests(URI base, List<String> tokens, int works) {
    private static final TileGrid GRID = TileGrid.of(Crs.RD);

    /// Kinds of questions.
    enum Kind {
        LIST("list, 100 works of all"),
        FILTERED("list, 100 works in a box"),
        FEATURES("OGC features, 100"),
        TILE("tile, anywhere, zoom 6 to 13"),
        TILE_AGAIN("tile, of 60 that all look at");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    HttpRequest request(Kind kind, int user, Random random) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(path(kind, random))).header("Accept-Encoding", "gzip");
        if (user % 2 == 0) {
            request.header("Authorization", "Bearer " + tokens.get(user / 2 % tokens.size()));
        }
        return request.build();
    }

    private String path(Kind kind, Random random) {
        return switch (kind) {
            case LIST -> "/api/v1/works?limit=100&discipline=" + (random.nextBoolean() ? "sewer" : "gas");
            case FILTERED -> "/api/v1/works?limit=100&bbox=" + box(random);
            case FEATURES -> "/ogc/collections/works/items?limit=100";
            case TILE -> tile(6 + random.nextInt(8), random);
            case TILE_AGAIN -> tile(9, new Random(random.nextInt(60)));
        };
    }

    private String tile(int zoom, Random random) {
        Tile tile = GRID.tileAt(zoom, 115_000 + side() * random.nextDouble(), 480_000 + side() * random.nextDouble())
                .orElseThrow();
        return "/api/v1/tiles/" + zoom + "/" + tile.column() + "/" + tile.row();
    }

    private String box(Random random) {
        int x = 115_000 + (int) (side() * random.nextDouble());
        int y = 480_000 + (int) (side() * random.nextDouble());
        return x + "," + y + "," + (x + 500) + "," + (y + 500);
    }

    /// Of the city, in metres.
    private double side() {
        return Math.sqrt(works / 500.0) * 1000;
    }
}
