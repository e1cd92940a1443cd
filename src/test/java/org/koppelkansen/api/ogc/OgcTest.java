package org.koppelkansen.api.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.MapServer;
import org.koppelkansen.api.SeededWorks;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Work;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The abstract tests of OGC API Features, parts 1 and 2, as far as a machine can ask them.
class OgcTest {
    private static final int WORKS = 1_300;
    private static final List<Work> ALL = SeededWorks.of(11, WORKS);
    private static final Grant LIANDER = new Grant(Role.PROGRAMMER, new OwnerId("liander"));
    private static final String RD = "http://www.opengis.net/def/crs/EPSG/0/28992";
    private static final String LATITUDE_FIRST = "http://www.opengis.net/def/crs/EPSG/0/4326";
    private static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

    private static MapServer server;
    private static String token;

    @BeforeAll
    static void start() {
        server = MapServer.with(ALL);
        token = server.token(LIANDER);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_landing_page_leads_to_everything_and_everything_answers() {
        JsonNode landing = json("/ogc");
        Set<String> rels = Looked.rels(landing);
        assertThat(rels).contains("self", "alternate", "service-desc", "service-doc", "conformance", "data");
        for (JsonNode link : landing.get("links")) {
            HttpResponse<byte[]> answer = server.get("", link.get("href").asString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith(link.get("type").asString());
        }
    }

    @Test
    void it_says_what_it_conforms_to() {
        assertThat(Looked.texts(json("/ogc/conformance").get("conformsTo")))
                .contains(
                        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
                        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
                        "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs");
    }

    @Test
    void each_collection_says_what_it_is_where_and_in_which_systems() {
        JsonNode all = json("/ogc/collections");
        assertThat(Looked.rels(all)).contains("self", "alternate");
        for (JsonNode collection : all.get("collections")) {
            String id = collection.get("id").asString();
            JsonNode alone = json("/ogc/collections/" + id);
            assertThat(alone.get("crs")).isEqualTo(collection.get("crs"));
            assertThat(Looked.texts(alone.get("crs"))).startsWith(CRS84).contains(RD, LATITUDE_FIRST);
            assertThat(alone.get("storageCrs").asString()).isEqualTo(RD);
            assertThat(Looked.rels(alone)).contains("items", "self");
        }
        JsonNode box = json("/ogc/collections/works").at("/extent/spatial/bbox/0");
        assertThat(box.get(0).asDouble()).isBetween(4.7, 4.85);
        assertThat(box.get(1).asDouble()).isBetween(52.2, 52.35);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "partner"})
    void the_pages_together_hold_every_visible_work_once(String who) {
        String asking = who.isEmpty() ? "" : token;
        List<String> ids = new ArrayList<>();
        Optional<String> next = Optional.of("/ogc/collections/works/items?limit=97");
        long matched = -1;
        while (next.isPresent()) {
            JsonNode page =
                    JsonMapper.shared().readTree(server.get(asking, next.get()).body());
            assertThat(page.get("numberReturned").asInt())
                    .isEqualTo(page.get("features").size())
                    .isLessThanOrEqualTo(97);
            matched = page.get("numberMatched").asLong();
            page.get("features").forEach(feature -> ids.add(feature.get("id").asString()));
            next = Looked.link(page, "next");
        }
        assertThat(ids).doesNotHaveDuplicates().hasSize((int) matched);
        assertThat(new HashSet<>(ids)).isEqualTo(visible(who.isEmpty() ? Viewer.ANONYMOUS : MapServer.viewer(LIANDER)));
    }

    @Test
    void one_feature_is_the_same_as_among_others() {
        JsonNode feature = json("/ogc/collections/works/items?limit=1").at("/features/0");
        JsonNode alone =
                json("/ogc/collections/works/items/" + feature.get("id").asString());
        assertThat(alone.get("properties")).isEqualTo(feature.get("properties"));
        assertThat(alone.get("geometry")).isEqualTo(feature.get("geometry"));
        assertThat(Looked.rels(alone)).contains("self", "alternate", "collection");
    }

    @Test
    void a_hidden_work_is_the_same_as_one_that_is_not_there() {
        Set<String> open = visible(Viewer.ANONYMOUS);
        String hidden = ALL.stream()
                .map(work -> work.id().value())
                .filter(id -> !open.contains(id))
                .findFirst()
                .orElseThrow();
        HttpResponse<byte[]> answer = server.get("", "/ogc/collections/works/items/" + hidden);
        HttpResponse<byte[]> nothing = server.get("", "/ogc/collections/works/items/nothing");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Looked.text(answer).replace(hidden, "nothing")).isEqualTo(Looked.text(nothing));
    }

    @Test
    void what_a_work_costs_is_only_for_its_owner() {
        for (JsonNode feature : page(token, "/ogc/collections/works/items?limit=1000")) {
            boolean own = feature.at("/properties/ownerId").asString().equals("liander");
            assertThat(feature.at("/properties/budgetEuros").isMissingNode()).isEqualTo(!own);
        }
    }

    @Test
    void axes_are_in_the_order_of_the_system() {
        String here = "/ogc/collections/works/items?limit=50";
        for (String address : List.of(CRS84, LATITUDE_FIRST, RD)) {
            HttpResponse<byte[]> answer = server.get("", here + "&crs=" + address);
            assertThat(answer.headers().firstValue("Content-Crs")).contains("<" + address + ">");
            double[] first =
                    Looked.first(JsonMapper.shared().readTree(answer.body()).at("/features/0/geometry/coordinates"));
            switch (address) {
                case CRS84 -> assertThat(first[0]).isBetween(4.0, 6.0);
                case LATITUDE_FIRST -> assertThat(first[0]).isBetween(51.0, 53.0);
                default -> assertThat(first[0]).isBetween(110_000.0, 130_000.0);
            }
        }
        assertThat(server.get("", here).headers().firstValue("Content-Crs")).contains("<" + CRS84 + ">");
    }

    @Test
    void the_same_box_in_every_system_gives_the_same_works() {
        Set<String> metric = ids("bbox=116000,481000,116400,481300&bbox-crs=" + RD);
        // The same corner to corner, a hair turned, so that works at the edges may differ.
        Set<String> degrees = ids("bbox=4.8129,52.3152,4.8187,52.3179");
        Set<String> turned = ids("bbox=52.3152,4.8129,52.3179,4.8187&bbox-crs=" + LATITUDE_FIRST);
        assertThat(turned).isEqualTo(degrees).isNotEmpty();
        assertThat(metric).isNotEmpty().hasSizeLessThan(WORKS / 4);
        assertThat(metric.stream().filter(degrees::contains).count()).isGreaterThan(metric.size() / 2);
    }

    @Test
    void a_box_holds_just_the_works_that_meet_it() {
        Set<String> within = ids("bbox=116000,481000,116400,481300&bbox-crs=" + RD);
        Shape box = Shape.of(new Box(116_000, 481_000, 116_400, 481_300), Crs.RD);
        Set<String> open = visible(Viewer.ANONYMOUS);
        Set<String> truth = ALL.stream()
                .filter(work -> open.contains(work.id().value()))
                .filter(work -> work.place().orElseThrow().geometry().intersects(box))
                .map(work -> work.id().value())
                .collect(Collectors.toSet());
        assertThat(within).isEqualTo(truth);
    }

    @Test
    void the_world_holds_all() {
        assertThat(ids("bbox=-180,-90,180,90&limit=1000"))
                .hasSize(visible(Viewer.ANONYMOUS).size());
        assertThat(ids("bbox=100,-40,110,-30")).isEmpty();
    }

    @Test
    void a_time_holds_the_works_whose_window_has_a_day_in_it() {
        Set<String> open = visible(Viewer.ANONYMOUS);
        Set<String> truth = ALL.stream()
                .filter(work -> open.contains(work.id().value()))
                .filter(work -> work.window().span().from().getYear() <= 2027
                        && work.window().span().lastDay().getYear() >= 2027)
                .map(work -> work.id().value())
                .collect(Collectors.toSet());
        assertThat(ids("limit=1000&datetime=2027-01-01T00:00:00Z/2027-12-31T23:59:59Z"))
                .isEqualTo(truth)
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2028-01-01T00:00:00Z/..",
                "2028-01-01T00:00:00Z/",
                "9999-12-31",
                "2028-01-01T00:00:00Z/9999-12-31T00:00:00Z",
                "0000-01-01T00:00:00Z/2028-01-01T00:00:00Z",
                "2028-01-01T/.."
            })
    void the_store_can_be_asked_for_every_time_that_programs_write(String time) {
        for (String collection : List.of("works", "opportunities", "areas", "findings")) {
            json("/ogc/collections/" + collection + "/items?limit=1&datetime=" + time);
        }
    }

    @Test
    void properties_can_be_asked_for() {
        JsonNode schema = json("/ogc/collections/works/queryables");
        assertThat(schema.at("/properties/discipline/enum").size()).isGreaterThan(10);
        for (JsonNode feature : page("", "/ogc/collections/works/items?limit=1000&discipline=sewer&ownerId=waternet")) {
            assertThat(feature.at("/properties/discipline").asString()).isEqualTo("sewer");
            assertThat(feature.at("/properties/ownerId").asString()).isEqualTo("waternet");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ogc?x=1",
                "/ogc/conformance?f=xml",
                "/ogc/collections?limit=3",
                "/ogc/collections/works/items?colour=red",
                "/ogc/collections/works/items?bbox=1,2",
                "/ogc/collections/works/items?crs=EPSG:28992",
                "/ogc/collections/works/items?discipline=magic",
                "/ogc/collections/works/items?datetime=x",
                "/ogc/collections/works/items?after=%00",
                "/ogc/collections/works/items?after=",
                "/ogc/collections/works/items?ownerId=%00",
                "/ogc/collections/works/items?phase=wish&phase=prepared",
                "/ogc/collections/works/items?f=json&f=html",
                "/ogc/collections/findings/items?after=zzz",
                "/ogc/collections/opportunities/items?after=zzz",
                "/ogc/collections/opportunities/items?after=r%7C99999999999999999999%7Cx",
                "/ogc/collections/works/items?limit=0"
            })
    void what_is_not_in_the_description_is_refused(String path) {
        HttpResponse<byte[]> answer = server.get("", path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    @Test
    void the_description_is_openapi_3_0_and_names_every_path_and_parameter() {
        HttpResponse<byte[]> answer = server.get("", "/ogc/api");
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/vnd.oai.openapi+json;version=3.0");
        JsonNode document = JsonMapper.shared().readTree(answer.body());
        assertThat(document.get("openapi").asString()).startsWith("3.0");
        JsonNode parameters = document.at("/paths/~1collections~1works~1items/get/parameters");
        assertThat(StreamSupport.stream(parameters.spliterator(), false)
                        .map(parameter -> parameter.get("name").asString()))
                .contains("limit", "bbox", "bbox-crs", "crs", "datetime", "discipline", "f");
        assertThat(document.at("/paths/~1collections~1works~1items~1{featureId}/get")
                        .isObject())
                .isTrue();
    }

    @Test
    void a_browser_gets_pages_with_all_that_the_json_says() {
        HttpResponse<byte[]> page = server.get("", "/ogc/collections/works/items?limit=2", "Accept", "text/html,*/*");
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        JsonNode same = json("/ogc/collections/works/items?limit=2");
        for (JsonNode feature : same.get("features")) {
            assertThat(Looked.text(page))
                    .contains(
                            feature.get("id").asString(),
                            feature.at("/properties/title").asString());
        }
        assertThat(Looked.text(page)).contains("numberMatched", "after=");
    }

    private static JsonNode json(String path) {
        HttpResponse<byte[]> answer = server.get("", path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static JsonNode page(String token, String path) {
        JsonNode features =
                JsonMapper.shared().readTree(server.get(token, path).body()).get("features");
        assertThat(features.size()).as(path).isPositive();
        return features;
    }

    private static Set<String> ids(String query) {
        Set<String> ids = new HashSet<>();
        Optional<String> next = Optional.of("/ogc/collections/works/items?" + query);
        while (next.isPresent()) {
            JsonNode page = json(next.get());
            page.get("features").forEach(feature -> ids.add(feature.get("id").asString()));
            next = Looked.link(page, "next");
        }
        return ids;
    }

    private static Set<String> visible(Viewer viewer) {
        return server.register().works().page(viewer, WorkFilter.ALL, Optional.empty(), 10 * WORKS).items().stream()
                .map(SeenWork::id)
                .collect(Collectors.toSet());
    }
}
