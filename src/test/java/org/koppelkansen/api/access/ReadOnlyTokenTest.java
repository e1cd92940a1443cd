package org.koppelkansen.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Scope;
import org.koppelkansen.api.TestClient;
import org.koppelkansen.api.TestServer;
import org.koppelkansen.api.answer.Asked;
import org.koppelkansen.works.OwnerId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Who finds a token for reading only changes nothing with it, though its owner may do everything.
class ReadOnlyTokenTest {
    private static final Set<String> UNSAFE = Set.of("post", "put", "patch", "delete");
    /// They only work something out; and ending a session that a token does not have.
    private static final Set<String> HARMLESS = Set.of("post /what-ifs", "post /cost-shares", "delete /session");

    private static final OwnerId WATER = new OwnerId("water");
    private static final String MULTIPART = "--x\r\nContent-Disposition: form-data; name=\"file\";"
            + " filename=\"a.csv\"\r\n\r\na,b\r\n1,2\r\n--x--\r\n";

    private static TestServer server;
    private static TestClient reading;
    private static String account = "";
    private static String token = "";

    @BeforeAll
    static void start() {
        server = TestServer.start();
        List<Grant> grants = new ArrayList<>(
                Arrays.stream(Role.values()).map(role -> new Grant(role, WATER)).toList());
        grants.add(new Grant(Role.ADMINISTRATOR, Grant.REGISTER));
        reading = server.as(EnumSet.of(Scope.READ), grants.toArray(Grant[]::new));
        account = new Asked(reading.get("/api/v1/session")).at("/account/id");
        token = new Asked(reading.get("/api/v1/tokens")).at("/items/0/id");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_changed_by_a_token_for_reading() throws IOException {
        JsonNode paths = new JsonMapper()
                .readTree(Files.readString(Path.of("docs/api/openapi.json")))
                .at("/paths");
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                String name = operation.getKey() + " " + path.getKey();
                if (UNSAFE.contains(operation.getKey()) && !HARMLESS.contains(name)) {
                    List<String> types = types(operation.getValue());
                    types.forEach(type -> tests.add(DynamicTest.dynamicTest(
                            name + " " + type, () -> refused(operation.getKey(), path.getKey(), type))));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(20);
        return tests.stream();
    }

    private static List<String> types(JsonNode operation) {
        List<String> types = new ArrayList<>(
                operation.at("/requestBody/content").propertyNames().stream().toList());
        return types.isEmpty() ? List.of("") : types;
    }

    private static void refused(String method, String path, String type) {
        HttpRequest.Builder request = reading.request("/api/v1" + named(path))
                .method(method.toUpperCase(Locale.ROOT), BodyPublishers.ofString(body(path, type)))
                .header("If-Match", "\"1\"");
        if (!type.isEmpty()) {
            request.header("Content-Type", type.startsWith("multipart") ? type + "; boundary=x" : type);
        }
        Asked answer = new Asked(reading.send(request));
        assertThat(answer.status()).as(answer.toString()).isIn(401, 403, 404);
    }

    private static String named(String path) {
        return path.replace("/accounts/{id}", "/accounts/" + account)
                .replace("/tokens/{id}", "/tokens/" + token)
                .replace("/organisations/{id}", "/organisations/" + WATER)
                .replaceAll("\\{[a-z]+}", "none");
    }

    private static String body(String path, String type) {
        if (type.startsWith("multipart")) {
            return MULTIPART;
        }
        if (type.endsWith("urlencoded")) {
            return "login=x&password=y";
        }
        return switch (path) {
            case "/accounts/{id}" -> "{\"name\":\"Other\"}";
            case "/session" -> "{\"login\":\"x\",\"password\":\"y\"}";
            default -> type.isEmpty() ? "" : "{}";
        };
    }
}
