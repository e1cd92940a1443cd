package org.koppelkansen.api.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Scope;
import org.koppelkansen.api.TestClient;
import org.koppelkansen.api.TestServer;
import org.koppelkansen.api.question.Systems;
import org.koppelkansen.find.DrawnTown;
import org.koppelkansen.measure.Period;
import org.koppelkansen.results.RegisteredTown;
import org.koppelkansen.results.SeenOpportunity;
import org.koppelkansen.results.told.SavedAmounts;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Work;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Finding, weighing and sharing over HTTP, on a running server.
class ResultApiTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static TestServer server;
    private static TestClient city;
    private static String road;

    @BeforeAll
    static void find() throws InterruptedException {
        server = TestServer.start();
        RegisteredTown town = RegisteredTown.in(server.database());
        List<Work> works = DrawnTown.of("""
                        R city sewer replace 1 0-100 0 2027-01-01..2032-01-01 100 flexible 1 -
                        H warm heat lay 1 0-100 0 2027-01-01..2032-01-01 60 flexible 1 -
                        S city road renovate 2 0-90 0 2027-01-01..2032-01-01 60 flexible 1 -
                        E net electricity lay 2 0-90 0 2027-01-01..2032-01-01 60 flexible 1 -
                        """).works();
        town.enter(works.get(0), Confidentiality.PARTNERS, false);
        town.enter(works.get(1), Confidentiality.PARTNERS, true);
        road = town.enter(works.get(2), Confidentiality.OVERLAP_ONLY, false)
                .id()
                .value();
        town.enter(works.get(3), Confidentiality.PARTNERS, false);
        city = as(Role.CONTROLLER, "city");
        TestClient core = as(Role.CORE_TEAM, "core");
        HttpResponse<String> started = core.post("/api/v1/finding-runs", "");
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String job = started.headers().firstValue("Location").orElseThrow();
        for (int i = 0; i < 600 && json(core.get(job)).at("/outcome").isMissingNode(); i++) {
            Thread.sleep(50);
        }
        assertThat(json(core.get(job)).at("/outcome/href").asString()).isEqualTo("/api/v1/finding-runs/1");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static TestClient as(Role role, String organisation) {
        return server.as(new Grant(role, new OwnerId(organisation)));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    @Test
    void who_may_not_find_cannot_start_a_run() {
        assertThat(server.anonymous().post("/api/v1/finding-runs", "").statusCode())
                .isIn(401, 403);
        assertThat(as(Role.READER, "city").post("/api/v1/finding-runs", "").statusCode())
                .isEqualTo(403);
        assertThat(server.as(Set.of(Scope.READ), new Grant(Role.CORE_TEAM, new OwnerId("core")))
                        .post("/api/v1/finding-runs", "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_list_comes_in_pages_with_a_tag() {
        HttpResponse<String> first = city.get("/api/v1/opportunities?limit=1");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(json(first).at("/items")).hasSize(1);
        String next = json(first).at("/_links/next/href").asString();
        assertThat(json(city.get(next)).at("/items")).hasSize(1);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(city.get("/api/v1/opportunities?limit=1", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(as(Role.READER, "warm")
                        .get("/api/v1/opportunities?limit=1", "If-None-Match", tag)
                        .statusCode())
                .as("another viewer")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''               | ''           | CRS84      | 4.9     | 52.3",
                "''               | EPSG:28992   | EPSG:28992 | 120000  | 486898.5",
                "?crs=EPSG:28992  | CRS84        | EPSG:28992 | 120000  | 486898.5",
                "?crs=EPSG:4258   | ''           | EPSG:4258  | 4.9     | 52.3"
            })
    void a_place_is_told_in_the_system_that_was_asked_for(
            String asked, String accepted, String crs, double x, double y) {
        String[] headers = accepted.isEmpty() ? new String[0] : new String[] {"Accept-Crs", accepted};
        JsonNode listed = json(
                city.get("/api/v1/opportunities" + (asked.isEmpty() ? "?" : asked + "&") + "discipline=heat", headers));
        JsonNode box = listed.at("/items/0/box");
        assertThat(box.at("/crs").asString()).isEqualTo(crs);
        assertThat(box.at("/minX").asDouble()).isCloseTo(x, within(0.1));
        assertThat(box.at("/minY").asDouble()).isCloseTo(y, within(0.1));
        assertThat(box.at("/maxX").asDouble()).isGreaterThan(box.at("/minX").asDouble());
        assertThat(box.at("/minX").asString()).matches("[0-9]+\\.[0-9]{1,7}");
        String id = listed.at("/items/0/id").asString();
        assertThat(json(city.get("/api/v1/opportunities/" + id + asked, headers))
                        .at("/opportunity/box"))
                .isEqualTo(box);
    }

    @Test
    void figures_are_told_in_as_many_decimals_as_they_are_worth() {
        SeenOpportunity seen = new SeenOpportunity(
                "K1",
                true,
                "",
                new Box(120_000.123456, 487_000, 120_100, 487_100),
                new SeenOpportunity.Taking(List.of(), List.of(), List.of(), List.of(), List.of()),
                new SeenOpportunity.Times(
                        new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Optional.of(
                        new SeenOpportunity.Worth(new SavedAmounts(1, 2, 3), 2, 0.18359999999999999, 1, 1, 1 / 3.0)));
        OpportunityAnswer told =
                OpportunityAnswer.of(seen, new Systems(server.register().settings()), Crs.RD);
        assertThat(told.worth().orElseThrow().certainty()).isEqualTo(0.1836);
        assertThat(told.worth().orElseThrow().sharedSquareMetres()).isEqualTo(0.33);
        assertThat(told.box().orElseThrow().minX()).isEqualTo(120_000.123);
    }

    @Test
    void who_sees_only_a_need_is_told_no_more_than_that() {
        TestClient net = as(Role.CONTROLLER, "net");
        JsonNode hinted = json(net.get("/api/v1/opportunities?owner=net")).at("/items/0");
        assertThat(hinted.at("/whole").asBoolean()).isFalse();
        HttpResponse<String> one =
                net.get("/api/v1/opportunities/" + hinted.at("/id").asString());
        assertThat(one.statusCode()).isEqualTo(200);
        assertThat(one.body()).doesNotContain(road, "Cents");
        HttpResponse<String> asked = net.post("/api/v1/what-ifs", "{\"works\": [\"" + road + "\"]}");
        assertThat(asked.statusCode()).isEqualTo(404);
        assertThat(net.post("/api/v1/what-ifs", "{\"works\": [\"nothing:at-all\"]}")
                        .body()
                        .replace("nothing:at-all", road))
                .as("the same as of what is not there")
                .isEqualTo(asked.body());
    }

    @Test
    void a_what_if_is_told_before_and_after() {
        JsonNode works = json(city.get("/api/v1/opportunities?discipline=heat")).at("/items/0/taking/works");
        String heat = works.get(1).asString();
        HttpResponse<String> asked = city.post(
                "/api/v1/what-ifs",
                "{\"works\": " + works + ", \"move\": {\"" + heat + "\": \"2028-03-01\"}, \"deepen\": {\"" + heat
                        + "\": 2.4}}");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);
        JsonNode answer = json(asked);
        assertThat(answer.at("/before/amounts/shares")).hasSize(7);
        assertThat(answer.at("/after/amounts/costs/together/total/likelyCents").asLong())
                .isPositive();
        assertThat(answer.at("/before/amounts/saving/amounts/alwaysSaves").asBoolean())
                .isEqualTo(answer.at("/before/amounts/saving/amounts/atLowRatesCents")
                                        .asLong()
                                >= 0
                        && answer.at("/before/amounts/saving/amounts/atLikelyRatesCents")
                                        .asLong()
                                >= 0
                        && answer.at("/before/amounts/saving/amounts/atHighRatesCents")
                                        .asLong()
                                >= 0);
        assertThat(answer.at("/moreSaving/atLikelyRatesCents").isNumber()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                   | 422",
                "{\"works\": []}                                      | 422",
                "{\"works\": [null]}                                  | 400",
                "{\"works\": [\"by-hand-city:R\"], \"wide\": 1}       | 400",
                "{\"works\": [\"by-hand-city:R\"], \"move\": {\"by-hand-city:R\": \"soon\"}} | 400",
                "{\"works\": [\"by-hand-city:R\"], \"drop\": [\"by-hand-city:R\"]}           | 422",
                "{\"works\": [\"by-hand-city:R\"], \"deepen\": {\"by-hand-city:R\": 400}}    | 422",
                "{\"works\": [\"by-hand-city:R\"], \"add\": [\"by-hand-city:R\"]}            | 422",
                "{\"works\": [\"by-hand-city:R\\u0000\"]}             | 404",
                "not JSON                                             | 400"
            })
    void a_what_if_that_makes_no_sense_is_refused(String body, int status) {
        HttpResponse<String> answer = city.post("/api/v1/what-ifs", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "opportunities?kind=marry",
                "opportunities?discipline=magic",
                "opportunities?bbox=1,2,3",
                "opportunities?bbox=3,3,1,1",
                "opportunities?from=tomorrow",
                "opportunities?from=2028-01-01&until=2027-01-01",
                "opportunities?leastSavingCents=much",
                "opportunities?cursor=MTp4",
                "opportunities?colour=red",
                "opportunities?crs=EPSG:9",
                "relations?kind=marry",
                "findings?cursor=MTp4",
                "finding-runs?cursor=MTp4"
            })
    void a_question_that_makes_no_sense_is_refused(String question) {
        HttpResponse<String> answer = city.get("/api/v1/" + question);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"opportunities/K0000000000", "opportunities/%00", "finding-runs/9", "finding-runs/x"})
    void what_is_not_there_is_not_found(String path) {
        assertThat(city.get("/api/v1/" + path).statusCode()).isIn(400, 404);
    }

    @Test
    void a_listed_game_is_shared_by_all_rules() throws IOException {
        String game = Files.readString(Path.of("demo/games/street.json"));
        HttpResponse<String> answer = city.post("/api/v1/cost-shares", game);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(json(answer).at("/shares")).hasSize(7);
        assertThat(city.post("/api/v1/cost-shares", "{\"players\": [\"A\"]}").statusCode())
                .isEqualTo(400);
        assertThat(city.post("/api/v1/cost-shares", " ".repeat(1_000_001)).statusCode())
                .isEqualTo(413);
        assertThat(server.anonymous().post("/api/v1/cost-shares", game).statusCode())
                .isIn(401, 403);
    }

    @Test
    void rules_and_rates_are_published_with_their_sources() {
        assertThat(json(server.anonymous().get("/api/v1/rates")).at("/items")).hasSizeGreaterThan(100);
        JsonNode rules = json(server.anonymous().get("/api/v1/rules"));
        assertThat(rules.at("/relations")).isNotEmpty();
        assertThat(rules.at("/sharing")).hasSize(7);
        assertThat(rules.at("/values")
                        .valueStream()
                        .map(value -> value.at("/name").asString() + " "
                                + value.at("/values/0").asString()))
                .contains(
                        "reach-m 15", "pairs-of owners-or-disciplines", "least-shared-ground-m2 1", "payback-years 30")
                .contains("surface-disciplines road");
    }

    @Test
    void relations_and_runs_are_listed() {
        JsonNode relations = json(city.get("/api/v1/relations?kind=couple-trench&owner=warm"));
        assertThat(relations.at("/items")).isNotEmpty();
        assertThat(relations.at("/items/0/sentence/nl").asString()).isNotEmpty();
        JsonNode days = relations.at("/items/0/facts/0");
        assertThat(days.at("/condition").asString()).isEqualTo("common-days >= joint-days");
        assertThat(relations.at("/items/0/sentence/nl").asString())
                .contains(" " + days.at("/wanted").asString() + " dagen nodig");
        assertThat(json(city.get("/api/v1/findings")).at("/items").isArray()).isTrue();
        assertThat(json(city.get("/api/v1/finding-runs/1"))
                        .at("/opportunities/found")
                        .asLong())
                .isEqualTo(2);
        assertThat(json(server.anonymous().get("/api/v1/finding-runs"))
                        .at("/items/0/opportunities/found")
                        .asLong())
                .isZero();
    }

    @Test
    @Tag("golden")
    void an_opportunity_is_explained_as_it_was_before() throws IOException {
        String id = json(city.get("/api/v1/opportunities?discipline=heat"))
                .at("/items/0/id")
                .asString();
        String told = JSON.writeValueAsString(json(city.get("/api/v1/opportunities/" + id))) + "\n";
        Path golden = Path.of("src/test/golden/opportunity-api.json");
        if (Boolean.getBoolean("golden.renew")) {
            Files.writeString(golden, told);
        }
        assertThat(told).as("renew with ./dev golden").isEqualTo(Files.readString(golden));
    }
}
