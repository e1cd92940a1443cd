package org.koppelkansen.api;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Random;
import org.koppelkansen.space.Crs;
import org.koppelkansen.tiles.TileGrid;
import org.koppelkansen.tiles.TileGrid.Tile;

/// What users ask: half of them logged in for one of the organisations, half not; what-ifs only those who are.
///
/// @param tokens of users who may ask anything, one of each organisation
/// @param works how many there are, which says how large the city is
/// @param whatIfs bodies of questions that everybody logged in may ask
record LoadRequests(URI base, List<String> tokens, int works, List<String> whatIfs) {
    private static final TileGrid GRID = TileGrid.of(Crs.RD);
    private static final List<String> FILTERS = List.of(
            "discipline=sewer",
            "discipline=gas,drinking-water",
            "owner=liander",
            "owner=waternet&phase=programmed",
            "phase=programmed&from=2030-01-01&until=2031-01-01",
            "from=2029-03-01&until=2029-04-01",
            "intervention=replace&owner=kpn,gemeente",
            "standing=stale",
            "standing=withdrawn");

    /// Kinds of questions.
    enum Kind {
        LIST("list of 100 works, by owner, phase, …"),
        BOX("list of 100 works in a box"),
        OPPORTUNITIES("list of 50 opportunities"),
        FEATURES("OGC features, 100, with their number"),
        TILE("tile, anywhere, zoom 2 to 13"),
        TILE_AGAIN("tile, of 60 that all look at"),
        WHAT_IF("what-if of an opportunity, one moved");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    HttpRequest.Builder request(Kind kind, int user, Random random) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(path(kind, random))).header("Accept-Encoding", "gzip");
        if (user % 2 == 0 || kind == Kind.WHAT_IF) {
            request.header("Authorization", "Bearer " + tokens.get(user / 2 % tokens.size()));
        }
        return kind == Kind.WHAT_IF
                ? request.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(whatIfs.get(random.nextInt(whatIfs.size()))))
                : request;
    }

    private String path(Kind kind, Random random) {
        return switch (kind) {
            case LIST -> "/api/v1/works?limit=100&" + FILTERS.get(random.nextInt(FILTERS.size()));
            case BOX -> "/api/v1/works?limit=100&bboxCrs=EPSG:28992&bbox=" + box(random);
            case OPPORTUNITIES -> "/api/v1/opportunities?limit=50";
            case FEATURES -> "/ogc/collections/works/items?limit=100";
            case TILE -> tile(2 + random.nextInt(12), random);
            case TILE_AGAIN -> tile(9, new Random(random.nextInt(60)));
            case WHAT_IF -> "/api/v1/what-ifs";
        };
    }

    private String tile(int zoom, Random random) {
        Tile tile = GRID.tileAt(zoom, 115_000 + side() * random.nextDouble(), 480_000 + side() * random.nextDouble())
                .orElseThrow();
        return "/api/v1/tiles/" + zoom + "/" + tile.column() + "/" + tile.row();
    }

    /// From a street to a quarter of the city.
    private String box(Random random) {
        int x = 115_000 + (int) (side() * random.nextDouble());
        int y = 480_000 + (int) (side() * random.nextDouble());
        int wide = 200 << random.nextInt(6);
        return x + "," + y + "," + (x + wide) + "," + (y + wide);
    }

    /// Of the city, in metres.
    private double side() {
        return Math.sqrt(works / 500.0) * 1000;
    }
}
