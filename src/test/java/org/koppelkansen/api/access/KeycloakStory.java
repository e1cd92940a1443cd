package org.koppelkansen.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.api.TestClient;
import org.koppelkansen.api.TestServer;
import org.koppelkansen.api.answer.Asked;
import org.koppelkansen.works.OwnerId;

/// People of an organisation log in at its provider, as their browsers do. The provider is a real Keycloak, which
/// `./dev keycloak` fetches and starts.
@Tag("keycloak")
class KeycloakStory {
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final Grant PROGRAMMER = new Grant(Role.PROGRAMMER, new OwnerId("water"));

    private static TestServer server;

    @BeforeAll
    static void start() {
        Provider provider = new Provider(
                "city",
                "City",
                URI.create(System.getProperty("keycloak.address") + "/realms/city"),
                new Provider.Client("koppelkansen", "a-secret-of-this-test-alone"),
                new Provider.Mapping("groups", List.of(new Provider.Rule("planners", PROGRAMMER))));
        server = TestServer.start(
                new AccessSettings(Optional.empty(), Optional.empty(), Duration.ofHours(1), List.of(provider), false));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void who_is_in_the_mapped_group_has_the_role() {
        Browser browser = new Browser();
        assertThat(arrive(browser, "wim").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/"));
        Asked session = session(browser);
        assertThat(session.at("/account/name")).isEqualTo("Wim de Boer");
        assertThat(session.at("/grants/0/role")).isEqualTo("programmer");
        assertThat(session.at("/grants/0/organisation")).isEqualTo("water");

        Browser again = new Browser();
        arrive(again, "wim");
        assertThat(session(again).at("/account/id")).isEqualTo(session.at("/account/id"));
    }

    @Test
    void who_is_not_gets_no_role_until_an_administrator_gives_one_and_none_once_blocked() {
        Browser browser = new Browser();
        arrive(browser, "noor");
        Asked session = session(browser);
        assertThat(session.at("/account/name")).isEqualTo("Noor Smit");
        assertThat(session.json().at("/grants").size()).isZero();

        server.join(new OwnerId("gas"));
        TestClient administrator = server.inSession(new Grant(Role.ADMINISTRATOR, Grant.REGISTER));
        String account = "/api/v1/accounts/" + session.at("/account/id");
        String tag = new Asked(administrator.get(account)).header("ETag");
        Asked given = new Asked(administrator.put(
                account + "/grants", "{\"grants\":[{\"role\":\"reader\",\"organisation\":\"gas\"}]}", "If-Match", tag));
        assertThat(given.status()).as(given.toString()).isEqualTo(200);
        Browser again = new Browser();
        arrive(again, "noor");
        assertThat(session(again).at("/grants/0/role")).isEqualTo("reader");

        String now = new Asked(administrator.get(account)).header("ETag");
        assertThat(administrator
                        .patch(account, "{\"blocked\":true}", "If-Match", now)
                        .statusCode())
                .isEqualTo(200);
        Browser blocked = new Browser();
        assertThat(arrive(blocked, "noor").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login.html#blocked"));
        assertThat(session(blocked).json().at("/loggedIn").asBoolean()).isFalse();
    }

    @Test
    void the_session_has_another_name_after_logging_in() {
        Browser browser = new Browser();
        HttpResponse<String> away = browser.get(server.uri("/oauth2/authorization/city"));
        String before = browser.cookie(server.uri("/"), "koppelkansen");
        back(browser, away, "wim");
        assertThat(browser.cookie(server.uri("/"), "koppelkansen")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void who_logs_out_is_logged_out_at_the_provider_too() {
        Browser browser = new Browser();
        arrive(browser, "wim");
        session(browser);
        Asked out = new Asked(browser.delete(server.uri("/api/v1/session")));
        assertThat(out.status()).as(out.toString()).isEqualTo(200);
        assertThat(session(browser).json().at("/loggedIn").asBoolean()).isFalse();
        HttpResponse<String> ended = browser.get(URI.create(out.at("/continueAt")));
        assertThat(ended.statusCode()).as(ended.body()).isEqualTo(302);
        assertThat(ended.headers().firstValue("Location"))
                .contains(server.uri("/").toString());

        URI provider = URI.create(browser.get(server.uri("/oauth2/authorization/city"))
                .headers()
                .firstValue("Location")
                .orElseThrow());
        assertThat(browser.get(provider).body()).as("it asks who one is").contains("name=\"password\"");
    }

    @Test
    void an_answer_that_nobody_asked_for_lets_nobody_in() {
        Browser browser = new Browser();
        HttpResponse<String> answer = browser.get(server.uri("/login/oauth2/code/city?code=stolen&state=guessed"));
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login.html#failed"));
        assertThat(session(browser).json().at("/loggedIn").asBoolean()).isFalse();
    }

    /// @return what the server answers to who comes back from the provider
    private static HttpResponse<String> arrive(Browser browser, String person) {
        return back(browser, browser.get(server.uri("/oauth2/authorization/city")), person);
    }

    private static HttpResponse<String> back(Browser browser, HttpResponse<String> away, String person) {
        URI provider = URI.create(away.headers().firstValue("Location").orElseThrow());
        assertThat(provider.toString()).contains("code_challenge_method=S256", "state=", "nonce=");
        HttpResponse<String> page = browser.get(provider);
        Matcher form = FORM.matcher(page.body());
        assertThat(form.find()).as(page.body()).isTrue();
        HttpResponse<String> known = browser.post(
                URI.create(form.group(1).replace("&amp;", "&")),
                "username=" + person + "&password=a+password+of+this+test+alone&credentialId=");
        assertThat(known.statusCode()).as(known.body()).isEqualTo(302);
        return browser.get(URI.create(known.headers().firstValue("Location").orElseThrow()));
    }

    private static Asked session(Browser browser) {
        return new Asked(browser.get(server.uri("/api/v1/session")));
    }
}
