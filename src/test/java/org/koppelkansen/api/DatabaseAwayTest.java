package org.koppelkansen.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Scope;
import org.koppelkansen.accounts.Account;
import org.koppelkansen.api.answer.Asked;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.OwnPostgres;
import org.koppelkansen.works.OwnerId;

/// What a running server answers while its database is away, and afterwards.
class DatabaseAwayTest {
    private static final Grant READER = new Grant(Role.READER, new OwnerId("water"));
    private static final List<String> WAYS_OUT = List.of(
            "/api/v1/works",
            "/api/v1/works?limit=1",
            "/api/v1/works/x:1",
            "/api/v1/journal",
            "/api/v1/opportunities",
            "/api/v1/jobs",
            "/api/v1/jobs/job-1/events",
            "/ogc/collections/works/items",
            "/api/v1/tiles/9/250/250");

    @TempDir
    private Path folder;

    @Test
    void every_way_in_says_503_until_a_server_of_ones_own_is_back() {
        try (OwnPostgres postgres = OwnPostgres.in(folder);
                TestServer server = TestServer.on(Database.at(postgres.address()))) {
            TestClient browser = server.anonymous();
            browser.get("/api/v1/session");
            Account account = server.account(READER);
            String bearer = "Bearer " + server.token(account, EnumSet.allOf(Scope.class));
            assertThat(browser.get("/api/v1/works", "Authorization", bearer).statusCode())
                    .isEqualTo(200);
            postgres.stop();
            for (String path : WAYS_OUT) {
                away(new Asked(browser.get(path)), path);
                away(new Asked(browser.get(path, "Authorization", bearer)), path + " with a token");
            }
            away(new Asked(browser.post("/api/v1/session", "{\"login\":\"anna\",\"password\":\"x\"}")), "logging in");
            assertThat(browser.get("/").statusCode()).as("the page itself").isEqualTo(200);
            postgres.start();
            assertThat(browser.get("/api/v1/works", "Authorization", bearer).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void when_the_database_of_our_own_is_killed_it_comes_back_and_nothing_is_called_our_fault() throws IOException {
        try (TestServer server = TestServer.on(Database.in(folder))) {
            TestClient client = server.as(READER);
            assertThat(client.get("/api/v1/works").statusCode()).isEqualTo(200);
            OwnPostgres.kill(folder);
            Set<Integer> statuses = new TreeSet<>();
            for (int tries = 0; tries < 2_000; tries++) {
                Asked asked = new Asked(client.get(WAYS_OUT.get(tries % 5)));
                statuses.add(asked.status());
                if (statuses.contains(503) && asked.status() == 200 && tries % 5 == 0) {
                    break;
                }
            }
            assertThat(statuses).contains(200, 503).isSubsetOf(200, 404, 503);
        }
    }

    private static void away(Asked asked, String which) {
        assertThat(asked.status()).as(which + asked).isEqualTo(503);
        assertThat(asked.header("Content-Type")).as(which).startsWith("application/problem+json");
        assertThat(asked.header("Retry-After")).as(which).matches("[0-9]+");
        assertThat(asked.at("/code")).as(which).isEqualTo("unavailable");
        assertThat(asked.at("/detail")).as(which).isNotEmpty();
    }
}
