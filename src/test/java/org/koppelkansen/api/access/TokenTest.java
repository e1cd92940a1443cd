package org.koppelkansen.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Scope;
import org.koppelkansen.accounts.Account;
import org.koppelkansen.api.TestClient;
import org.koppelkansen.api.TestServer;
import org.koppelkansen.works.OwnerId;

class TokenTest {
    private static final Grant PROGRAMMER = new Grant(Role.PROGRAMMER, new OwnerId("water"));
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
    void everybody_may_read_what_is_public() {
        assertThat(server.anonymous().get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void a_token_that_nobody_has_is_told_to_be_unknown() {
        HttpResponse<String> answer = server.anonymous().get("/", "Authorization", "Bearer kk_nobody");
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_lets_its_owner_in_until_it_expires() {
        String secret = server.token(server.account(PROGRAMMER), EnumSet.allOf(Scope.class));
        String basic =
                "Basic " + Base64.getEncoder().encodeToString(("qgis:" + secret).getBytes(StandardCharsets.UTF_8));
        assertThat(server.anonymous()
                        .get("/", "Authorization", "Bearer " + secret)
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.anonymous().get("/", "Authorization", basic).statusCode())
                .isEqualTo(200);
        server.clock().forward(Duration.ofDays(366));
        assertThat(server.anonymous()
                        .get("/", "Authorization", "Bearer " + secret)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void no_token_lets_a_program_in_for_longer_or_with_more_than_it_has() {
        Grant keeper = new Grant(Role.ADMINISTRATOR, Grant.REGISTER);
        Account somebody = server.account(PROGRAMMER);
        String account = "/api/v1/accounts/" + somebody.id();
        TestClient program = server.as(keeper);
        TestClient person = server.inSession(keeper);
        String role = "{\"role\":\"programmer\",\"organisation\":\"water\"}";
        String form = "{\"login\":\"%s\",\"name\":\"New\",\"grants\":[" + role + "]}";
        String grants = "{\"grants\":[" + role + "]}";
        assertThat(program.get(account).statusCode()).isEqualTo(200);
        assertThat(program.post(account + "/invitations", "").statusCode()).isEqualTo(403);
        assertThat(program.post("/api/v1/accounts", form.formatted("by-program"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(program.put(account + "/grants", grants, "If-Match", "\"1\"").statusCode())
                .isEqualTo(403);
        assertThat(person.post(account + "/invitations", "").statusCode()).isEqualTo(201);
        assertThat(person.post("/api/v1/accounts", form.formatted("by-person")).statusCode())
                .isEqualTo(201);
        assertThat(person.put(account + "/grants", grants, "If-Match", "\"1\"").statusCode())
                .isEqualTo(200);
        assertThat(program.delete(account, "If-Match", "\"2\"").statusCode()).isEqualTo(403);
    }
}
