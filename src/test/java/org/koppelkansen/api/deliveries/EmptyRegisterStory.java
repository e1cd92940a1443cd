package org.koppelkansen.api.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.api.TestClient;
import org.koppelkansen.api.TestServer;
import org.koppelkansen.api.answer.Asked;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.OwnerId;
import tools.jackson.databind.JsonNode;

/// A city that begins with an empty register and has nothing but the API.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmptyRegisterStory {
    private static final Path DEMO = Path.of("demo");

    private static TestServer server;
    private static TestClient keeper;
    private static TestClient core;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        keeper = server.as(new Grant(Role.ADMINISTRATOR, Grant.REGISTER));
        core = server.as(new Grant(Role.CORE_TEAM, new OwnerId("gemeente")));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void the_keeper_of_the_register_has_an_organisation_take_part() {
        String water = "{\"name\":\"Waterbedrijf\",\"aliases\":[\"WB Noord\"],\"why\":\"doet mee\"}";
        Asked added = new Asked(keeper.put("/api/v1/organisations/waterbedrijf", water));
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        assertThat(added.header("Location")).isEqualTo("/api/v1/organisations/waterbedrijf");
        assertThat(added.json().path("member").asBoolean()).isTrue();

        Asked blind = new Asked(keeper.put("/api/v1/organisations/waterbedrijf", water));
        assertThat(blind.at("/code")).isEqualTo("version-needed");
        TestClient gas = server.as(new Grant(Role.ADMINISTRATOR, new OwnerId("gas")));
        Asked foreign =
                new Asked(gas.put("/api/v1/organisations/waterbedrijf", water, "If-Match", added.header("ETag")));
        assertThat(foreign.at("/code")).isEqualTo("not-allowed");

        TestClient own = server.as(new Grant(Role.ADMINISTRATOR, new OwnerId("waterbedrijf")));
        Asked changed = new Asked(own.put(
                "/api/v1/organisations/waterbedrijf",
                "{\"name\":\"Waterbedrijf Noord\"}",
                "If-Match",
                added.header("ETag")));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.at("/name")).isEqualTo("Waterbedrijf Noord");
        Asked late = new Asked(own.put("/api/v1/organisations/waterbedrijf", water, "If-Match", added.header("ETag")));
        assertThat(late.at("/code")).isEqualTo("changed-meanwhile");
        assertThat(late.at("/theirs/name")).isEqualTo("Waterbedrijf Noord");
    }

    @Test
    @Order(2)
    void what_cannot_be_an_organisation_is_refused_with_all_that_is_wrong() {
        Asked wrong = new Asked(
                keeper.put("/api/v1/organisations/Water%20Noord", "{\"aliases\":[\"\",7],\"colour\":\"blue\"}"));
        assertThat(wrong.at("/code")).isEqualTo("wrong-body");
        assertThat(wrong.json().at("/errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/colour", "/name", "/aliases", "id");
        TestClient ofAnother = server.as(new Grant(Role.ADMINISTRATOR, new OwnerId("elsewhere")));
        for (TestClient stranger : List.of(core, ofAnother)) {
            assertThat(new Asked(stranger.put("/api/v1/organisations/buren", "{\"name\":\"Buren\"}")).at("/code"))
                    .isEqualTo("not-allowed");
        }
    }

    @Test
    @Order(3)
    void the_core_team_looks_at_a_file_of_areas_before_it_takes_them_in() throws IOException {
        Asked looked = new Asked(sent(core, "gebieden.geojson", "preview").to("/api/v1/areas/replacements"));
        assertThat(looked.status()).as(looked.toString()).isEqualTo(200);
        assertThat(looked.json().path("accepted").asBoolean()).isFalse();
        assertThat(new Asked(core.get("/api/v1/areas")).json().path("items")).isEmpty();

        Asked taken = new Asked(sent(core, "gebieden.geojson", "now").to("/api/v1/areas/replacements"));
        assertThat(taken.json().path("accepted").asBoolean()).isTrue();
        assertThat(taken.json().path("counts")).isEqualTo(looked.json().path("counts"));
        long areas = 0;
        for (JsonNode count : taken.json().path("counts")) {
            assertThat(count.path("before").asInt()).isZero();
            areas += count.path("after").asLong();
        }
        assertThat(areas).isPositive();
        assertThat(new Asked(core.get("/api/v1/areas?limit=1000")).json().path("items"))
                .hasSize((int) areas);
        TestClient ofAnother = server.as(new Grant(Role.READER, new OwnerId("gas")));
        assertThat(ofAnother.get("/api/v1/journal?after=0&limit=1000").body()).contains("areas-replaced");
        assertThat(server.anonymous().get("/api/v1/journal?after=0&limit=1000").body())
                .doesNotContain("areas-replaced");
    }

    @Test
    @Order(4)
    void ambitions_are_taken_in_the_same_way() throws IOException {
        Asked taken = new Asked(sent(core, "ambities.geojson", "now").to("/api/v1/ambitions/replacements"));
        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
        assertThat(new Asked(core.get("/api/v1/ambitions?limit=1000")).json().path("items"))
                .hasSize(taken.json().at("/counts/0/after").asInt())
                .isNotEmpty();
    }

    @Test
    @Order(5)
    void others_may_not_and_a_file_without_areas_changes_nothing() throws IOException {
        TestClient programmer = server.as(new Grant(Role.PROGRAMMER, new OwnerId("waterbedrijf")));
        assertThat(sent(programmer, "gebieden.geojson", "now")
                        .to("/api/v1/areas/replacements")
                        .statusCode())
                .isEqualTo(403);
        Asked empty = new Asked(new Sending(core)
                .file("leeg.csv", "code;naam;geometrie\nA;Kade;\n")
                .field("accept", "now")
                .to("/api/v1/areas/replacements"));
        assertThat(empty.status()).as(empty.toString()).isEqualTo(200);
        assertThat(empty.json().path("accepted").asBoolean()).isFalse();
        assertThat(empty.json().at("/findings").findValuesAsString("code")).contains("shape-needed");
        assertThat(new Asked(core.get("/api/v1/areas")).json().path("items")).isNotEmpty();
        assertThat(new Sending(core)
                        .field("accept", "now")
                        .to("/api/v1/areas/replacements")
                        .statusCode())
                .isEqualTo(400);
        assertThat(new Sending(core)
                        .file("plan.pdf", "%PDF-1.7")
                        .to("/api/v1/areas/replacements")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    @Order(6)
    void a_work_beyond_the_ground_of_the_register_is_refused() {
        TestClient programmer = server.as(new Grant(Role.PROGRAMMER, new OwnerId("waterbedrijf")));
        Asked far = new Asked(programmer.post("/api/v1/works", work("[2.35, 48.85]")));
        assertThat(far.at("/errors/0/code")).isEqualTo("out-of-range");
        Asked swapped = new Asked(programmer.post("/api/v1/works", work("[52.37, 4.9]")));
        assertThat(swapped.at("/errors/0/code")).isEqualTo("axes-swapped");
        assertThat(new Asked(programmer.post("/api/v1/works", work("[4.9, 52.37]"))).status())
                .isEqualTo(201);
        Asked overview = new Asked(programmer.get("/api/v1/organisations/waterbedrijf/overview"));
        assertThat(overview.json().at("/coupling/couldTakePart").asInt()).isEqualTo(1);
        assertThat(overview.json().at("/coupling").has("share"))
                .as("before anything was sought nobody knows")
                .isFalse();
    }

    @Test
    void a_place_that_is_entered_makes_the_usual_system_the_one_of_the_register() {
        try (TestServer other = TestServer.start()) {
            TestClient programmer = other.as(new Grant(Role.PROGRAMMER, new OwnerId("waterbedrijf")));
            assertThat(new Asked(programmer.post("/api/v1/works", work("[2.35, 48.85]"))).status())
                    .isEqualTo(400);
            assertThat(other.register().settings().chosen()).isEmpty();
            programmer.post("/api/v1/works", work("[4.9, 52.37]"));
            assertThat(other.register().settings().chosen()).contains(Crs.RD);
        }
    }

    @Test
    @Order(7)
    void whoever_has_a_role_in_an_area_does_not_draw_it() throws IOException {
        JsonNode first = new Asked(core.get("/api/v1/areas")).json().at("/items/0");
        String code = first.path("code").asString();
        TestClient inside = server.as(new Grant(Role.CORE_TEAM, new OwnerId("gemeente"), Optional.of(code)));
        assertThat(sent(inside, "gebieden.geojson", "now")
                        .to("/api/v1/areas/replacements")
                        .statusCode())
                .as("not a core team of the whole organisation")
                .isEqualTo(403);
        String wider = "code;naam;level;geometrie\n" + code + ";Alles;"
                + first.path("level").asString() + ";POLYGON ((4 51, 6 51, 6 53, 4 53, 4 51))\n";
        Asked drawn = new Asked(new Sending(core)
                .file("gebied.csv", wider)
                .field("accept", "now")
                .to("/api/v1/areas/replacements"));
        assertThat(drawn.at("/code")).as(drawn.toString()).isEqualTo("not-allowed");
        assertThat(drawn.at("/detail")).contains(code);
        assertThat(sent(core, "gebieden.geojson", "now")
                        .to("/api/v1/areas/replacements")
                        .statusCode())
                .as("the same ground as before")
                .isEqualTo(200);
        Asked kept = new Asked(new Sending(keeper)
                .file("gebied.csv", wider)
                .field("accept", "now")
                .to("/api/v1/areas/replacements"));
        assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
    }

    private static String work(String position) {
        return """
                {"owner": {"id": "waterbedrijf"},
                 "task": {"discipline": "drinking-water", "intervention": "replace", "title": "Leiding"},
                 "place": {"geometry": {"type": "Point", "coordinates": %s}},
                 "window": {"from": "2028-01-01", "until": "2029-01-01"},
                 "planning": {"phase": "programmed", "confidentiality": "partners"}}
                """.formatted(position);
    }

    private static Sending sent(TestClient client, String file, String accept) throws IOException {
        return new Sending(client)
                .file(file, Files.readAllBytes(DEMO.resolve(file)))
                .field("accept", accept)
                .field("why", "vastgesteld");
    }
}
