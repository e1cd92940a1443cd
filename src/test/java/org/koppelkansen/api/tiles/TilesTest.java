package org.koppelkansen.api.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.MapServer;
import org.koppelkansen.api.SeededWorks;
import org.koppelkansen.register.Drawn;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.tiles.DecodedTile;
import org.koppelkansen.tiles.TileGrid;
import org.koppelkansen.tiles.TileGrid.Tile;
import org.koppelkansen.works.OwnerId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TilesTest {
    private static final TileGrid GRID = TileGrid.of(Crs.RD);
    private static final int WORKS = 4_000;
    private static final Grant WATERNET = new Grant(Role.PROGRAMMER, new OwnerId("waternet"));

    private static MapServer server;

    @BeforeAll
    static void start() {
        server = MapServer.with(SeededWorks.of(7, WORKS));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_tiles_of_a_zoom_hold_every_visible_work_once_and_no_hidden_one() {
        String token = server.token(WATERNET);
        Map<String, Viewer> viewers = Map.of("", Viewer.ANONYMOUS, token, MapServer.viewer(WATERNET));
        for (Map.Entry<String, Viewer> one : viewers.entrySet()) {
            Map<String, Box> boxes = boxes(one.getValue());
            Set<String> seen = boxes.keySet();
            assertThat(seen).isNotEmpty().hasSizeLessThan(WORKS);
            for (int zoom : new int[] {5, 7, 8, 9}) {
                Shown shown = shown(one.getKey(), zoom);
                assertThat(seen).as("zoom %d", zoom).containsAll(shown.ids);
                assertThat(shown.raster.isEmpty()).isEqualTo(zoom > 8);
                Set<String> inRaster = shown.inRaster(boxes);
                assertThat(inRaster).as("zoom %d", zoom).hasSize((int) shown.counted);
                assertThat(seen).as("zoom %d", zoom).allMatch(id -> shown.ids.contains(id) || inRaster.contains(id));
            }
        }
    }

    @Test
    void partners_see_more_than_the_public_and_needs_as_squares() {
        String token = server.token(WATERNET);
        Set<String> kinds = new TreeSet<>();
        shownOf(token, 9, feature -> {
            String kind = (String) feature.attributes().get("kind");
            kinds.add(kind);
            assertThat(feature.attributes().containsKey("street")).isEqualTo("work".equals(kind));
        });
        assertThat(kinds).containsExactly("need", "work");
        assertThat(seen(MapServer.viewer(WATERNET)))
                .hasSizeGreaterThan(seen(Viewer.ANONYMOUS).size());
    }

    @Test
    void numbers_tell_works_apart_by_owner_discipline_phase_and_years_as_far_as_the_viewer_sees_them() {
        String token = server.token(WATERNET);
        Map<String, Viewer> viewers = Map.of("", Viewer.ANONYMOUS, token, MapServer.viewer(WATERNET));
        for (Map.Entry<String, Viewer> one : viewers.entrySet()) {
            for (int zoom : new int[] {0, 5, 7}) {
                Map<String, Integer> told = new TreeMap<>();
                Set<Tile> raster = new HashSet<>();
                for (Tile tile : tiles(zoom)) {
                    List<DecodedTile.Feature> cells = cells(one.getKey(), tile);
                    cells.forEach(cell -> add(cell, told));
                    if (!cells.isEmpty()) {
                        raster.add(tile);
                    }
                }
                assertThat(told).as("zoom %d", zoom).isEqualTo(apart(one.getValue(), raster));
            }
        }
    }

    @Test
    void a_tile_that_was_drawn_for_one_is_not_given_to_another() {
        Tile tile = GRID.tileAt(10, 116_000, 481_000).orElseThrow();
        String partner = server.token(WATERNET);
        Set<String> own = ids(partner, tile);
        Set<String> open = ids("", tile);
        assertThat(ids(partner, tile)).isEqualTo(own);
        assertThat(seen(Viewer.ANONYMOUS)).containsAll(open);
        assertThat(own).isNotEqualTo(open).containsAll(open);
        String tag = get(partner, tile).headers().firstValue("ETag").orElseThrow();
        assertThat(get("", tile, "If-None-Match", tag).statusCode()).isEqualTo(200);
        assertThat(get(partner, tile, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {"*| 304", "\"other\", TAG| 304", "STRONG| 304", "\"xSTRONG\"| 200", "\"other\"| 200"})
    void a_tile_is_known_by_its_whole_tag_or_by_any(String known, int status) {
        Tile tile = GRID.tileAt(10, 116_000, 481_000).orElseThrow();
        String tag = get("", tile).headers().firstValue("ETag").orElseThrow();
        String asked = known.replace("TAG", tag).replace("STRONG", tag.substring("W/".length()));
        assertThat(get("", tile, "If-None-Match", asked).statusCode()).isEqualTo(status);
    }

    @Test
    void others_may_not_keep_a_tile_and_must_ask_again() {
        HttpResponse<byte[]> answer = get("", GRID.tileAt(10, 116_000, 481_000).orElseThrow());
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(answer.headers().allValues("Vary").toString()).contains("Authorization", "Cookie");
        assertThat(answer.headers().firstValue("Content-Type")).contains(TilesController.TYPE);
    }

    @Test
    void a_tile_is_gzipped_for_who_can_read_that() {
        Tile tile = GRID.tileAt(10, 116_000, 481_000).orElseThrow();
        HttpResponse<byte[]> plain = get("", tile);
        HttpResponse<byte[]> packed = get("", tile, "Accept-Encoding", "br, gzip");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(Packed.open(packed.body())).isEqualTo(plain.body());
        assertThat(get("", tile, "Accept-Encoding", "gzip;q=0").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void no_tile_is_large() {
        for (int zoom = 0; zoom <= 9; zoom++) {
            for (Tile tile : tiles(zoom)) {
                assertThat(get("", tile, "Accept-Encoding", "gzip").body()).hasSizeLessThan(300_000);
            }
        }
    }

    @Test
    void layers_can_be_chosen_and_unknown_ones_are_refused() {
        assertThat(server.get("", "/api/v1/tiles/10/465/490?layers=areas").statusCode())
                .isEqualTo(200);
        assertThat(server.get("", "/api/v1/tiles/10/465/490?layers=works,moon").statusCode())
                .isEqualTo(400);
        assertThat(server.get("", "/api/v1/tiles/10/465/490?colour=red").statusCode())
                .isEqualTo(400);
        assertThat(server.get("", "/api/v1/tiles/3/8/0").statusCode()).isEqualTo(404);
        assertThat(server.get("", "/api/v1/tiles/x/8/0").statusCode()).isEqualTo(400);
    }

    @Test
    void the_grid_is_described_as_a_tile_matrix_set() {
        JsonNode grids = JsonMapper.shared()
                .readTree(server.get("", "/api/v1/tile-grids").body());
        String href = grids.at("/items/0/link/href").asString();
        JsonNode grid = JsonMapper.shared().readTree(server.get("", href).body());
        assertThat(grid.get("id").asString()).isEqualTo("NetherlandsRDNewQuad");
        assertThat(grid.get("crs").asString()).isEqualTo("http://www.opengis.net/def/crs/EPSG/0/28992");
        JsonNode tenth = grid.at("/tileMatrices/10");
        assertThat(tenth.get("id").asString()).isEqualTo("10");
        assertThat(tenth.get("cellSize").asDouble()).isEqualTo(3.36);
        assertThat(tenth.get("scaleDenominator").asDouble()).isEqualTo(12_000);
        assertThat(tenth.get("matrixWidth").asInt()).isEqualTo(1024);
        assertThat(tenth.get("tileHeight").asInt()).isEqualTo(256);
        assertThat(tenth.at("/pointOfOrigin/1").asDouble()).isEqualTo(903_401.92);
        assertThat(server.get("", "/api/v1/tile-grids/other").statusCode()).isEqualTo(404);
    }

    private static List<DecodedTile.Feature> cells(String token, Tile tile) {
        return DecodedTile.of(get(token, tile).body()).layer("works").stream()
                .filter(feature -> "count".equals(feature.attributes().get("kind")))
                .toList();
    }

    /// What a cell tells, one line for each owner, discipline, phase and years; together as many as it counts.
    private static void add(DecodedTile.Feature cell, Map<String, Integer> told) {
        int sum = 0;
        for (Map.Entry<String, Object> one : cell.attributes().entrySet()) {
            for (String span :
                    one.getKey().contains("/") ? one.getValue().toString().split(" ", -1) : new String[0]) {
                String[] parts = span.split("\\*", -1);
                int count = parts.length == 1 ? 1 : Integer.parseInt(parts[1]);
                told.merge(one.getKey() + " " + parts[0], count, Integer::sum);
                sum += count;
            }
        }
        assertThat((long) sum).isEqualTo(cell.attributes().get("count"));
    }

    /// The same of the works themselves, as they are drawn from near.
    private static Map<String, Integer> apart(Viewer viewer, Set<Tile> raster) {
        Map<String, Integer> apart = new TreeMap<>();
        server.register().works().drawn(viewer, WorkFilter.ALL, new Box(0, 0, 1e6, 1e6), work -> {
            Box box = work.shape().box();
            if (raster.stream().anyMatch(tile -> Shown.holds(GRID.box(tile), box))) {
                int from = work.period().from().getYear();
                int until = work.period().lastDay().getYear();
                String sort = work.owner().value() + "/"
                        + work.what()
                                .map(what -> what.discipline().key() + "/"
                                        + what.phase().key())
                                .orElse("/");
                apart.merge(sort + " " + from + (until == from ? "" : "-" + until), 1, Integer::sum);
            }
        });
        return apart;
    }

    /// What the tiles of one zoom show together.
    private record Shown(Set<String> ids, long counted, Set<Tile> raster) {
        /// The works with their middle in a tile that counts.
        Set<String> inRaster(Map<String, Box> boxes) {
            return boxes.entrySet().stream()
                    .filter(work -> raster.stream().anyMatch(tile -> holds(GRID.box(tile), work.getValue())))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        private static boolean holds(Box tile, Box work) {
            return work.centreX() >= tile.minX()
                    && work.centreX() < tile.maxX()
                    && work.centreY() >= tile.minY()
                    && work.centreY() < tile.maxY();
        }
    }

    private static Shown shown(String token, int zoom) {
        Set<String> ids = new TreeSet<>();
        Set<Tile> raster = new HashSet<>();
        long counted = 0;
        for (Tile tile : tiles(zoom)) {
            for (DecodedTile.Feature feature :
                    DecodedTile.of(get(token, tile).body()).layer("works")) {
                if ("count".equals(feature.attributes().get("kind"))) {
                    counted +=
                            (Long) Objects.requireNonNull(feature.attributes().get("count"));
                    raster.add(tile);
                } else {
                    ids.add((String) feature.attributes().get("id"));
                }
            }
        }
        return new Shown(ids, counted, raster);
    }

    private static void shownOf(String token, int zoom, Consumer<DecodedTile.Feature> sink) {
        for (Tile tile : tiles(zoom)) {
            DecodedTile.of(get(token, tile).body()).layer("works").forEach(sink);
        }
    }

    private static Set<String> seen(Viewer viewer) {
        return boxes(viewer).keySet();
    }

    private static Map<String, Box> boxes(Viewer viewer) {
        Map<String, Box> boxes = new TreeMap<>();
        server.register()
                .works()
                .drawn(
                        viewer,
                        WorkFilter.ALL,
                        new Box(0, 0, 1e6, 1e6),
                        (Drawn work) -> boxes.put(work.id(), work.shape().box()));
        return boxes;
    }

    private static Set<String> ids(String token, Tile tile) {
        return DecodedTile.of(get(token, tile).body()).layer("works").stream()
                .map(feature -> (String) feature.attributes().get("id"))
                .collect(Collectors.toSet());
    }

    /// All tiles on which the city lies.
    private static Set<Tile> tiles(int zoom) {
        Tile first = GRID.tileAt(zoom, 114_000, 488_000).orElseThrow();
        Tile last = GRID.tileAt(zoom, 122_500, 479_000).orElseThrow();
        Set<Tile> tiles = new LinkedHashSet<>();
        for (int column = first.column(); column <= last.column(); column++) {
            for (int row = first.row(); row <= last.row(); row++) {
                tiles.add(new Tile(zoom, column, row));
            }
        }
        return tiles;
    }

    private static HttpResponse<byte[]> get(String token, Tile tile, String... headers) {
        return server.get(token, "/api/v1/tiles/" + tile.zoom() + "/" + tile.column() + "/" + tile.row(), headers);
    }
}
