package org.koppelkansen.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Delivered;
import org.koppelkansen.register.Deliveries;
import org.koppelkansen.register.Saved;
import org.koppelkansen.register.Source;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.results.RegisteredTown;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Area;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.OwnerId;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reports and files of more works than are read at once, or fit on a map.
class ManyWorksTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int WORKS = 2_400;

    private static TestServer server;
    private static TestClient programmer;

    @BeforeAll
    static void deliver() {
        server = TestServer.start();
        Change change = new Change(RegisteredTown.viewer(Role.CORE_TEAM, "core"), RegisteredTown.at(0), "");
        Shape ground = Shape.of(new Box(110_000, 475_000, 125_000, 490_000), Crs.RD);
        server.register()
                .areas()
                .replace(
                        Area.Level.DISTRICT,
                        List.of(new Area("A", "Alles", Area.Level.DISTRICT, Optional.empty(), ground)),
                        change);
        Deliveries deliveries = server.register().deliveries();
        Change delivery = new Change(
                RegisteredTown.viewer(Role.PROGRAMMER, SeededWorks.OWNERS.getFirst()), RegisteredTown.at(1), "");
        Source source = new Source(
                new SourceName("plan"),
                new OwnerId(SeededWorks.OWNERS.getFirst()),
                "generic",
                Optional.empty(),
                Confidentiality.PUBLIC);
        String staged = done(deliveries.stage(source, true, SeededWorks.of(7, WORKS).stream(), delivery));
        done(deliveries.merge(staged, delivery));
        programmer = server.as(new Grant(Role.PROGRAMMER, new OwnerId(SeededWorks.OWNERS.getFirst())));
    }

    private static String done(Saved<Delivered> saved) {
        assertThat(saved).isInstanceOf(Saved.Done.class);
        return ((Saved.Done<Delivered>) saved).now().id();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode json(String path) {
        return JSON.readTree(programmer.get(path).body());
    }

    @Test
    void a_report_draws_a_part_of_the_works_of_an_area_and_says_so() {
        int planned = json("/api/v1/areas/A/overview").at("/works/planned").asInt();
        assertThat(planned).isGreaterThan(1_000).isLessThanOrEqualTo(2_000);
        int drawn = Math.ceilDiv(planned, 2);
        assertThat(ReportedPages.text(ExportedFile.bytes(programmer, "/api/v1/areas/A/report?lang=nl")
                        .body()))
                .contains(String.format(Locale.GERMANY, "%,d voornemens", planned))
                .contains("Getekend zijn " + String.format(Locale.GERMANY, "%,d", drawn)
                        + " van de voornemens, van elke bron een gelijk deel.");
    }

    @Test
    void a_file_has_the_order_of_the_list_however_many_works_there_are() {
        List<String> listed = new ArrayList<>();
        String path = "/api/v1/works?sort=-budget&limit=1000";
        while (!path.isEmpty()) {
            JsonNode page = json(path);
            page.get("items").forEach(work -> listed.add(work.get("id").asString()));
            path = page.at("/_links/next/href").asString("");
        }
        assertThat(listed).hasSize(WORKS);
        byte[] file = ExportedFile.bytes(programmer, "/api/v1/exports/works?sort=-budget&format=gpkg")
                .body();
        assertThat(ExportedFile.rows(file, "works"))
                .extracting(row -> row.get("id"))
                .isEqualTo(listed);
    }

    @Test
    void who_leaves_while_a_file_is_sent_does_no_harm() throws IOException {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        logged.start();
        root.addAppender(logged);
        try {
            for (int i = 0; i < 4; i++) {
                leaveAfterFirstBytes("/api/v1/exports/works?format=gpkg&sort=title");
            }
            HttpResponse<byte[]> whole =
                    ExportedFile.bytes(server.anonymous(), "/api/v1/exports/works?format=gpkg&sort=title");
            assertThat(whole.statusCode()).isEqualTo(200);
            assertThat(ExportedFile.rows(whole.body(), "works")).hasSizeGreaterThan(1_000);
            assertNothingKept();
        } finally {
            root.detachAppender(logged);
        }
        assertThat(logged.list)
                .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                .extracting(ILoggingEvent::getFormattedMessage)
                .isEmpty();
    }

    /// With so little room for what comes that the server cannot have sent it all.
    private static void leaveAfterFirstBytes(String path) throws IOException {
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4_096);
            socket.connect(new InetSocketAddress(
                    InetAddress.getLoopbackAddress(), server.uri("/").getPort()));
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] first = socket.getInputStream().readNBytes(1_000);
            assertThat(new String(first, StandardCharsets.US_ASCII)).startsWith("HTTP/1.1 200");
        }
    }

    /// Neither files nor a transaction that nobody ends; other servers on this machine may be at work meanwhile.
    private static void assertNothingKept() throws IOException {
        Set<Path> left = files();
        Instant patience = Instant.now().plusSeconds(20);
        while (Instant.now().isBefore(patience) && !(left.isEmpty() && waiting() == 0)) {
            LockSupport.parkNanos(100_000_000);
            left.retainAll(files());
        }
        assertThat(left).isEmpty();
        assertThat(waiting()).as("transactions that nobody ends").isZero();
    }

    private static Set<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("koppelkansen.*\\.gpkg"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static int waiting() {
        return server.database()
                .sql()
                .sql("select count(*) from pg_stat_activity where datname = current_database()"
                        + " and state like 'idle in transaction%'")
                .query(Integer.class)
                .single();
    }
}
