package org.koppelkansen.api;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koppelkansen.space.Crs;
import org.koppelkansen.tiles.DecodedTile;
import org.koppelkansen.tiles.TileGrid;
import org.koppelkansen.tiles.TileGrid.Tile;

/// How to ask each way out over HTTP, under its name in `docs/secrecy.md`.
final class WaysOut {
    /// All that a way tells, as one text.
    static final Map<String, Function<TestClient, String>> LISTS = new LinkedHashMap<>();

    /// What a way answers of one thing, by its id.
    static final Map<String, BiFunction<TestClient, String, HttpResponse<String>>> ONES = new LinkedHashMap<>();

    private static final int ZOOM = 9;

    static {
        for (String list : new String[] {
            "/api/v1/works",
            "/api/v1/journal",
            "/api/v1/findings",
            "/api/v1/relations",
            "/api/v1/opportunities",
            "/ogc/collections/works/items",
            "/ogc/collections/opportunities/items",
            "/ogc/collections/findings/items"
        }) {
            LISTS.put("GET " + list, client -> text(client.get(list + "?limit=1000")));
        }
        for (String list : new String[] {
            "/api/v1/finding-runs",
            "/api/v1/finding-runs/1",
            "/api/v1/organisations",
            "/api/v1/organisations/hush",
            "/api/v1/areas",
            "/api/v1/areas/W",
            "/api/v1/overview",
            "/api/v1/organisations/city/overview",
            "/api/v1/organisations/hush/overview",
            "/api/v1/organisations/city/opportunities",
            "/api/v1/ambitions",
            "/api/v1/profiles",
            "/api/v1/rates",
            "/api/v1/rules",
            "/api/v1/tile-grids",
            "/api/v1/background",
            "/api/v1/session",
            "/api/v1/tokens",
            "/api/v1/accounts",
            "/api/v1/audit-entries",
            "/ogc",
            "/ogc/collections",
            "/ogc/collections/areas/items"
        }) {
            LISTS.put("GET " + list, client -> text(client.get(list)));
        }
        LISTS.put(
                "GET /api/v1/works/counts",
                client -> text(client.get("/api/v1/works/counts?by=discipline"))
                        + text(client.get("/api/v1/works/counts?by=area"))
                        + text(client.get("/api/v1/works/counts?by=phase")));
        LISTS.put(
                "GET /api/v1/areas/{code}/overview",
                client -> text(client.get("/api/v1/areas/W/overview")) + text(client.get("/api/v1/areas/E/overview")));
        LISTS.put(
                "GET /api/v1/places",
                client -> Stream.of("streetC", "streetN", "streetQ")
                        .map(begin -> text(client.get("/api/v1/places?q=" + begin)))
                        .collect(Collectors.joining()));
        for (String list : new String[] {"works", "journal", "findings", "relations", "opportunities", "areas"}) {
            LISTS.put("GET /api/v1/exports/" + list, client -> ExportedFile.text(client, list, list));
        }
        LISTS.put(
                "GET /api/v1/exports/areas/{code}/streets",
                client -> ExportedFile.text(client, "areas/W/streets", "streets"));
        LISTS.put("GET /api/v1/exports/opportunities/{id}/history", WaysOut::histories);
        LISTS.put("GET /api/v1/areas/{code}/report", client -> ReportedPages.text(client, "/api/v1/areas/W/report"));
        LISTS.put("GET /api/v1/opportunities/{id}/report", ReportedPages::ofOpportunities);
        LISTS.put("GET /api/v1/tiles/{zoom}/{column}/{row}", WaysOut::tiles);
        ONES.put("GET /api/v1/works/{id}", (client, id) -> client.get("/api/v1/works/" + path(id)));
        ONES.put(
                "GET /api/v1/works/{id}/history", (client, id) -> client.get("/api/v1/works/" + path(id) + "/history"));
        ONES.put(
                "PATCH /api/v1/works/{id}",
                (client, id) -> client.patch(
                        "/api/v1/works/" + path(id), "{\"planning\": {\"phase\": \"idea\"}}", "If-Match", "\"99\""));
        ONES.put(
                "PUT /api/v1/works/{id}/withdrawal",
                (client, id) -> client.put("/api/v1/works/" + path(id) + "/withdrawal", "{}", "If-Match", "\"99\""));
        ONES.put(
                "PUT /api/v1/works/{id}/confirmation",
                (client, id) -> client.put("/api/v1/works/" + path(id) + "/confirmation", "{}"));
        ONES.put(
                "POST /api/v1/what-ifs",
                (client, id) -> client.post("/api/v1/what-ifs", "{\"works\": [\"" + id + "\"]}"));
        ONES.put(
                "GET /ogc/collections/works/items/{id}",
                (client, id) -> client.get("/ogc/collections/works/items/" + path(id)));
    }

    private WaysOut() {}

    private static String histories(TestClient client) {
        return ReportedPages.opportunities(client)
                .map(id -> ExportedFile.text(client, "opportunities/" + id + "/history", "history"))
                .collect(Collectors.joining());
    }

    private static String path(String id) {
        return id.replace(" ", "%20");
    }

    /// Status, headers and body.
    static String text(HttpResponse<String> answer) {
        return answer.statusCode() + "\n" + headers(answer) + "\n" + answer.body();
    }

    /// Without those that differ from one moment, or from one name, to the next.
    private static Map<String, Object> headers(HttpResponse<String> answer) {
        Map<String, Object> headers = new TreeMap<>(answer.headers().map());
        headers.keySet()
                .removeIf(
                        name -> List.of("date", "connection", "content-length").contains(name));
        return headers;
    }

    /// All layers of all tiles on which the town lies.
    private static String tiles(TestClient client) {
        TileGrid grid = TileGrid.of(Crs.RD);
        Tile first = grid.tileAt(ZOOM, 119_900, 487_100).orElseThrow();
        Tile last = grid.tileAt(ZOOM, 120_800, 484_000).orElseThrow();
        StringBuilder told = new StringBuilder();
        for (int column = first.column(); column <= last.column(); column++) {
            for (int row = first.row(); row <= last.row(); row++) {
                HttpRequest.Builder asked = client.request("/api/v1/tiles/" + ZOOM + "/" + column + "/" + row);
                DecodedTile tile = DecodedTile.of(
                        client.send(asked, BodyHandlers.ofByteArray()).body());
                for (String layer : tile.names()) {
                    tile.layer(layer)
                            .forEach(one -> told.append(layer).append(one).append('\n'));
                }
            }
        }
        return told.toString();
    }
}
