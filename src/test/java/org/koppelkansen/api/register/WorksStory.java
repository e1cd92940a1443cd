package org.koppelkansen.api.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.TestClient;
import org.koppelkansen.api.TestServer;
import org.koppelkansen.api.answer.Asked;
import org.koppelkansen.register.Change;
import org.koppelkansen.works.Owner;
import org.koppelkansen.works.OwnerId;

/// One street over HTTP: a programmer of the water company enters a work, a colleague changes it, the road owner
/// looks.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorksStory {
    private static final String WORKS = "/api/v1/works";
    private static final String MAIN = WORKS + "/by-hand-water:WL-12";
    private static final String STREET = """
            {"type": "LineString", "coordinates": [[4.9000, 52.3700], [4.9010, 52.3700]]}""";

    private static TestServer server;
    private static TestClient water;
    private static TestClient colleague;
    private static TestClient road;
    private static TestClient nobody;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        OwnerId waterId = new OwnerId("water");
        OwnerId roadId = new OwnerId("road");
        Viewer administrator = Viewer.inSession("a", "A", List.of(new Grant(Role.ADMINISTRATOR, Grant.REGISTER)));
        Change change = new Change(administrator, server.clock().instant(), "");
        server.register().organisations().put(new Owner(waterId, "Waterbedrijf", List.of()), 0, change);
        server.register().organisations().put(new Owner(roadId, "Wegbeheer", List.of("Wegen")), 0, change);
        water = server.as(new Grant(Role.PROGRAMMER, waterId));
        colleague = server.as(new Grant(Role.PROGRAMMER, waterId));
        road = server.as(new Grant(Role.PROGRAMMER, roadId));
        nobody = server.anonymous();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static String work(String owner, String reference, String confidentiality) {
        return """
                {"owner": {"id": "%s"}, "reference": "%s",
                 "task": {"discipline": "drinking-water", "intervention": "replace", "title": "Hoofdleiding"},
                 "place": {"geometry": %s, "street": "Kade"},
                 "window": {"from": "2027-03-01", "until": "2028-03-01"},
                 "planning": {"phase": "programmed", "confidentiality": "%s", "budgetCents": 12500000}}
                """.formatted(owner, reference, STREET, confidentiality);
    }

    @Test
    @Order(1)
    void a_work_is_entered_and_read_again() {
        Asked entered = asked(water.post(WORKS, work("water", "WL-12", "partners")));
        assertThat(entered.status()).as(entered.toString()).isEqualTo(201);
        assertThat(entered.header("Location")).isEqualTo(MAIN);
        assertThat(entered.header("ETag")).startsWith("\"1-");
        Asked read = asked(water.get(MAIN));
        assertThat(read.at("/sight")).isEqualTo("whole");
        assertThat(read.at("/owner/name")).isEqualTo("Waterbedrijf");
        assertThat(read.at("/task/discipline")).isEqualTo("drinking-water");
        assertThat(read.at("/window/origin/kind")).isEqualTo("given");
        assertThat(read.at("/window/hardness")).isNotEmpty();
        assertThat(read.json().at("/planning/budgetCents").longValue()).isEqualTo(12_500_000);
        assertThat(read.json().at("/place/geometry/coordinates/0/0").doubleValue())
                .isEqualTo(4.9);
        assertThat(read.header("ETag")).isEqualTo(entered.header("ETag"));
        assertThat(asked(water.post(WORKS, work("water", "WL-12", "partners"))).at("/code"))
                .isEqualTo("refused");
    }

    @Test
    @Order(2)
    void coordinates_come_in_the_system_that_is_asked() {
        Asked rd = asked(water.get(MAIN + "?crs=EPSG:28992"));
        assertThat(rd.at("/place/crs")).isEqualTo("EPSG:28992");
        assertThat(rd.json().at("/place/geometry/coordinates/0/0").doubleValue())
                .isBetween(121_000.0, 123_000.0);
        Asked byHeader = asked(water.get(MAIN, "Accept-Crs", "EPSG:28992"));
        assertThat(byHeader.response().body()).isEqualTo(rd.response().body());
        assertThat(asked(water.get(MAIN + "?crs=EPSG:1")).at("/errors/0/code")).isEqualTo("unknown-crs");
    }

    @Test
    @Order(3)
    void whoever_may_not_know_a_work_cannot_tell_it_from_one_that_is_not_there() {
        Asked hidden = asked(nobody.get(MAIN));
        Asked absent = asked(nobody.get(WORKS + "/by-hand-water:WL-13"));
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.response().body()).isEqualTo(absent.response().body());
        assertThat(asked(nobody.get(MAIN + "/history")).status()).isEqualTo(404);
        assertThat(asked(nobody.get(WORKS)).json().get("items")).isEmpty();
        Asked others = asked(road.get(MAIN));
        assertThat(others.status()).isEqualTo(200);
        assertThat(others.json().at("/planning").has("budgetCents")).isFalse();
        assertThat(others.json().at("/registration/seesCosts").booleanValue()).isFalse();
    }

    @Test
    @Order(4)
    void a_change_needs_the_version_that_it_changes() {
        String patch = "{\"planning\": {\"phase\": \"prepared\"}, \"why\": \"Bestek klaar\"}";
        assertThat(asked(water.patch(MAIN, patch)).status()).isEqualTo(428);
        String first = asked(water.get(MAIN)).header("ETag");
        Asked changed = asked(water.patch(MAIN, patch, "If-Match", first));
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(changed.at("/planning/phase")).isEqualTo("prepared");
        assertThat(changed.header("ETag")).startsWith("\"2-");
        Asked outrun = asked(colleague.patch(
                MAIN, "{\"task\": {\"title\": \"Leiding\"}}", "If-Match", first, "Accept-Language", "en"));
        assertThat(outrun.status()).isEqualTo(409);
        assertThat(outrun.at("/code")).isEqualTo("changed-meanwhile");
        assertThat(outrun.at("/yours/change/task/title")).isEqualTo("Leiding");
        assertThat(outrun.at("/theirs/planning/phase")).isEqualTo("prepared");
        Asked again = asked(
                colleague.patch(MAIN, "{\"task\": {\"title\": \"Leiding\"}}", "If-Match", outrun.at("/currentETag")));
        assertThat(again.at("/task/title")).isEqualTo("Leiding");
        assertThat(again.json().at("/registration/version").intValue()).isEqualTo(3);
    }

    @Test
    @Order(5)
    void only_its_own_programmers_change_a_work() {
        String tag = asked(road.get(MAIN)).header("ETag");
        String patch = "{\"planning\": {\"phase\": \"idea\"}}";
        assertThat(asked(road.patch(MAIN, patch, "If-Match", tag)).status()).isEqualTo(403);
        assertThat(asked(nobody.patch(MAIN, patch, "If-Match", "\"3\"")).status())
                .isIn(401, 403);
        assertThat(asked(road.post(WORKS, work("water", "X", "public"))).status())
                .isEqualTo(403);
        assertThat(asked(road.put(MAIN + "/withdrawal", "", "If-Match", tag)).status())
                .isEqualTo(403);
        assertThat(asked(road.put(MAIN + "/confirmation", "")).status()).isEqualTo(403);
    }

    @Test
    @Order(6)
    void all_that_is_wrong_is_told_at_once() {
        Asked wrong = asked(water.post(WORKS, """
                {"owner": {"id": "nobody-knows"}, "reference": "a/b", "colour": "red",
                 "task": {"discipline": "plumbing", "intervention": 3, "depthMetres": 0},
                 "place": {"geometry": {"type": "Point", "coordinates": [52.37, 4.9]}, "crs": "EPSG:28992"},
                 "window": {"from": "2028-01-01", "until": "yesterday", "certainty": 2},
                 "planning": {"phase": "programmed", "budgetCents": 12.5}}
                """));
        assertThat(wrong.status()).isEqualTo(400);
        List<String> pointers = new ArrayList<>();
        wrong.json()
                .get("errors")
                .forEach(error -> pointers.add(error.get("pointer").stringValue()));
        assertThat(pointers)
                .contains(
                        "/colour",
                        "/owner/id",
                        "/reference",
                        "/task/discipline",
                        "/task/intervention",
                        "/task/depthMetres",
                        "/place/geometry",
                        "/window/until",
                        "/window/certainty",
                        "/planning/budgetCents",
                        "/planning/confidentiality")
                .doesNotHaveDuplicates();
        assertThat(asked(water.post(WORKS, "[]")).at("/code")).isEqualTo("wrong-body");
        assertThat(asked(water.post(WORKS, "{}")).json().get("errors")).hasSizeGreaterThan(3);
    }

    @Test
    @Order(7)
    void a_geometry_is_mended_or_refused() {
        String bowTie = """
                {"type": "Polygon", "coordinates": [[[4.90, 52.37], [4.91, 52.38], [4.91, 52.37], [4.90, 52.38], [4.90, 52.37]]]}""";
        Asked mended = asked(water.post(WORKS, work("water", "WL-13", "public").replace(STREET, bowTie)));
        assertThat(mended.status()).as(mended.toString()).isEqualTo(201);
        assertThat(mended.at("/repairs/0")).isEqualTo("self-intersection");
        for (String bad : List.of(
                "{\"type\": \"Point\", \"coordinates\": []}",
                "{\"type\": \"Circle\", \"coordinates\": [1, 2]}",
                "{\"type\": \"Point\", \"coordinates\": [200, 100]}",
                "\"POINT(4.9 52.37)\"",
                "7")) {
            Asked refused =
                    asked(water.post(WORKS, work("water", "WL-14", "public").replace(STREET, bad)));
            assertThat(refused.at("/errors/0/pointer")).as(bad + " " + refused).isEqualTo("/place/geometry");
        }
    }

    @Test
    @Order(8)
    void a_list_is_filtered_and_read_page_by_page() {
        for (int i = 20; i < 27; i++) {
            water.post(WORKS, work("water", "WL-" + i, "public"));
        }
        assertThat(ids(WORKS + "?discipline=drinking-water&phase=programmed&limit=3"))
                .hasSize(8)
                .isSorted();
        assertThat(ids(WORKS + "?phase=prepared")).containsExactly("by-hand-water:WL-12");
        assertThat(ids(WORKS + "?owner=road")).isEmpty();
        assertThat(ids(WORKS + "?discipline=sewer,gas")).isEmpty();
        assertThat(ids(WORKS + "?bbox=4.899,52.369,4.902,52.371")).hasSize(9);
        assertThat(ids(WORKS + "?bbox=5.0,52.369,5.1,52.371")).isEmpty();
        assertThat(ids(WORKS + "?bbox=-180,-90,180,90")).hasSize(9);
        assertThat(ids(WORKS + "?from=2028-03-01")).isEmpty();
        assertThat(ids(WORKS + "?until=2027-04-01&standing=any")).hasSize(9);
        for (String wrong : List.of(
                "phase=late",
                "bbox=1,2,3",
                "bbox=4,53,3,52",
                "bbox=52.369,4.899,52.371,4.902",
                "bboxCrs=EPSG:9&bbox=1,1,2,2",
                "from=tomorrow",
                "from=2028-01-01&until=2027-01-01",
                "standing=PRESENT",
                "owner=a%00b",
                "color=red")) {
            assertThat(asked(water.get(WORKS + "?" + wrong)).status()).as(wrong).isEqualTo(400);
        }
    }

    @Test
    @Order(9)
    void a_list_that_is_the_same_is_not_sent_again() {
        String tag = asked(water.get(WORKS)).header("ETag");
        assertThat(asked(water.get(WORKS, "If-None-Match", tag)).status()).isEqualTo(304);
        assertThat(asked(road.get(WORKS, "If-None-Match", tag)).status()).isEqualTo(200);
        water.post(WORKS, work("water", "WL-27", "public"));
        assertThat(asked(water.get(WORKS, "If-None-Match", tag)).status()).isEqualTo(200);
    }

    @Test
    @Order(10)
    void works_are_counted_per_kind() {
        Asked counts = asked(water.get(WORKS + "/counts?by=phase"));
        assertThat(counts.response().body())
                .isEqualTo(
                        "{\"total\":10,\"items\":[{\"key\":\"prepared\",\"works\":1},{\"key\":\"programmed\",\"works\":9}]}");
        assertThat(asked(nobody.get(WORKS + "/counts?by=discipline"))
                        .json()
                        .at("/total")
                        .intValue())
                .isEqualTo(9);
        assertThat(asked(nobody.get(WORKS + "/counts?by=area")).json().get("items"))
                .isEmpty();
        assertThat(asked(nobody.get(WORKS + "/counts?by=colour")).status()).isEqualTo(400);
        assertThat(asked(nobody.get(WORKS + "/counts")).status()).isEqualTo(400);
    }

    @Test
    @Order(11)
    void others_learn_of_a_need_only_where_work_of_their_own_is_near() {
        asked(water.post(WORKS, work("water", "WL-30", "overlap-only")));
        assertThat(ids(road, WORKS + "?limit=1000")).noneMatch(id -> id.startsWith("need-"));
        asked(road.post(WORKS, work("road", "W1", "owner-only").replace("12500000", "7")));
        List<String> needs = ids(road, WORKS + "?limit=2").stream()
                .filter(id -> id.startsWith("need-"))
                .toList();
        assertThat(needs).hasSize(1);
        Asked need = asked(road.get(WORKS + "/" + needs.getFirst() + "?crs=EPSG:28992"));
        assertThat(need.at("/sight")).isEqualTo("need");
        assertThat(need.at("/owner/id")).isEqualTo("water");
        assertThat(need.response().body()).doesNotContain("WL-30", "drinking", "Kade", "12500000");
        assertThat(need.json().at("/place/geometry/coordinates/0/0/0").doubleValue() % 100)
                .isZero();
        assertThat(asked(road.get(WORKS + "/" + needs.getFirst() + "/history")).status())
                .isEqualTo(404);
    }

    @Test
    @Order(12)
    void a_work_that_will_not_happen_is_withdrawn_and_can_return() {
        String tag = asked(water.get(MAIN)).header("ETag");
        Asked withdrawn = asked(water.put(MAIN + "/withdrawal", "{\"why\": \"Geen geld\"}", "If-Match", tag));
        assertThat(withdrawn.at("/registration/standing/withdrawnAt")).isNotEmpty();
        assertThat(ids(WORKS)).doesNotContain("by-hand-water:WL-12");
        assertThat(ids(WORKS + "?standing=withdrawn")).containsExactly("by-hand-water:WL-12");
        Asked refused =
                asked(water.patch(MAIN, "{\"planning\": {\"phase\": \"idea\"}}", "If-Match", withdrawn.header("ETag")));
        assertThat(refused.at("/code")).isEqualTo("refused");
        assertThat(asked(water.put(MAIN + "/confirmation", ""))
                        .json()
                        .at("/registration/standing")
                        .has("withdrawnAt"))
                .isFalse();
    }

    @Test
    @Order(13)
    void a_work_that_nobody_confirms_grows_stale() {
        server.clock().forward(Duration.ofDays(190));
        assertThat(ids(WORKS + "?standing=stale")).contains("by-hand-water:WL-12");
        assertThat(asked(water.get(MAIN))
                        .json()
                        .at("/registration/standing/stale")
                        .booleanValue())
                .isTrue();
        water.put(MAIN + "/confirmation", "{}");
        assertThat(ids(WORKS + "?standing=stale")).doesNotContain("by-hand-water:WL-12");
    }

    @Test
    @Order(14)
    void the_journal_tells_each_what_it_may_know() {
        Asked history = asked(water.get(MAIN + "/history?limit=1000"));
        List<String> deeds = new ArrayList<>();
        history.json().get("items").forEach(entry -> deeds.add(entry.get("deed").stringValue()));
        assertThat(deeds)
                .containsExactly(
                        "work-registered",
                        "work-changed",
                        "work-changed",
                        "work-withdrawn",
                        "work-returned",
                        "work-confirmed");
        assertThat(history.at("/items/1/why")).isEqualTo("Bestek klaar");
        assertThat(history.at("/items/1/difference/before/phase")).isEqualTo("programmed");
        assertThat(history.at("/items/1/difference/after/phase")).isEqualTo("prepared");
        assertThat(history.at("/items/0/difference/after/geometry/type")).isEqualTo("LineString");
        assertThat(history.at("/items/0/who/name")).isNotEmpty();
        String all = asked(road.get("/api/v1/journal?limit=1000")).response().body();
        assertThat(all).contains("by-hand-water:WL-13").doesNotContain("WL-30", "12500000", "budget_cents");
    }

    @Test
    @Order(15)
    void changes_are_followed_by_number() {
        List<Long> numbers = new ArrayList<>();
        String next = "/api/v1/journal?after=0&limit=4";
        while (!next.isEmpty()) {
            Asked page = asked(water.get(next));
            page.json()
                    .get("items")
                    .forEach(entry -> numbers.add(entry.get("number").longValue()));
            next = page.at("/_links/next/href");
        }
        assertThat(numbers).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(10);
        assertThat(asked(water.get("/api/v1/journal?after=" + numbers.getLast()))
                        .json()
                        .get("items"))
                .isEmpty();
        assertThat(asked(water.get("/api/v1/journal?after=x")).status()).isEqualTo(400);
    }

    @Test
    @Order(16)
    void organisations_areas_and_ambitions_are_listed() {
        Asked organisations = asked(road.get("/api/v1/organisations?limit=1"));
        assertThat(organisations.at("/items/0/id")).isEqualTo("road");
        assertThat(asked(road.get(organisations.at("/_links/next/href"))).at("/items/0/id"))
                .isEqualTo("water");
        assertThat(asked(road.get("/api/v1/organisations/road")).at("/aliases/0"))
                .isEqualTo("Wegen");
        assertThat(asked(nobody.get("/api/v1/organisations/road")).status()).isEqualTo(404);
        assertThat(asked(nobody.get("/api/v1/areas")).json().get("items")).isEmpty();
        assertThat(asked(nobody.get("/api/v1/areas/C01")).status()).isEqualTo(404);
        assertThat(asked(nobody.get("/api/v1/ambitions")).json().get("items")).isEmpty();
    }

    private static List<String> ids(String path) {
        return ids(water, path);
    }

    private static List<String> ids(TestClient who, String path) {
        List<String> ids = new ArrayList<>();
        String next = path;
        while (!next.isEmpty()) {
            Asked page = asked(who.get(next));
            assertThat(page.status()).as(page.toString()).isEqualTo(200);
            page.json().get("items").forEach(item -> ids.add(item.get("id").stringValue()));
            next = page.at("/_links/next/href");
        }
        return ids;
    }

    private static Asked asked(HttpResponse<String> response) {
        return new Asked(response);
    }
}
