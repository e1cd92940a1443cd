package org.koppelkansen.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.api.TestClient;
import org.koppelkansen.api.TestServer;
import org.koppelkansen.api.answer.Asked;
import org.koppelkansen.api.deliveries.Sending;
import org.koppelkansen.works.OwnerId;
import tools.jackson.databind.JsonNode;

/// What a running server answers is what the description of the API says: the status, the kind of content, and the
/// headers; [Described] holds the content itself, of these and of all other tests.
class DocumentedAnswersTest {
    private static final OwnerId WATER = new OwnerId("water");
    private static final String PLANS =
            "id,eigenaar,wkt,start,eind\nA,water,POINT (121000 487000),2027-05-01,2028-05-01\n";

    private static TestServer server;
    private static TestClient anybody;
    private static TestClient programmer;
    private static JsonNode document;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        anybody = server.anonymous();
        programmer = server.as(
                new Grant(Role.PROGRAMMER, WATER),
                new Grant(Role.CORE_TEAM, WATER),
                new Grant(Role.ADMINISTRATOR, Grant.REGISTER));
        document = new Asked(anybody.get("/openapi.json")).json();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /// Holds an answer against the description.
    ///
    /// @param call method and path as the description has them
    private static Asked asDescribed(String call, int status, HttpResponse<String> answer) {
        Asked asked = new Asked(answer);
        String[] parts = call.split(" ", 2);
        JsonNode operation = document.at("/paths").path(parts[1]).path(parts[0].toLowerCase(Locale.ROOT));
        assertThat(asked.status()).as(call + " " + asked).isEqualTo(status);
        JsonNode response = resolved(operation.path("responses").path(String.valueOf(status)));
        assertThat(response.isMissingNode())
                .as(call + " is described with " + status)
                .isFalse();
        String type = asked.header("Content-Type").replaceFirst(";.*", "");
        List<String> types = response.path("content")
                .propertyStream()
                .map(entry -> entry.getKey().replaceFirst(";.*", ""))
                .toList();
        assertThat(types).as(call).isEqualTo(type.isEmpty() ? List.of() : List.of(type));
        for (String header : List.of("Location", "API-Version")) {
            assertThat(response.path("headers").has(header))
                    .as(call + " " + status + " " + header)
                    .isEqualTo(!asked.header(header).isEmpty());
        }
        if (parts[0].equals("GET")) {
            assertThat(response.path("headers").has("ETag"))
                    .as(call + " ETag")
                    .isEqualTo(!asked.header("ETag").isEmpty());
        }
        return asked;
    }

    private static JsonNode resolved(JsonNode node) {
        String ref = node.path("$ref").asString("");
        return ref.isEmpty() ? node : document.at(ref.substring(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/works",
                "/organisations",
                "/areas",
                "/ambitions",
                "/journal",
                "/opportunities",
                "/relations",
                "/findings",
                "/finding-runs",
                "/rates",
                "/rules",
                "/profiles",
                "/deliveries",
                "/jobs",
                "/sources",
                "/session",
                "/tile-grids",
                "/accounts",
                "/audit-entries",
                "/followed-opportunities",
                "/views"
            })
    void a_list_is_answered_as_described(String path) {
        Asked first = asDescribed("GET " + path, 200, programmer.get("/api/v1" + path));
        String tag = first.header("ETag");
        if (!tag.isEmpty()) {
            asDescribed("GET " + path, 304, programmer.get("/api/v1" + path, "If-None-Match", tag));
        }
        asDescribed("GET " + path, 400, programmer.get("/api/v1" + path + "?colour=red"));
        asDescribed("GET " + path, 401, anybody.get("/api/v1" + path, "Authorization", "Bearer kk_nonsense"));
    }

    @Test
    void what_only_some_may_read_is_refused_as_described() {
        TestClient reader = server.as(new Grant(Role.READER, WATER));
        asDescribed("GET /accounts", 403, reader.get("/api/v1/accounts"));
        asDescribed("GET /audit-entries", 403, reader.get("/api/v1/audit-entries"));
        asDescribed("GET /tokens", 401, anybody.get("/api/v1/tokens"));
        asDescribed("POST /finding-runs", 403, reader.post("/api/v1/finding-runs", ""));
        asDescribed(
                "POST /finding-runs", 401, anybody.post("/api/v1/finding-runs", "", "Authorization", "Bearer kk_no"));
    }

    @Test
    void a_delivery_is_taken_in_as_described() {
        Asked begun = asDescribed(
                "POST /deliveries",
                202,
                new Sending(programmer)
                        .field("organisation", "water")
                        .file("plans.csv", PLANS)
                        .to("/api/v1/deliveries"));
        String job = begun.header("Location");
        asDescribed("GET /jobs/{id}/events", 200, programmer.get(job + "/events"));
        Asked done = asDescribed("GET /jobs/{id}", 200, programmer.get(job));
        assertThat(done.at("/state")).isEqualTo("done");
        asDescribed("POST /jobs/{id}/cancellations", 422, programmer.post(job + "/cancellations", ""));
        String delivery = done.at("/outcome/href");
        asDescribed("GET /deliveries/{id}", 200, programmer.get(delivery));
        asDescribed("GET /deliveries/{id}/findings", 200, programmer.get(delivery + "/findings"));
        asDescribed("GET /deliveries/{id}/changes", 200, programmer.get(delivery + "/changes"));
        Asked accepting =
                asDescribed("POST /deliveries/{id}/acceptances", 202, programmer.post(delivery + "/acceptances", ""));
        programmer.get(accepting.header("Location") + "/events");
        asDescribed("POST /deliveries/{id}/rejections", 422, programmer.post(delivery + "/rejections", ""));
        asDescribed("GET /sources/{name}", 200, programmer.get("/api/v1/sources/water-plans"));
        asDescribed("POST /sources/{name}/readings", 422, programmer.post("/api/v1/sources/water-plans/readings", ""));
        asDescribed("POST /deliveries", 400, programmer.post("/api/v1/deliveries", "{\"organisation\":\"water\"}"));
        Asked finding = asDescribed("POST /finding-runs", 202, programmer.post("/api/v1/finding-runs", ""));
        programmer.get(finding.header("Location") + "/events");
        asDescribed("GET /finding-runs/{number}", 200, programmer.get("/api/v1/finding-runs/1"));
        asDescribed("POST /what-ifs", 200, programmer.post("/api/v1/what-ifs", "{\"works\":[\"water-plans:A\"]}"));
        asDescribed("GET /works/{id}", 200, programmer.get("/api/v1/works/water-plans:A"));
        asDescribed("GET /works/counts", 200, programmer.get("/api/v1/works/counts?by=phase"));
    }

    @Test
    void accounts_tokens_and_organisations_are_made_as_described() {
        TestClient keeper = server.anonymous();
        String code = server.firstCode().orElseThrow();
        asDescribed("GET /invitations/{code}", 200, keeper.get("/api/v1/invitations/" + code));
        asDescribed(
                "POST /invitations/{code}",
                200,
                keeper.post(
                        "/api/v1/invitations/" + code,
                        "{\"login\":\"keeper\",\"password\":\"een lange zin om te onthouden\"}"));
        asDescribed("GET /session", 200, keeper.get("/api/v1/session"));
        Asked gas = asDescribed(
                "PUT /organisations/{id}", 201, keeper.put("/api/v1/organisations/gas", "{\"name\":\"Gas\"}"));
        asDescribed(
                "PUT /organisations/{id}",
                200,
                keeper.put("/api/v1/organisations/gas", "{\"name\":\"Gas!\"}", "If-Match", gas.header("ETag")));
        asDescribed("GET /organisations/{id}", 200, keeper.get(gas.header("Location")));
        Asked added = asDescribed(
                "POST /accounts",
                201,
                keeper.post(
                        "/api/v1/accounts",
                        "{\"login\":\"bert\",\"name\":\"Bert\",\"grants\":[{\"role\":\"reader\",\"organisation\":\"gas\"}]}"));
        String account = added.header("Location");
        asDescribed("GET /accounts/{id}", 200, keeper.get(account));
        Asked invited = asDescribed("POST /accounts/{id}/invitations", 201, keeper.post(account + "/invitations", ""));
        asDescribed("GET /invitations/{code}", 200, anybody.get(invited.header("Location")));
        Asked token = asDescribed(
                "POST /tokens", 201, keeper.post("/api/v1/tokens", "{\"name\":\"script\",\"scopes\":[\"read\"]}"));
        asDescribed("GET /tokens", 200, keeper.get("/api/v1/tokens"));
        asDescribed("DELETE /tokens/{id}", 204, keeper.delete(token.header("Location")));
        asDescribed("DELETE /session", 204, keeper.delete("/api/v1/session"));
        asDescribed("GET /session", 200, keeper.get("/api/v1/session"));
        asDescribed("POST /session", 401, keeper.post("/api/v1/session", "{\"login\":\"x\",\"password\":\"y\"}"));
    }

    @Test
    void views_are_kept_as_described() {
        Asked made = asDescribed(
                "POST /views", 201, programmer.post("/api/v1/views", "{\"name\":\"Wijk\",\"page\":\"kaart\"}"));
        String view = made.header("Location");
        asDescribed("GET /views/{id}", 200, programmer.get(view));
        asDescribed("PUT /views/{id}", 400, programmer.put(view, "{\"name\":\"Wijk\",\"page\":\"start\"}"));
        asDescribed("PUT /views/{id}", 200, programmer.put(view, "{\"name\":\"Lijst\",\"page\":\"koppelkansen\"}"));
        asDescribed("DELETE /views/{id}", 204, programmer.delete(view));
        asDescribed("GET /views/{id}", 404, programmer.get(view));
    }

    @Test
    void every_operation_has_a_name_of_its_own_that_says_what_it_does() {
        List<String> names = new ArrayList<>();
        document.path("paths")
                .forEach(path -> path.forEach(
                        operation -> names.add(operation.path("operationId").asString(""))));
        assertThat(names)
                .hasSizeGreaterThan(50)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("deliver|[a-z]+([A-Z][a-z]*)+"));
    }

    @Test
    void what_must_be_sent_and_which_words_there_are_is_described() {
        assertThat(required("WhatIfQuestion")).containsExactly("works");
        assertThat(required("NewAccount")).containsExactlyInAnyOrder("login", "name", "grants");
        assertThat(required("NewToken")).containsExactlyInAnyOrder("name", "scopes");
        assertThat(required("Login")).containsExactlyInAnyOrder("login", "password");
        assertThat(required("GrantForm")).containsExactlyInAnyOrder("role", "organisation");
        assertThat(required("OrderForm")).containsExactly("url");
        for (String member : List.of(
                "JobAnswer/properties/state",
                "What/properties/kind",
                "DeliveryAnswer/properties/state",
                "ToldRelation/properties/kind",
                "Taking/properties/kinds/items",
                "Shares/properties/rule",
                "JobEvent/properties/event")) {
            assertThat(document.at("/components/schemas/" + member).path("enum"))
                    .as(member)
                    .isNotEmpty();
        }
    }

    @Test
    void every_answer_that_has_content_says_what_is_in_it() {
        List<String> without = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    JsonNode responses = operation.getValue().path("responses");
                    for (String status : List.of("200", "201", "202")) {
                        if (responses.has(status)
                                && responses.path(status).path("content").isEmpty()) {
                            without.add(operation.getKey() + " " + path.getKey() + " " + status);
                        }
                    }
                }));
        assertThat(without).isEmpty();
    }

    private static List<String> required(String schema) {
        return document.at("/components/schemas/" + schema + "/required")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
