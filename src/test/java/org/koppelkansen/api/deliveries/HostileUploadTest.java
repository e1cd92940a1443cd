package org.koppelkansen.api.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.api.TestClient;
import org.koppelkansen.api.TestServer;
import org.koppelkansen.api.answer.Asked;
import org.koppelkansen.deliver.Receiving;
import org.koppelkansen.works.OwnerId;
import tools.jackson.databind.JsonNode;

/// What comes in that should not: it is said clearly, nothing is left behind, and the server goes on.
class HostileUploadTest {
    private static final String ROWS = "id;titel;start;einde\n1;Kade;2028-01-01;2029-01-01\n";
    private static final int MOST_BYTES = 2_000_000;

    @TempDir
    private static Path folder;

    private static TestServer server;
    private static TestClient anna;

    @BeforeAll
    static void start() {
        server = TestServer.start(usual -> new Receiving(folder.resolve("uploads"), MOST_BYTES, 1000, usual.feeds()));
        anna = server.as(new Grant(Role.PROGRAMMER, new OwnerId("water")));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void nothing_is_left_behind_and_the_next_delivery_is_read() throws IOException {
        assertThat(failure("plans.csv", ROWS)).isEmpty();
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)
                            .map(path -> path.getFileName().toString()))
                    .allMatch(name -> name.equals("endless.gpkg"));
        }
    }

    private static Sending sending() {
        return new Sending(anna).field("source", "hostile");
    }

    private static String failure(String name, String content) {
        return failure(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /// Code and sentence with which a file was refused; empty when it was read.
    private static String failure(String name, byte[] content) {
        JsonNode outcome = sending().file(name, content).delivered().get("outcome");
        return outcome.has("code")
                ? outcome.get("code").asString() + ": " + outcome.get("detail").asString()
                : "";
    }

    @Test
    void files_of_another_kind_say_what_they_are() {
        assertThat(failure("plans.csv", "")).startsWith("nothing-usable");
        JsonNode outcome = sending().file("plans.csv", "").delivered().get("outcome");
        assertThat(new Asked(anna.get(outcome.path("href").asString())).at("/state"))
                .as("the report that says why")
                .isEqualTo("unusable");
        assertThat(failure("plans.csv", "%PDF-1.7 …"))
                .startsWith("unreadable-source")
                .contains("a PDF");
        assertThat(failure("plans.xlsx", "<html><script>alert(1)</script></html>"))
                .contains("a web page");
        assertThat(failure("plans.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}))
                .contains("a picture");
        assertThat(failure("plans.csv", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 3, 0, 1}))
                .startsWith("unreadable-source");
        assertThat(failure("plans.shp", new byte[] {0, 0, 0x27, 0x0a, 1, 2, 3})).isNotEmpty();
        assertThat(failure("plans.gpkg", "SQLite format 3\0…")).startsWith("unreadable-source");
        assertThat(failure("plans.json", "[".repeat(100_000))).isNotEmpty();
    }

    @Test
    void the_content_counts_and_not_the_name() {
        assertThat(failure("plans.xlsx", ROWS)).isEmpty();
        assertThat(failure("plans.exe", HostileFiles.zip("plans.csv", ROWS.getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void zip_bombs_are_not_unpacked() {
        assertThat(failure("plans.zip", HostileFiles.bomb("plans.csv"))).contains("unlikely size");
        byte[] lying = HostileFiles.lying(HostileFiles.zip("plans.csv", new byte[1_000_000]));
        assertThat(failure("plans.zip", lying)).startsWith("unreadable-source");
        byte[] inner = HostileFiles.zip("plans.csv", ROWS.getBytes(StandardCharsets.UTF_8));
        assertThat(failure("plans.zip", HostileFiles.zip("plans.csv", inner))).contains("a zip inside a zip");
        byte[] cut = HostileFiles.zip("plans.csv", ROWS.repeat(100).getBytes(StandardCharsets.UTF_8));
        assertThat(failure("plans.zip", java.util.Arrays.copyOf(cut, cut.length / 2)))
                .contains("damaged");
    }

    @Test
    void names_lead_nowhere_else() throws IOException {
        byte[] zip = HostileFiles.zip("../../../outside.csv", ROWS.getBytes(StandardCharsets.UTF_8));
        assertThat(failure("plans.zip", zip)).isEmpty();
        for (String name :
                List.of("../../outside.csv", "..\\..\\outside.csv", "/tmp/outside.csv", "...", "a/b/../outside.csv")) {
            assertThat(failure(name, ROWS)).isEmpty();
        }
        try (Stream<Path> all = Files.walk(folder.getParent(), 2)) {
            assertThat(all.map(Path::toString)).noneMatch(path -> path.contains("outside"));
        }
        assertThat(sending()
                        .file("a.csv", ROWS)
                        .file("x/a.csv", ROWS)
                        .to("/api/v1/deliveries")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void entities_of_xml_are_not_followed() throws IOException {
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer trap = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        trap.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        trap.start();
        Path secret = Files.writeString(Files.createTempFile("a", "secret"), "TOP-SECRET");
        try {
            String address = "http://127.0.0.1:" + trap.getAddress().getPort() + "/x";
            for (String place : List.of(address, secret.toUri().toString())) {
                sending()
                        .file("a.gml", HostileFiles.external(place, HostileFiles.gml("HERE")))
                        .delivered();
                byte[] book = HostileFiles.workbook(HostileFiles.external(place, HostileFiles.texts("HERE")));
                sending().file("a.xlsx", book).delivered();
            }
            assertThat(failure("a.gml", HostileFiles.laughs(HostileFiles.gml("HERE"))))
                    .isNotNull();
            byte[] book = HostileFiles.workbook(HostileFiles.laughs(HostileFiles.texts("HERE")));
            assertThat(failure("a.xlsx", book)).isNotNull();
            assertThat(asked).isEmpty();
            assertThat(server.database()
                            .sql()
                            .sql("select count(*) from delivery_finding where sentence_en like '%TOP-SECRET%'")
                            .query(Long.class)
                            .single())
                    .isZero();
        } finally {
            trap.stop(0);
            Files.delete(secret);
        }
    }

    @Test
    void a_layer_that_counts_for_ever_ends() throws IOException, SQLException {
        assertThat(failure("endless.gpkg", HostileFiles.endless(folder))).isNotEmpty();
    }

    @Test
    void what_is_too_large_is_refused_before_it_is_taken_in() {
        HttpResponse<String> answer =
                sending().file("a.csv", new byte[MOST_BYTES]).to("/api/v1/deliveries");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("too-large");
        assertThat(failure("many.csv", ROWS + "2;Kade;2028-01-01;2029-01-01\n".repeat(1000)))
                .contains("more than 1000 rows");
    }

    @Test
    void files_that_are_read_while_their_sender_waits_are_bounded_too() {
        TestClient core = server.as(new Grant(Role.CORE_TEAM, new OwnerId("water")));
        String rows = ROWS + "2;Kade;2028-01-01;2029-01-01\n".repeat(1000);
        HttpResponse<String> areas = new Sending(core)
                .field("accept", "preview")
                .file("many.csv", rows)
                .to("/api/v1/areas/replacements");
        assertThat(areas.statusCode()).isEqualTo(422);
        assertThat(areas.body()).contains("more than 1000 rows", "Leave out what is not needed");
        assertThat(new Sending(core)
                        .field("accept", "preview")
                        .file("a.csv", new byte[MOST_BYTES])
                        .to("/api/v1/areas/replacements")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void forms_that_are_wrong_say_what_is() {
        assertThat(sending().to("/api/v1/deliveries").statusCode()).isEqualTo(400);
        for (String[] field : new String[][] {
            {"profile", "/etc/passwd"},
            {"profile", "../../x.yaml"},
            {"ownProfile", "a: [b"},
            {"ownProfile", "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nprofile: [*c,*c]"},
            {"confidentiality", "everybody"},
            {"accept", "yes"},
            {"source", "../x"},
            {"source", "by-hand-water"},
            {"colour", "blue"},
            {"url", "http://127.0.0.1/"}
        }) {
            HttpResponse<String> answer = new Sending(anna)
                    .field(field[0], field[1])
                    .file("a.csv", ROWS)
                    .to("/api/v1/deliveries");
            assertThat(answer.statusCode()).as(field[0] + " " + field[1]).isEqualTo(400);
            assertThat(answer.body()).contains("wrong-body");
        }
        HttpResponse<String> torn = anna.send(anna.request("/api/v1/deliveries")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(
                        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nabc")));
        assertThat(torn.statusCode()).isEqualTo(400);
        HttpResponse<String> json = anna.post("/api/v1/deliveries", "{\"url\":\"http://127.0.0.1/\",\"colour\":1}");
        assertThat(json.statusCode()).isEqualTo(400);
    }

    @Test
    void nothing_of_a_file_is_taken_in_from_who_may_not_send_one() {
        for (TestClient stranger :
                List.of(server.anonymous(), server.as(new Grant(Role.READER, new OwnerId("water"))))) {
            HttpResponse<String> answer =
                    new Sending(stranger).file("a.csv", new byte[1_000_000]).to("/api/v1/deliveries");
            assertThat(answer.statusCode()).isIn(401, 403);
        }
    }
}
