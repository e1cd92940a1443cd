package org.koppelkansen.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.api.TestClient;
import org.koppelkansen.api.TestServer;
import org.koppelkansen.api.answer.Asked;
import org.koppelkansen.works.OwnerId;

class ProtectionTest {
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
    void browsers_are_told_what_to_keep_others_from() {
        Asked page = new Asked(server.anonymous().get("/"));
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("Permissions-Policy")).contains("camera=()");
        assertThat(page.header("Strict-Transport-Security")).isEmpty();
        assertThat(page.header("Server")).isEmpty();
    }

    @Test
    void no_page_elsewhere_may_read_along() {
        Asked asked = new Asked(server.anonymous().get("/api/v1/session", "Origin", "https://example.org"));
        assertThat(asked.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void behind_https_cookies_and_browsers_stay_there() {
        AccessSettings secure = new AccessSettings(
                Optional.of(URI.create("https://kansen.example.org")),
                Optional.of("127\\.0\\.0\\.1"),
                Duration.ofHours(1),
                List.of(),
                false);
        try (TestServer other = TestServer.start(secure)) {
            Asked page = new Asked(other.anonymous().get("/api/v1/session"));
            assertThat(page.header("Strict-Transport-Security")).contains("max-age=");
            assertThat(page.header("Set-Cookie")).startsWith("XSRF-TOKEN=").contains("Secure");
            assertThat(other.server().firstLink().orElseThrow()).startsWith("https://kansen.example.org/");
        }
    }

    @Test
    void a_name_that_somebody_else_points_here_is_not_ours() throws IOException {
        assertThat(statusFor("127.0.0.1")).isEqualTo(200);
        assertThat(statusFor("localhost")).isEqualTo(200);
        assertThat(statusFor("evil.example.org")).isEqualTo(400);
    }

    @Test
    void one_click_roles_are_there_on_a_demonstration_only() {
        Asked absent = new Asked(click(server, "programmer"));
        assertThat(absent.status()).isEqualTo(404);
        try (TestServer demo = TestServer.start(AccessSettings.PLAIN.withDemo())) {
            TestClient guest = demo.anonymous();
            Asked ways = new Asked(guest.get("/api/v1/session"));
            assertThat(ways.json().at("/ways/demoRoles").size()).isEqualTo(3);
            Asked in = new Asked(guest.post("/api/v1/session/demo-roles/programmer", ""));
            assertThat(in.status()).as(in.toString()).isEqualTo(200);
            assertThat(in.at("/grants/0/organisation")).isEqualTo("waterbedrijf-de-waard");
            assertThat(guest.post("/api/v1/tokens", "{\"name\":\"keep\",\"scopes\":[\"read\"]}")
                            .statusCode())
                    .as("nothing that lasts longer than the demonstration")
                    .isEqualTo(422);
            assertThat(click(demo, "administrator").statusCode()).isEqualTo(404);
        }
        AccessSettings reached = new AccessSettings(
                Optional.of(URI.create("http://demo.example.org")),
                Optional.empty(),
                Duration.ofHours(1),
                List.of(),
                true);
        try (TestServer open = TestServer.start(reached)) {
            assertThat(click(open, "programmer").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void how_the_server_fares_is_for_its_administrators() {
        assertThat(server.anonymous().get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(server.anonymous().get("/actuator/prometheus").statusCode()).isEqualTo(401);
        assertThat(server.as(new Grant(Role.ADMINISTRATOR, new OwnerId("water")))
                        .get("/actuator/prometheus")
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.as(new Grant(Role.ADMINISTRATOR, Grant.REGISTER))
                        .get("/actuator/prometheus")
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.anonymous().get("/actuator/env").statusCode()).isIn(401, 404);
    }

    @Test
    void a_provider_that_is_away_keeps_nobody_else_out() {
        Provider away = new Provider(
                "away",
                "Away",
                URI.create("http://127.0.0.1:9/realms/none"),
                new Provider.Client("koppelkansen", "secret"),
                Provider.Mapping.NONE);
        AccessSettings settings =
                new AccessSettings(Optional.empty(), Optional.empty(), Duration.ofHours(1), List.of(away), false);
        try (TestServer other = TestServer.start(settings)) {
            Asked ways = new Asked(other.anonymous().get("/api/v1/session"));
            assertThat(ways.at("/ways/providers/0/link")).isEqualTo("/oauth2/authorization/away");
            Asked gone = new Asked(other.anonymous().get("/oauth2/authorization/away"));
            assertThat(gone.header("Location")).endsWith("/login.html#failed");
        }
    }

    private static java.net.http.HttpResponse<String> click(TestServer on, String role) {
        TestClient guest = on.anonymous();
        guest.get("/api/v1/session");
        return guest.post("/api/v1/session/demo-roles/" + role, "");
    }

    private static int statusFor(String host) throws IOException {
        URI here = server.uri("/api/v1/session");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), here.getPort())) {
            String request = "GET /api/v1/session HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.substring(9, 12));
        }
    }
}
