package org.koppelkansen.api.background;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.koppelkansen.api.TestServer;
import org.koppelkansen.api.answer.Asked;
import org.koppelkansen.api.background.BackgroundMap.Protocol;

class BackgroundTest {
    private static final String STRICT =
            "default-src 'self'; img-src 'self' data: blob:; worker-src 'self' blob:; object-src 'none'; "
                    + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String DOCUMENT = "<Capabilities version=\"1.0.0\"/>";

    @Test
    void without_a_word_nothing_lies_under_the_map_and_nobody_is_asked_for_pictures() {
        try (TestServer server = TestServer.start()) {
            assertThat(asked(server, "/api/v1/background").response().body()).isEqualTo("{}");
            assertThat(asked(server, "/").header("Content-Security-Policy")).isEqualTo(STRICT);
            assertThat(asked(server, "/api/v1/background/capabilities").status())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_map_that_is_named_is_told_and_pictures_may_come_from_there_and_nothing_else() {
        BackgroundMap map =
                map(Protocol.TILES, "https://Tiles.example.org:8443/top/{TileMatrix}/{TileCol}/{TileRow}.png", "");
        try (TestServer server = TestServer.start(new Background(Optional.of(map)))) {
            assertThat(asked(server, "/").header("Content-Security-Policy"))
                    .isEqualTo(STRICT.replace("data: blob:;", "data: blob: https://tiles.example.org:8443;"));
            Asked told = asked(server, "/api/v1/background");
            assertThat(told.json().at("/map/address").asString())
                    .isEqualTo("https://Tiles.example.org:8443/top/{z}/{x}/{y}.png");
            assertThat(told.json().at("/map/attribution").asString()).isEqualTo("Ons <b>& co</b>");
            assertThat(told.json().at("/map").propertyNames()).containsOnly("service", "address", "attribution");
        }
    }

    @Test
    void the_server_asks_a_wmts_once_what_it_has_and_says_so_when_it_does_not_answer() throws IOException {
        AtomicInteger times = new AtomicInteger();
        HttpServer wmts = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        wmts.createContext("/wmts", exchange -> {
            boolean isFirst = times.incrementAndGet() == 1;
            byte[] body = DOCUMENT.getBytes(UTF_8);
            String query = exchange.getRequestURI().getQuery();
            exchange.sendResponseHeaders(
                    isFirst || !"service=WMTS&request=GetCapabilities".equals(query) ? 500 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        wmts.start();
        String address = "http://127.0.0.1:" + wmts.getAddress().getPort() + "/wmts";
        try (TestServer server = TestServer.start(new Background(Optional.of(map(Protocol.WMTS, address, "grijs"))))) {
            String link = asked(server, "/api/v1/background")
                    .json()
                    .at("/map/capabilities/href")
                    .asString();
            assertThat(asked(server, link).status()).isEqualTo(503);
            assertThat(asked(server, link).response().body()).isEqualTo(DOCUMENT);
            assertThat(asked(server, link).header("Content-Type")).startsWith("application/xml");
            assertThat(times).hasValue(2);
        } finally {
            wmts.stop(0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TILES, http://127.0.0.1:18490/{z}/{x}/{y}.png, '', http://127.0.0.1:18490",
        "TILES, https://tiles.example.org/{z}/{x}/{-y}.png?key=1, '', https://tiles.example.org",
        "WMTS, https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0, grijs, https://service.pdok.nl",
        "WMS, http://localhost/wms?map=a, a, http://localhost"
    })
    void what_is_safe_is_taken(Protocol service, String address, String layer, String origin) {
        assertThat(map(service, address, layer).origin()).isEqualTo(origin);
    }

    @ParameterizedTest
    @CsvSource({
        "TILES, http://tiles.example.org/{z}/{x}/{y}.png, ''",
        "TILES, https://{s}.example.org/{z}/{x}/{y}.png, ''",
        "TILES, https://a@tiles.example.org/{z}/{x}/{y}.png, ''",
        "TILES, https://tiles.example.org/{z}/{x}.png, ''",
        "TILES, https://tiles.example.org; script-src */{z}/{x}/{y}.png, ''",
        "TILES, '//tiles.example.org/{z}/{x}/{y}.png', ''",
        "TILES, 'javascript:alert({z}{x}{y})', ''",
        "WMS, https://tiles.example.org/wms, ''",
        "WMS, https://tiles.example.org/{z}/{x}/{y}, a",
        "WMS, https://tiles.example.org/wms#a, a",
        "WMTS, file:///etc/passwd, a",
        "WMTS, http://127.0.0.1.example.org/wmts, a"
    })
    void what_is_not_is_refused_with_a_sentence(Protocol service, String address, String layer) {
        assertThatThrownBy(() -> map(service, address, layer))
                .isInstanceOfSatisfying(
                        WrongBackground.class,
                        wrong -> assertThat(wrong.sentence().nl()).endsWith("."));
    }

    private static BackgroundMap map(Protocol service, String address, String layer) {
        return new BackgroundMap(service, address, layer, "Ons <b>& co</b>", Optional.empty());
    }

    private static Asked asked(TestServer server, String path) {
        return Asked.get(server.server().port(), path);
    }
}
