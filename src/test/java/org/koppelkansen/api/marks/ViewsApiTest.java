package org.koppelkansen.api.marks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.api.TestClient;
import org.koppelkansen.api.TestServer;
import org.koppelkansen.api.answer.Asked;
import org.koppelkansen.works.OwnerId;

/// Saved views over HTTP, on a running server.
class ViewsApiTest {
    private static TestServer server;
    private static TestClient city;
    private static TestClient warm;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        city = server.as(new Grant(Role.CORE_TEAM, new OwnerId("city")));
        warm = server.as(new Grant(Role.READER, new OwnerId("warm")));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_view_is_kept_changed_and_removed_by_its_owner() {
        Asked made = new Asked(city.post(
                "/api/v1/views", "{\"name\": \" Mijn wijk \", \"page\": \"kaart\", \"query\": \"?area=W&from=2027\"}"));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        String address = made.header("Location");
        assertThat(made.at("/name")).isEqualTo("Mijn wijk");
        assertThat(made.at("/query")).isEqualTo("area=W&from=2027");
        assertThat(new Asked(city.get(address)).json()).isEqualTo(made.json());
        assertThat(warm.get(address).statusCode()).isEqualTo(404);
        assertThat(warm.get("/api/v1/views").body()).doesNotContain("Mijn wijk");
        assertThat(warm.delete(address).statusCode()).isEqualTo(404);
        assertThat(warm.put(address, "{\"name\": \"x\", \"page\": \"kaart\"}").statusCode())
                .isEqualTo(404);
        Asked changed = new Asked(city.put(address, "{\"name\": \"Lijst\", \"page\": \"koppelkansen\"}"));
        assertThat(changed.at("/page")).isEqualTo("koppelkansen");
        assertThat(changed.json().at("/query").asString("absent")).isEmpty();
        assertThat(new Asked(city.get("/api/v1/views")).at("/items/0/name")).isEqualTo("Lijst");
        assertThat(city.delete(address).statusCode()).isEqualTo(204);
        assertThat(city.delete(address).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                | /name",
                "{\"name\": \"x\"}                                 | /page",
                "{\"name\": \"x\", \"page\": \"start\"}            | /page",
                "{\"name\": \"a\\nb\", \"page\": \"kaart\"}        | /name",
                "{\"name\": \"x\", \"page\": \"kaart\", \"query\": \"a\\u0000\"} | /query"
            })
    void a_view_that_makes_no_sense_is_refused(String body, String pointer) {
        Asked refused = new Asked(city.post("/api/v1/views", body));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.toString()).contains("\"" + pointer + "\"");
        assertThat(new Asked(city.post("/api/v1/views", form("n".repeat(81), "q"))).status())
                .isEqualTo(400);
        assertThat(new Asked(city.post("/api/v1/views", form("n", "q".repeat(2001)))).status())
                .isEqualTo(400);
        assertThat(new Asked(warm.post("/api/v1/views", form("n".repeat(80), "q".repeat(2000)))).status())
                .isEqualTo(201);
    }

    private static String form(String name, String query) {
        return "{\"name\": \"" + name + "\", \"page\": \"gebied\", \"query\": \"" + query + "\"}";
    }
}
