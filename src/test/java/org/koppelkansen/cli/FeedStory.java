package org.koppelkansen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The register of works of Amsterdam as its service gives it, page after page, from the address to the relations.
class FeedStory {
    private static final String PATH = "/v1/wior/wior";

    private final HttpServer server;

    FeedStory() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(PATH, exchange -> {
            String query = String.valueOf(exchange.getRequestURI().getQuery());
            byte[] body = page(query.contains("page=2")).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/hal+json");
            exchange.sendResponseHeaders(200, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String address() {
        return "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + PATH;
    }

    private String page(boolean second) {
        String works = second
                ? work("W2", "Vervangen waterleiding Singelstraat", "2027-04-01", "2027-06-30", 121_002)
                : work("W1", "Vervangen riool Singelstraat", "2027-03-01", "2027-05-31", 121_000) + ","
                        + work("W3", "Aanleg lichtmasten Verweg", "2027-03-01", "2027-05-31", 125_000);
        String next = second ? "" : ",\"next\":{\"href\":\"" + address() + "?page=2\"}";
        return "{\"_links\":{\"self\":{\"href\":\"" + address() + "\"}" + next + "},\"_embedded\":{\"wior\":[" + works
                + "]},\"page\":{\"number\":" + (second ? 2 : 1) + ",\"size\":2}}";
    }

    private static String work(String id, String name, String start, String end, int x) {
        return """
                {"_links":{"schema":"x"},"id":"%s","wiorNummer":"%s","projectnaam":"%s","hoofdstatus":"Werkvoorbereiding",
                 "datumStartUitvoering":"%s","datumEindeUitvoering":"%s",
                 "geometrie":{"type":"LineString","coordinates":[[%d,487000],[%d,487080]]}}""".formatted(id, id, name, start, end, x, x);
    }

    @Test
    void the_pages_are_one_delivery_and_its_works_meet() {
        Call call = Call.of("find", address(), "--profile", "wior", "--json");
        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out())
                .contains("\"wior:W1\"", "\"wior:W2\"", "\"wior:W3\"")
                .containsPattern("\"read\"\\s*:\\s*3")
                .containsPattern("\\|wior:W[12]\\|wior:W[12]\"")
                .doesNotContain("|wior:W3");
    }

    @Test
    void the_profile_is_recognised_by_the_columns_of_the_service() {
        Call call = Call.of("check", address());
        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out()).contains("profiel wior").contains("3 rijen gelezen: 3 zo overgenomen");
    }
}
