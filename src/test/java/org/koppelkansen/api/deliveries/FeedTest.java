package org.koppelkansen.api.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.api.TestClient;
import org.koppelkansen.api.TestServer;
import org.koppelkansen.sources.web.FeedPolicy;
import org.koppelkansen.works.OwnerId;
import tools.jackson.databind.JsonNode;

/// Feeds that the server fetches on behalf of who delivers them.
class FeedTest {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final String ROWS = "id;titel;start;einde\n1;Kade;2028-01-01;2029-01-01\n";

    private static final List<String> ASKED = new CopyOnWriteArrayList<>();
    private static HttpServer feeds;
    private static FeedPolicy policy;
    private static TestServer server;
    private static TestClient anna;

    @BeforeAll
    static void start() throws IOException {
        feeds = HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 0);
        feeds.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        feeds.start();
        String allowed = "feeds.example:" + feeds.getAddress().getPort();
        FeedPolicy.Names names = host -> new InetAddress[] {LOOPBACK};
        policy = new FeedPolicy(Set.of(allowed), names, Duration.ofMinutes(1), 1_000_000);
        server = TestServer.start(usual -> usual.with(policy));
        anna = server.as(new Grant(Role.PROGRAMMER, new OwnerId("water")));
    }

    @AfterAll
    static void stop() {
        feeds.stop(0);
        server.close();
    }

    private static String at(String host, String path) {
        return "http://" + host + ":" + feeds.getAddress().getPort() + path;
    }

    private static void answer(String path, Function<HttpExchange, String> content) {
        feeds.createContext(path, exchange -> {
            ASKED.add(exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI());
            byte[] body = content.apply(exchange).getBytes(StandardCharsets.UTF_8);
            boolean elsewhere = exchange.getResponseHeaders().containsKey("Location");
            exchange.sendResponseHeaders(elsewhere ? 302 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static JsonNode delivered(String source, String address) {
        HttpResponse<String> answer = anna.post(
                "/api/v1/deliveries",
                "{\"source\":\"" + source + "\",\"url\":\"" + address + "\",\"accept\":\"now\"}",
                "Accept-Language",
                "en");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return Sending.ended(anna, Sending.json(answer).get("href").asString());
    }

    @Test
    void a_feed_is_fetched_and_fetched_again() {
        answer("/plans", exchange -> ROWS);
        JsonNode job = delivered("feed", at("feeds.example", "/plans?apikey=hidden"));
        assertThat(job.get("state").asString()).isEqualTo("done");
        assertThat(job.at("/outcome/counts/added").asLong()).isEqualTo(1);
        JsonNode source = Sending.get(anna, "/api/v1/sources/feed");
        assertThat(source.get("location").asString())
                .contains("/plans?apikey=…")
                .doesNotContain("hidden");
        String delivery = anna.get(job.at("/outcome/href").asString()).body();
        assertThat(delivery).contains("apikey=…").doesNotContain("hidden");
        JsonNode again = Sending.ended(
                anna,
                Sending.json(anna.post("/api/v1/sources/feed/readings", ""))
                        .get("href")
                        .asString());
        assertThat(again.at("/outcome/counts/unchanged").asLong()).isEqualTo(1);
        assertThat(ASKED).filteredOn(asked -> asked.endsWith("apikey=hidden")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void what_lies_inside_is_not_fetched_by_address_redirection_or_next_page() {
        answer("/inside", exchange -> ROWS);
        answer("/redirect", exchange -> {
            exchange.getResponseHeaders().add("Location", at("127.0.0.1", "/inside"));
            return "";
        });
        answer("/paged", exchange -> {
            exchange.getResponseHeaders().add("Link", "<" + at("intern.example", "/inside") + ">; rel=\"next\"");
            return ROWS;
        });
        for (String address : List.of(
                at("127.0.0.1", "/inside"), at("intern.example", "/inside"), at("feeds.example", "/redirect"))) {
            JsonNode job = delivered("inside", address);
            assertThat(job.at("/outcome/code").asString()).isEqualTo("unreadable-source");
            assertThat(job.at("/outcome/detail").asString()).contains("closed network");
        }
        JsonNode paged = delivered("paged", at("feeds.example", "/paged"));
        JsonNode delivery = Sending.get(anna, paged.at("/outcome/href").asString());
        assertThat(delivery.at("/quality/complete").asBoolean()).isFalse();
        assertThat(ASKED).noneMatch(asked -> asked.endsWith("/inside"));
    }

    @Test
    void what_a_feed_says_that_it_is_does_not_count() {
        answer("/lies", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/geo+json");
            return ROWS;
        });
        assertThat(delivered("lies", at("feeds.example", "/lies")).get("state").asString())
                .isEqualTo("done");
        answer("/page", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/csv");
            return "<!doctype html><p>Login</p>";
        });
        assertThat(delivered("page", at("feeds.example", "/page"))
                        .at("/outcome/detail")
                        .asString())
                .contains("a web page");
        answer("/much", exchange -> ROWS + "x".repeat(2_000_000));
        assertThat(delivered("much", at("feeds.example", "/much"))
                        .at("/outcome/detail")
                        .asString())
                .contains("gives more than");
    }

    @Test
    void files_are_not_feeds() {
        for (String address : List.of(
                "file:///etc/passwd",
                "/etc/passwd",
                "etc/passwd",
                "//etc/passwd",
                "ftp://feeds.example/x",
                "http://a:b@feeds.example/",
                "http:etc/passwd")) {
            HttpResponse<String> answer =
                    anna.post("/api/v1/deliveries", "{\"source\":\"wrong\",\"url\":\"" + address + "\"}");
            assertThat(answer.statusCode()).as(address).isEqualTo(400);
            assertThat(answer.body()).contains("no-feed");
        }
    }

    @Test
    void a_feed_that_hangs_can_be_cancelled_and_its_source_waits_for_that() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        answer("/hangs", exchange -> {
            asked.countDown();
            await(end);
            return ROWS;
        });
        String order = "{\"source\":\"hangs\",\"url\":\"" + at("feeds.example", "/hangs") + "\"}";
        String job =
                Sending.json(anna.post("/api/v1/deliveries", order)).get("href").asString();
        asked.await();
        HttpResponse<String> second = anna.post("/api/v1/deliveries", order);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("already-running", job);
        TestClient other = server.as(new Grant(Role.PROGRAMMER, new OwnerId("heat")));
        assertThat(other.post(job + "/cancellations", "").statusCode()).isEqualTo(404);
        TestClient reader = server.as(new Grant(Role.READER, new OwnerId("water")));
        assertThat(reader.post(job + "/cancellations", "").statusCode()).isEqualTo(403);
        assertThat(anna.post(job + "/cancellations", "").statusCode()).isEqualTo(202);
        assertThat(Sending.ended(anna, job).get("state").asString()).isEqualTo("cancelled");
        assertThat(anna.post(job + "/cancellations", "").statusCode()).isEqualTo(422);
        end.countDown();
    }

    @Test
    void one_account_follows_a_few_jobs_at_a_time_and_others_still_can() throws InterruptedException, IOException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        answer("/followed", exchange -> {
            asked.countDown();
            await(end);
            return ROWS;
        });
        String order = "{\"source\":\"followed\",\"url\":\"" + at("feeds.example", "/followed") + "\"}";
        String events =
                Sending.json(anna.post("/api/v1/deliveries", order)).get("href").asString() + "/events";
        asked.await();
        List<InputStream> streams = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            HttpResponse<InputStream> followed = anna.send(anna.request(events), BodyHandlers.ofInputStream());
            assertThat(followed.statusCode()).isEqualTo(200);
            streams.add(followed.body());
        }
        HttpResponse<String> refused = anna.get(events);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("too-busy");
        TestClient colleague = server.as(new Grant(Role.PROGRAMMER, new OwnerId("water")));
        HttpResponse<InputStream> other = colleague.send(colleague.request(events), BodyHandlers.ofInputStream());
        assertThat(other.statusCode()).isEqualTo(200);
        streams.add(other.body());
        end.countDown();
        for (InputStream stream : streams) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("event: ended");
        }
        assertThat(anna.get(events).statusCode()).isEqualTo(200);
    }

    @Test
    void a_job_that_runs_when_the_server_ends_is_kept_as_interrupted() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        answer("/ends", exchange -> {
            asked.countDown();
            await(end);
            return ROWS;
        });
        try (TestServer other = TestServer.start(usual -> usual.with(policy))) {
            TestClient programmer = other.as(new Grant(Role.PROGRAMMER, new OwnerId("water")));
            programmer.post(
                    "/api/v1/deliveries", "{\"source\":\"ends\",\"url\":\"" + at("feeds.example", "/ends") + "\"}");
            asked.await();
            other.server().close();
            assertThat(other.database()
                            .sql()
                            .sql("select state from job")
                            .query(String.class)
                            .list())
                    .containsExactly("interrupted");
        } finally {
            end.countDown();
        }
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void events_tell_of_a_job_until_its_end_and_go_on_where_the_listener_was() {
        answer("/events", exchange -> ROWS);
        JsonNode job = delivered("events", at("feeds.example", "/events"));
        String events = job.get("href").asString() + "/events";
        HttpResponse<String> told = anna.get(events);
        assertThat(told.headers().firstValue("Content-Type")).hasValue("text/event-stream;charset=UTF-8");
        assertThat(told.body()).contains("\nevent: ended\ndata: {");
        String id = told.body().replaceFirst("(?s).*\nid: (\\d+)\n.*", "$1");
        assertThat(anna.get(events, "Last-Event-ID", id).statusCode()).isEqualTo(204);
        assertThat(anna.get(events, "Last-Event-ID", "0").body()).contains("event: ended");
        assertThat(anna.get(events, "Last-Event-ID", "; drop table job").body()).contains("event: ended");
        assertThat(server.anonymous().get(events).statusCode()).isIn(401, 404);
        assertThat(anna.get("/api/v1/jobs/none").statusCode()).isEqualTo(404);
        JsonNode jobs = Sending.get(anna, "/api/v1/jobs?limit=1");
        assertThat(jobs.get("items")).hasSize(1);
    }
}
