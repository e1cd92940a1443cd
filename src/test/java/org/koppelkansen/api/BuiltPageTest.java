package org.koppelkansen.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koppelkansen.api.answer.Asked;

/// The page answers for every screen; where the build had no Node, the plain start page does.
class BuiltPageTest {
    private static final Pattern PART = Pattern.compile("(?:src|href)=\"(/[^\"]+)\"");

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?lang=en",
                "/kaart?jaren=2027-2031&laag=voornemens",
                "/koppelkansen",
                "/koppelkansen/kk-1",
                "/aanleveren",
                "/organisatie",
                "/gebied",
                "/gebied/BU0001"
            })
    void every_screen_has_its_address(String address) {
        Asked page = get(address);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Cache-Control")).contains("no-cache");
        assertThat(page.response().body())
                .isEqualTo(BuiltPage.shipped()
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .orElseGet(() -> plain(address)));
    }

    @Test
    void all_that_the_page_names_is_there_and_comes_from_here() {
        String page = builtPage();
        List<String> parts =
                PART.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(parts).anyMatch(part -> part.endsWith(".js")).anyMatch(part -> part.endsWith(".css"));
        for (String part : parts) {
            Asked asked = get(part);
            assertThat(asked.status()).as(part).isEqualTo(200);
            assertThat(asked.header("Cache-Control")).as(part).contains("max-age=31536000", "immutable");
        }
        assertThat(page).doesNotContain("http:", "https:", "<style", " style=");
        assertThat(page.replaceAll("<script[^>]*src=[^>]*></script>", "")).doesNotContain("<script");
    }

    @Test
    void what_did_not_change_is_not_sent_again() {
        builtPage();
        String tag = get("/kaart").header("ETag");
        Asked again = get("/organisatie", "If-None-Match", tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.response().body()).isEmpty();
    }

    @Test
    void it_is_sent_packed_to_who_can_open_it() {
        assertThat(get("/openapi.json", "Accept-Encoding", "gzip").header("Content-Encoding"))
                .isEqualTo("gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/none.js", "/assets/../index.html", "/assets/%2e%2e/index.html", "/nergens"})
    void nothing_else_answers(String address) {
        assertThat(get(address).status()).isIn(400, 404);
    }

    @Test
    void a_browser_at_an_address_that_is_not_there_gets_the_page_which_says_so() {
        String page = builtPage();
        Asked nowhere = get("/nergens", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(nowhere.header("Content-Type")).startsWith("text/html");
        assertThat(nowhere.response().body()).isEqualTo(page);
        assertThat(get("/api/v1/nergens", "Accept", "text/html").header("Content-Type"))
                .startsWith("application/problem+json");
        assertThat(get("/assets/none.js", "Accept", "text/html").header("Content-Type"))
                .startsWith("application/problem+json");
    }

    @Test
    void the_plain_page_stays() {
        assertThat(get("/start").response().body()).contains("href=\"/documentation\"", "href=\"/ogc\"");
    }

    private static String builtPage() {
        Optional<byte[]> built = BuiltPage.shipped();
        assumeThat(built).as("the page was built").isPresent();
        return new String(built.orElseThrow(), StandardCharsets.UTF_8);
    }

    private static String plain(String address) {
        return get(address.contains("lang=en") ? "/start?lang=en" : "/start")
                .response()
                .body();
    }

    private static Asked get(String address, String... headers) {
        return Asked.get(server.server().port(), address, headers);
    }
}
