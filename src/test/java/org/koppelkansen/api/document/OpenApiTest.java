package org.koppelkansen.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.koppelkansen.api.TestServer;
import org.koppelkansen.api.answer.Asked;

/// The description of the API is what `docs/api/openapi.json` says, wherever it is asked for.
class OpenApiTest {
    private static final Path GOLDEN = Path.of("docs/api/openapi.json");

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Tag("golden")
    void the_description_is_what_it_was_before() throws IOException {
        String text = get("/openapi.json").response().body() + "\n";
        if (Boolean.getBoolean("golden.renew")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, text);
        }
        assertThat(text).as("renew with ./dev golden").isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void it_is_published_where_the_rules_want_it_for_everybody() {
        Asked document = get("/openapi.json", "Origin", "https://elsewhere.example");
        assertThat(document.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(document.header("API-Version")).isEqualTo("1.0.0");
        Asked versioned = get("/api/v1/openapi.json", "Origin", "https://elsewhere.example");
        assertThat(versioned.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(versioned.response().body()).isEqualTo(document.response().body());
        assertThat(get("/openapi.yaml").response().body()).contains("openapi: 3.1.");
        assertThat(get("/api/v1/works", "Origin", "https://elsewhere.example").header("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void people_read_it_on_a_page_that_needs_nothing_from_elsewhere() {
        String page = get("/documentation").response().body();
        assertThat(page)
                .contains("GET /api/v1/works/{id}", "If-Match", "id=\"problem-changed-meanwhile\"")
                .doesNotContain("<script", "http://", "style=");
        assertThat(get("/documentation.css").header("Content-Type")).startsWith("text/css");
        assertThat(get("/problems/changed-meanwhile").header("Location"))
                .isEqualTo("/documentation#problem-changed-meanwhile");
        assertThat(get("/problems/nonsense").status()).isEqualTo(404);
    }

    private static Asked get(String path, String... headers) {
        return new Asked(server.anonymous().get(path, headers));
    }
}
