package org.koppelkansen.api.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.api.TestClient;
import org.koppelkansen.api.TestServer;
import org.koppelkansen.deliver.Receiving;
import org.koppelkansen.works.OwnerId;
import tools.jackson.databind.JsonNode;

/// Two who deliver files over HTTP to a server of their own, for tests.
abstract class Delivering {
    static final OwnerId WATER = new OwnerId("water");
    static final OwnerId HEAT = new OwnerId("heat");
    static final String HEAD = "id;titel;discipline;start;einde;x;y\n";
    static final String ROWS = HEAD
            + "1;Riool Kade;riolering;2028-01-01;2028-06-30;121000;487000\n"
            + "2;Riool Gracht;riolering;2028-02-01;2028-07-31;121100;487000\n";

    @TempDir
    static Path folder;

    static TestServer server;
    static TestClient anna;
    static TestClient bert;

    @BeforeAll
    static void start() {
        server = TestServer.start(usual -> new Receiving(folder.resolve("uploads"), 200_000, 1000, usual.feeds()));
        anna = server.as(new Grant(Role.PROGRAMMER, WATER));
        bert = server.as(new Grant(Role.PROGRAMMER, HEAT));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Sending sending(String source) {
        return new Sending(anna).field("source", source);
    }

    static void assertNothingLeftBehind() throws IOException {
        try (Stream<Path> left = Files.walk(folder.resolve("uploads"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    static long works(String source) {
        return server.database()
                .sql()
                .sql("select count(*) from work where source = ?")
                .param(source)
                .query(Long.class)
                .single();
    }

    static JsonNode delivery(JsonNode job) {
        return Sending.get(anna, job.at("/outcome/href").asString());
    }
}
