package org.koppelkansen.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.accounts.Account;
import org.koppelkansen.api.TestClient;
import org.koppelkansen.api.TestServer;
import org.koppelkansen.api.answer.Asked;
import org.koppelkansen.register.Change;
import org.koppelkansen.store.access.SqlPasswords;
import org.koppelkansen.works.OwnerId;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class SessionTest {
    private static final String PASSWORD = "een lange zin om te onthouden";
    private static final Grant READER = new Grant(Role.READER, new OwnerId("water"));

    private static TestServer server;
    private static String encoded;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        encoded = PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(PASSWORD);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_session_is_kept_by_a_cookie_that_scripts_and_other_sites_cannot_use() {
        TestClient client = server.anonymous();
        client.get("/api/v1/session");
        Asked in = new Asked(login(client, person(), PASSWORD));
        assertThat(in.status()).as(in.toString()).isEqualTo(200);
        String cookie = in.response().headers().allValues("Set-Cookie").stream()
                .filter(line -> line.startsWith("koppelkansen="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(new Asked(client.get("/api/v1/session")).at("/rights/0")).isEqualTo("see-inside");
        assertThat(client.delete("/api/v1/session").statusCode()).isEqualTo(204);
        assertThat(new Asked(client.get("/api/v1/session"))
                        .json()
                        .at("/loggedIn")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void logging_in_gives_the_session_and_the_token_another_name() {
        TestClient client = server.anonymous();
        client.get("/api/v1/session");
        login(client, person(), PASSWORD);
        String session = client.cookie("koppelkansen").orElseThrow();
        String token = client.cookie("XSRF-TOKEN").orElseThrow();
        login(client, person(), PASSWORD);
        assertThat(client.cookie("koppelkansen")).isNotEqualTo(Optional.of(session));
        assertThat(client.cookie("XSRF-TOKEN")).isNotEqualTo(Optional.of(token));
    }

    @Test
    void a_request_from_another_page_is_refused() {
        TestClient client = server.anonymous();
        client.get("/api/v1/session");
        login(client, person(), PASSWORD);
        String body = "{\"name\":\"qgis\",\"scopes\":[\"read\"]}";
        Asked forged = new Asked(client.post("/api/v1/tokens", body, "X-XSRF-TOKEN", "guessed"));
        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.at("/code")).isEqualTo("forged-request");
        Asked login = new Asked(server.anonymous().post("/api/v1/session", "{\"login\":\"x\",\"password\":\"y\"}"));
        assertThat(login.at("/code")).isEqualTo("forged-request");
        assertThat(client.post("/api/v1/tokens", body).statusCode()).isEqualTo(201);
    }

    @Test
    void a_session_that_is_over_is_told_once_and_then_one_is_nobody_in_particular() {
        TestClient client = server.anonymous();
        client.get("/api/v1/session");
        login(client, person(), PASSWORD);
        assertThat(client.get("/api/v1/tokens").statusCode()).isEqualTo(200);
        server.clock().forward(Duration.ofHours(13));
        Asked over = new Asked(client.get("/api/v1/tokens"));
        assertThat(over.status()).isEqualTo(401);
        assertThat(over.at("/code")).isEqualTo("session-expired");
        assertThat(over.header("Content-Type")).startsWith("application/problem+json");
        assertThat(client.cookies().stream().map(HttpCookie::getName)).doesNotContain("koppelkansen");
        assertThat(new Asked(client.get("/api/v1/session")).status()).isEqualTo(200);
    }

    @Test
    void a_session_that_the_server_does_not_know_is_told_too() {
        Asked over = new Asked(server.anonymous().get("/api/v1/tokens", "Cookie", "koppelkansen=0123456789ABCDEF"));
        assertThat(over.at("/code")).isEqualTo("session-expired");
        assertThat(over.header("Set-Cookie")).startsWith("koppelkansen=;").contains("Expires=Thu, 01 Jan 1970");
        assertThat(server.anonymous()
                        .get("/", "Cookie", "koppelkansen=0123456789ABCDEF")
                        .statusCode())
                .as("the page itself still opens")
                .isEqualTo(200);
    }

    @Test
    void a_session_that_nobody_uses_ends() throws InterruptedException {
        AccessSettings brief =
                new AccessSettings(Optional.empty(), Optional.empty(), Duration.ofSeconds(1), List.of(), false);
        try (TestServer other = TestServer.start(brief)) {
            TestClient client = other.anonymous();
            Asked in = new Asked(accept(client, other.firstCode().orElseThrow()));
            assertThat(in.status()).as(in.toString()).isEqualTo(200);
            String cookie = "koppelkansen=" + client.cookie("koppelkansen").orElseThrow();
            Thread.sleep(1500);
            assertThat(new Asked(other.anonymous().get("/api/v1/tokens", "Cookie", cookie)).at("/code"))
                    .isEqualTo("session-expired");
        }
    }

    @Test
    void whether_a_login_exists_cannot_be_told_from_the_answers() {
        TestClient client = server.anonymous();
        client.get("/api/v1/session");
        String known = person();
        String stranger = "nobody-" + known;
        for (int i = 0; i < 8; i++) {
            Asked one = new Asked(login(client, known, "een ander wachtwoord"));
            Asked other = new Asked(login(client, stranger, "een ander wachtwoord"));
            assertThat(one.toString()).isEqualTo(other.toString());
            assertThat(one.status()).isEqualTo(i < 5 ? 401 : 429);
        }
        assertThat(login(client, known, PASSWORD).statusCode())
                .as("even the right one has to wait")
                .isEqualTo(429);
        server.clock().forward(Duration.ofMinutes(1));
        assertThat(login(client, known, PASSWORD).statusCode()).isEqualTo(200);
        server.clock().forward(Duration.ofHours(13));
    }

    @Test
    void who_never_failed_does_not_wait_whatever_the_clock_says_beyond_microseconds() {
        SqlPasswords passwords = new SqlPasswords(server.database());
        Instant day = Instant.parse("2027-03-01T09:00:00Z");
        for (int nanos : List.of(0, 1, 499, 500, 501, 999)) {
            Instant at = day.plusNanos(nanos);
            assertThat(passwords.attempt("login " + nanos, "address " + nanos, at))
                    .as(at.toString())
                    .isZero();
        }
    }

    @Test
    void those_who_share_a_network_count_as_one_however_their_address_is_written() {
        assertThat(SessionResource.network("2001:db8::1")).isEqualTo("2001:db8:0:0");
        assertThat(SessionResource.network("2001:db8:0:0:0:0:0:2")).isEqualTo("2001:db8:0:0");
        assertThat(SessionResource.network("2001:DB8:0:1::1")).isEqualTo("2001:db8:0:1");
        assertThat(SessionResource.network("::1")).isEqualTo("0:0:0:0");
        assertThat(SessionResource.network("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(SessionResource.network("unknown")).isEqualTo("unknown");
    }

    @Test
    void guesses_at_the_same_moment_count_each() throws Exception {
        String known = person();
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> guesses = IntStream.range(0, 12)
                    .mapToObj(number -> (Callable<Integer>) () -> {
                        TestClient client = server.anonymous();
                        client.get("/api/v1/session");
                        return login(client, known, "wachtwoord nummer " + number)
                                .statusCode();
                    })
                    .toList();
            int tried = 0;
            for (Future<Integer> answer : many.invokeAll(guesses)) {
                tried += answer.get() == 401 ? 1 : 0;
            }
            assertThat(tried).isEqualTo(5);
        }
        server.clock().forward(Duration.ofHours(13));
    }

    @Test
    void a_new_password_ends_the_other_sessions() {
        String login = person();
        TestClient here = server.anonymous();
        TestClient there = server.anonymous();
        here.get("/api/v1/session");
        there.get("/api/v1/session");
        login(here, login, PASSWORD);
        login(there, login, PASSWORD);
        String form = "{\"current\":\"" + PASSWORD + "\",\"password\":\"%s\"}";
        for (String bad : List.of("kort", "wachtwoord123", login + "123", "aaaaaaaaaaaaaa", "x".repeat(73))) {
            Asked refused = new Asked(here.put("/api/v1/session/password", form.formatted(bad)));
            assertThat(refused.status()).as(bad).isEqualTo(422);
        }
        Asked changed = new Asked(here.put("/api/v1/session/password", form.formatted("nog een lange zin erbij")));
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(here.get("/api/v1/tokens").statusCode()).isEqualTo(200);
        assertThat(new Asked(there.get("/api/v1/tokens")).at("/code")).isEqualTo("session-expired");
    }

    /// The login of somebody new with the password.
    private static String person() {
        Account account = server.account(READER);
        Change change = new Change(Viewer.ANONYMOUS, server.clock().instant(), "");
        new SqlPasswords(server.database()).change(account.id(), encoded, change);
        return account.login().orElseThrow();
    }

    private static java.net.http.HttpResponse<String> login(TestClient client, String login, String password) {
        return client.post("/api/v1/session", "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}");
    }

    private static java.net.http.HttpResponse<String> accept(TestClient client, String code) {
        client.get("/api/v1/session");
        return client.post("/api/v1/invitations/" + code, "{\"login\":\"anna\",\"password\":\"" + PASSWORD + "\"}");
    }
}
