package org.koppelkansen.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Reprojection;
import org.locationtech.jts.geom.Envelope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Opportunities and findings as lists, features and layers of tiles: the same ones everywhere, in the right place,
/// for each who looks; and each filter of the list gives what looking at all of it gives.
class FoundOnMapsTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static SecretStage stage;
    private static List<SecretLooker> lookers;

    @BeforeAll
    static void start() throws IOException {
        stage = new SecretStage();
        lookers = List.of(
                stage.everybody(), stage.reader("net"), stage.reader("city"), stage.reader("far"), stage.nobody());
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @Test
    void features_and_tiles_show_the_opportunities_of_the_list() {
        for (SecretLooker looker : lookers) {
            List<JsonNode> listed = opportunities(looker, "");
            assertThat(ids(features(looker, "opportunities"))).as("%s", looker).isEqualTo(ids(listed));
            for (int zoom : new int[] {7, 9}) {
                assertThat(TownTiles.drawn(looker, zoom, "opportunities").keySet())
                        .as("%s at %d", looker, zoom)
                        .containsExactlyInAnyOrderElementsOf(ids(listed));
            }
        }
        assertThat(opportunities(stage.everybody(), "")).hasSizeGreaterThan(10);
        assertThat(opportunities(stage.reader("net"), ""))
                .anyMatch(one -> !one.get("whole").asBoolean())
                .anyMatch(one -> one.get("whole").asBoolean());
        assertThat(opportunities(stage.nobody(), "")).isEmpty();
    }

    @Test
    void an_opportunity_is_drawn_where_its_works_are_and_a_hint_as_its_square() {
        for (SecretLooker looker : lookers) {
            Map<String, Box> tiles = TownTiles.drawn(looker, 9, "opportunities");
            Map<String, Box> features = features(looker, "opportunities").stream()
                    .collect(Collectors.toMap(one -> one.get("id").asString(), one -> box(one.get("geometry"))));
            for (JsonNode one : opportunities(looker, "")) {
                String id = one.get("id").asString();
                Box box = box(one);
                // The ground of whole works is somewhat wider than their lines, a hint no more than its square.
                double around = one.get("whole").asBoolean() ? 5 : 0.01;
                assertThat(Objects.requireNonNull(features.get(id))).matches(within(box, around));
                assertThat(Objects.requireNonNull(tiles.get(id))).matches(within(box, around + 1));
                if (!one.get("whole").asBoolean()) {
                    assertThat(box.minX() % 100 + box.minY() % 100 + box.maxX() % 100 + box.maxY() % 100)
                            .isZero();
                }
            }
        }
    }

    @Test
    void features_and_tiles_show_the_findings_of_the_list_where_the_work_or_the_row_is() {
        for (SecretLooker looker : lookers) {
            List<JsonNode> listed = items(looker, "/api/v1/findings?limit=1000");
            List<String> numbers =
                    listed.stream().map(one -> one.get("number").asString()).toList();
            assertThat(ids(features(looker, "findings"))).as("%s", looker).containsExactlyInAnyOrderElementsOf(numbers);
            Map<String, Box> features = features(looker, "findings").stream()
                    .filter(one -> one.get("geometry").isObject())
                    .collect(Collectors.toMap(one -> one.get("id").asString(), one -> box(one.get("geometry"))));
            List<JsonNode> placed =
                    listed.stream().filter(one -> one.has("place")).toList();
            Map<String, Box> tiles = TownTiles.drawn(looker, 9, "findings");
            assertThat(tiles.keySet())
                    .as("%s", looker)
                    .isEqualTo(features.keySet())
                    .hasSameSizeAs(placed);
            for (JsonNode one : placed) {
                Box place = placeOf(one).orElseThrow();
                String number = one.get("number").asString();
                assertThat(Objects.requireNonNull(features.get(number))).matches(within(place, 0.01));
                assertThat(Objects.requireNonNull(tiles.get(number))).matches(within(place, 1));
            }
        }
        assertThat(items(stage.everybody(), "/api/v1/findings?limit=1000"))
                .hasSize(stage.works().size() + 2)
                .anyMatch(one -> one.has("place") && one.at("/origin").has("delivery"));
        assertThat(ids(features(stage.everybody(), "findings")))
                .allMatch(id -> stage.everybody()
                                .client()
                                .get("/ogc/collections/findings/items/" + id)
                                .statusCode()
                        == 200);
    }

    /// Of a finding in the list: where its work is, or its row.
    private static Optional<Box> placeOf(JsonNode one) {
        return !one.has("place")
                ? Optional.empty()
                : Optional.of(
                        one.at("/origin").has("delivery")
                                ? SecretTown.ODD_PLACE
                                : place(one.get("work").asString()));
    }

    @Test
    void findings_are_filtered_by_what_they_are_about() {
        SecretLooker looker = stage.everybody();
        String all = "/api/v1/findings?limit=1000&";
        assertThat(items(looker, all + "source=city%20plan")).hasSize(2);
        assertThat(items(looker, all + "code=dates-swapped,file-broken")).hasSize(2);
        assertThat(items(looker, all + "code=dates-swapped")
                        .getFirst()
                        .at("/origin/row")
                        .asInt())
                .isEqualTo(4);
        assertThat(items(looker, all + "work=city%20plan:row%20odd78")).hasSize(1);
        String id = stage.works().getFirst().id();
        assertThat(items(looker, all + "work=" + id))
                .singleElement()
                .matches(one -> one.get("code").asString().equals("ground-too-large"));
        assertThat(looker.client().get(all + "code=nothing").statusCode()).isEqualTo(400);
        assertThat(list(JSON.readTree(looker.client()
                                .get("/ogc/collections/findings/items?code=file-broken")
                                .body())
                        .get("features")))
                .hasSize(1);
    }

    @Test
    void findings_are_filtered_by_place() {
        SecretLooker looker = stage.everybody();
        List<JsonNode> all = items(looker, "/api/v1/findings?limit=1000");
        for (String area : List.of("W", "E")) {
            assertThat(items(looker, "/api/v1/findings?limit=1000&area=" + area))
                    .isEqualTo(all.stream()
                            .filter(one -> !one.at("/origin").has("delivery")
                                    && work(one.get("work").asString()).areas().contains(area))
                            .toList());
        }
        Box box = new Box(119_000, 486_350, 121_000, 486_850);
        assertThat(items(looker, "/api/v1/findings?limit=1000&" + bbox(box)))
                .isNotEmpty()
                .isEqualTo(all.stream()
                        .filter(one -> placeOf(one).filter(box::intersects).isPresent())
                        .toList());
    }

    @Test
    void each_filter_gives_what_looking_at_the_whole_list_gives() {
        LocalDate day = LocalDate.of(2029, 2, 14);
        Box middle = new Box(119_000, 486_350, 121_000, 486_850);
        for (SecretLooker looker : lookers) {
            Map<String, Predicate<JsonNode>> filters = new TreeMap<>();
            for (String area : List.of("W", "E", "none")) {
                filters.put(
                        "area=" + area,
                        one -> seenWorks(one).anyMatch(w -> w.areas().contains(area)));
            }
            for (String owner : List.of("city", "net", "far")) {
                filters.put(
                        "owner=" + owner,
                        one -> texts(one.at("/taking/owners"), "id").contains(owner));
            }
            for (String discipline : List.of("sewer", "heat", "drinking-water", "gas")) {
                filters.put(
                        "discipline=" + discipline,
                        one -> words(one.at("/taking/disciplines")).contains(discipline));
            }
            for (String kind : List.of("couple-trench", "couple-site", "conflict")) {
                filters.put(
                        "kind=" + kind, one -> words(one.at("/taking/kinds")).contains(kind));
            }
            for (SecretWork work : stage.works().subList(0, 6)) {
                String phase = work.work().planning().phase().key();
                filters.put(
                        "phase=" + phase,
                        one -> seenWorks(one)
                                .anyMatch(w -> w.work().planning().phase().key().equals(phase)));
            }
            filters.put("until=" + day, one -> LocalDate.parse(from(one)).isBefore(day));
            filters.put("from=2031-10-20", one -> LocalDate.parse(until(one)).isAfter(LocalDate.of(2031, 10, 20)));
            filters.put(bbox(middle), one -> box(one).intersects(middle));
            filters.put(inDegrees(middle), one -> box(one).intersects(middle));
            assertFilters(looker, filters);
        }
    }

    private static void assertFilters(SecretLooker looker, Map<String, Predicate<JsonNode>> filters) {
        List<JsonNode> all = opportunities(looker, "");
        filters.forEach((filter, fits) -> assertThat(ids(opportunities(looker, filter)))
                .as("%s for %s", filter, looker)
                .isEqualTo(ids(all.stream().filter(fits).toList())));
        if (looker.equals(stage.everybody())) {
            assertThat(filters.keySet().stream()
                            .map(filter -> opportunities(looker, filter).size())
                            .filter(size -> size > 0 && size < all.size()))
                    .as("filters that tell some from others")
                    .hasSizeGreaterThan(8);
        }
    }

    private static Stream<SecretWork> seenWorks(JsonNode one) {
        return words(one.at("/taking/works")).stream().map(FoundOnMapsTest::work);
    }

    private static SecretWork work(String id) {
        return stage.works().stream()
                .filter(work -> work.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Box place(String id) {
        return work(id).box();
    }

    private static String from(JsonNode one) {
        return one.at("/times/common/from").asString();
    }

    private static String until(JsonNode one) {
        return one.at("/times/common/until").asString();
    }

    private static List<JsonNode> opportunities(SecretLooker looker, String filter) {
        return items(
                looker, "/api/v1/opportunities?limit=1000&crs=EPSG:28992" + (filter.isEmpty() ? "" : "&" + filter));
    }

    private static List<JsonNode> items(SecretLooker looker, String path) {
        JsonNode answer = JSON.readTree(looker.client().get(path).body());
        assertThat(answer.has("items")).as(path + " " + answer).isTrue();
        return list(answer.get("items"));
    }

    private static List<JsonNode> features(SecretLooker looker, String collection) {
        String path =
                "/ogc/collections/" + collection + "/items?limit=1000&crs=http://www.opengis.net/def/crs/EPSG/0/28992";
        return list(JSON.readTree(looker.client().get(path).body()).get("features"));
    }

    private static List<JsonNode> list(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false).toList();
    }

    private static List<String> ids(List<JsonNode> nodes) {
        return nodes.stream().map(one -> one.get("id").asString()).sorted().toList();
    }

    private static List<String> words(JsonNode nodes) {
        return list(nodes).stream().map(JsonNode::asString).toList();
    }

    private static List<String> texts(JsonNode nodes, String member) {
        return list(nodes).stream().map(one -> one.get(member).asString()).toList();
    }

    /// Of an opportunity in the list, or of a geometry.
    private static Box box(JsonNode node) {
        if (node.has("box")) {
            JsonNode box = node.get("box");
            return new Box(
                    box.get("minX").asDouble(),
                    box.get("minY").asDouble(),
                    box.get("maxX").asDouble(),
                    box.get("maxY").asDouble());
        }
        Envelope around = new Envelope();
        corners(node.get("coordinates"), around);
        return new Box(around.getMinX(), around.getMinY(), around.getMaxX(), around.getMaxY());
    }

    private static void corners(JsonNode coordinates, Envelope around) {
        if (coordinates.get(0).isNumber()) {
            around.expandToInclude(
                    coordinates.get(0).asDouble(), coordinates.get(1).asDouble());
        } else {
            coordinates.forEach(inner -> corners(inner, around));
        }
    }

    private static Predicate<Box> within(Box box, double around) {
        Box grown = box.grow(around);
        return inner -> inner.minX() >= grown.minX()
                && inner.minY() >= grown.minY()
                && inner.maxX() <= grown.maxX()
                && inner.maxY() <= grown.maxY();
    }

    private static String bbox(Box box) {
        return String.format(
                Locale.ROOT, "bboxCrs=EPSG:28992&bbox=%s,%s,%s,%s", box.minX(), box.minY(), box.maxX(), box.maxY());
    }

    private static String inDegrees(Box box) {
        Box degrees = Reprojection.between(Crs.RD, Crs.WGS84).attempt(box).orElseThrow();
        return "bbox=" + degrees.minX() + "," + degrees.minY() + "," + degrees.maxX() + "," + degrees.maxY();
    }
}
