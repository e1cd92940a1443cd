package org.koppelkansen.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.koppelkansen.works.FindingCode;

class WebSourceTest {
    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    WebSourceTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String at(String path) {
        return "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + path;
    }

    private void answer(String path, Function<HttpExchange, String> content) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().toString());
            String body = content.apply(exchange);
            int status = body.matches("\\d{3}") ? Integer.parseInt(body) : 200;
            byte[] bytes = status == 200 ? body.getBytes(StandardCharsets.UTF_8) : new byte[] {'x'};
            exchange.sendResponseHeaders(status, bytes.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        });
    }

    private static String query(HttpExchange exchange) {
        String query = exchange.getRequestURI().getQuery();
        return query == null ? "" : query;
    }

    private static String features(int first, int count, String more) {
        List<String> rows = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            rows.add("{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"n\":" + i + "}}");
        }
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", rows) + "]" + more + "}";
    }

    private Reading read(String path) {
        return Reading.of(Sources.open(at(path), SourceHints.NONE));
    }

    @Test
    void pages_are_followed_by_their_links_and_numbered_on() {
        answer(
                "/hal",
                exchange -> query(exchange).contains("page=2")
                        ? features(3, 1, ",\"_links\":{\"self\":{\"href\":\"?page=2\"}}")
                        : features(
                                1, 2, ",\"_links\":{\"self\":{\"href\":\"?page=1\"},\"next\":{\"href\":\"?page=2\"}}"));
        Reading read = read("/hal?x=1");
        assertThat(read.rows()).extracting(RawRow::number).containsExactly(1L, 2L, 3L);
        assertThat(read.findings()).isEmpty();
        assertThat(asked).hasSize(2);
    }

    @Test
    void links_may_be_a_list() {
        answer(
                "/list",
                exchange -> query(exchange).contains("page=2")
                        ? features(3, 1, "")
                        : features(
                                1, 2, ",\"_links\":[{\"href\":\"/list?page=2\",\"rel\":\"next\",\"title\":\"next\"}]"));
        assertThat(read("/list").rows()).hasSize(3);
    }

    @Test
    void pages_are_followed_by_the_link_header() {
        answer("/header", exchange -> {
            if (query(exchange).contains("p=2")) {
                return "a;b\n3;x\n";
            }
            exchange.getResponseHeaders().add("Link", "</header?p=1>; rel=\"self\", </header?p=2>; rel=\"next\"");
            return "a;b\n1;x\n2;x\n";
        });
        assertThat(read("/header").rows()).hasSize(3);
    }

    @Test
    void numbered_pages_end_with_the_first_that_is_not_full() {
        answer(
                "/numbered",
                exchange -> features(
                        query(exchange).contains("page=1") ? 1 : 3,
                        query(exchange).contains("page=1") ? 2 : 1,
                        ""));
        assertThat(read("/numbered?page=1&page_size=2").rows()).hasSize(3);
        assertThat(asked).containsExactly("/numbered?page=1&page_size=2", "/numbered?page=2&page_size=2");
    }

    @Test
    void a_feed_that_repeats_itself_is_stopped() {
        answer("/loop", exchange -> features(1, 2, ",\"time\":" + asked.size()));
        Reading read = read("/loop?page=1&page_size=2");
        assertThat(read.rows()).hasSize(2);
        assertThat(read.codes()).containsExactly(FindingCode.FEED_REPEATS);
        answer("/self", exchange -> features(1, 2, ",\"_links\":{\"next\":{\"href\":\"/self\"}}"));
        assertThat(read("/self").rows()).hasSize(2);
    }

    @Test
    void a_map_server_is_asked_page_by_page() {
        answer("/wfs", exchange -> {
            boolean first = query(exchange).contains("startIndex=0");
            StringBuilder xml = new StringBuilder("<FeatureCollection numberMatched=\"1001\" numberReturned=\"1000\">");
            for (int i = 0; i < (first ? 1000 : 1); i++) {
                xml.append("<member><w><n>").append(first ? i : 1000).append("</n></w></member>");
            }
            return xml.append("</FeatureCollection>").toString();
        });
        Reading read = read("/wfs?service=WFS&version=2.0.0&request=GetFeature&typeNames=w");
        assertThat(read.rows()).hasSize(1001);
        assertThat(read.findings()).isEmpty();
        assertThat(asked.get(1)).endsWith("startIndex=1000&count=1000");
    }

    @Test
    void an_address_that_says_how_much_it_wants_gets_that_and_a_note() {
        answer(
                "/few",
                exchange -> "<FeatureCollection numberMatched=\"9\" numberReturned=\"1\"><member><w><n>1</n></w>"
                        + "</member></FeatureCollection>");
        Reading read = read("/few?service=WFS&request=GetFeature&count=1");
        assertThat(read.rows()).hasSize(1);
        assertThat(read.codes()).containsExactly(FindingCode.FEED_PARTIAL);
        assertThat(asked).hasSize(1);
    }

    @Test
    void a_busy_server_is_asked_again() {
        answer("/busy", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "0");
            return asked.size() < 3 ? (asked.size() == 1 ? "429" : "503") : "a;b\n1;2\n";
        });
        assertThat(read("/busy").rows()).hasSize(1);
        assertThat(asked).hasSize(3);
    }

    @Test
    void a_feed_that_fails_halfway_keeps_the_rows_before() {
        answer(
                "/half",
                exchange -> query(exchange).contains("page=2")
                        ? "500"
                        : features(1, 2, ",\"_links\":{\"next\":{\"href\":\"?page=2\"}}"));
        Reading read = read("/half");
        assertThat(read.rows()).hasSize(2);
        assertThat(read.codes()).containsExactly(FindingCode.FILE_TRUNCATED);
    }

    @Test
    void refusals_say_what_to_do_and_hide_keys() {
        answer("/secret", exchange -> "403");
        assertThatThrownBy(() -> read("/secret?apikey=abc&x=1"))
                .hasMessageContaining("ask its keeper")
                .hasMessageNotContaining("abc");
        answer("/gone", exchange -> "404");
        assertThatThrownBy(() -> read("/gone")).hasMessageContaining("does not exist");
        answer("/html", exchange -> "<!DOCTYPE html><html><body>Fout</body></html>");
        assertThatThrownBy(() -> read("/html")).hasMessageContaining("web page");
    }

    @Test
    void packed_answers_and_redirections_are_followed() {
        server.createContext("/packed", exchange -> {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
                zip.write("a;b\n1;2\n".getBytes(StandardCharsets.UTF_8));
            }
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, packed.size());
            packed.writeTo(exchange.getResponseBody());
            exchange.close();
        });
        answer("/old", exchange -> {
            exchange.getResponseHeaders().add("Location", "/packed");
            return "302";
        });
        assertThat(read("/old").rows()).hasSize(1);
    }

    @Test
    void a_source_may_be_read_again() {
        answer("/twice", exchange -> "a;b\n1;2\n");
        Source source = Sources.open(at("/twice"), SourceHints.NONE);
        assertThat(Reading.of(source).rows()).isEqualTo(Reading.of(source).rows());
    }
}
