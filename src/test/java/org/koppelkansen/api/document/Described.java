package org.koppelkansen.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.koppelkansen.api.answer.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The description of the API as it is kept, against which every answer that a test gets is held: all that an answer
/// has is described, and all that must be there is there.
public final class Described {
    private static final Path KEPT = Path.of("docs/api/openapi.json");
    private static final ObjectNode DOCUMENT = document();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(Dialects.getOpenApi31());
    /// By address, method and status.
    private static final Map<String, Schema> KNOWN = new ConcurrentHashMap<>();
    /// What was held already: many ask the same and are told the same.
    private static final Set<String> HELD = ConcurrentHashMap.newKeySet();
    private static final List<Address> ADDRESSES = DOCUMENT.path("paths")
            .propertyStream()
            .map(path -> Address.of(path.getKey(), path.getValue()))
            .sorted(Comparator.comparing(Address::parameters).thenComparing(Address::path))
            .toList();

    private Described() {}

    /// An address of the description.
    private record Address(String path, Pattern pattern, long parameters, JsonNode operations) {
        static Address of(String path, JsonNode operations) {
            return new Address(
                    path,
                    Pattern.compile(Pattern.quote(Api.PATH + path).replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q")),
                    path.chars().filter(c -> c == '{').count(),
                    operations);
        }
    }

    /// Fails where an answer in JSON is not as described; of addresses that are not described it says nothing.
    public static void holds(String method, HttpResponse<String> answer) {
        String asked = method + " " + answer.request().uri().getRawPath();
        ADDRESSES.stream()
                .filter(address ->
                        address.pattern().matcher(answer.uri().getRawPath()).matches())
                .findFirst()
                .ifPresent(address -> {
                    JsonNode operation = address.operations().path(method.toLowerCase(Locale.ROOT));
                    String key = method + " " + address.path() + " " + answer.statusCode();
                    if (!operation.isMissingNode() && HELD.add(key + " " + answer.body())) {
                        holds(asked, key, operation.path("responses"), answer);
                    }
                });
    }

    private static void holds(String asked, String key, JsonNode responses, HttpResponse<String> answer) {
        String status = String.valueOf(answer.statusCode());
        assertThat(responses.has(status))
                .as("%s %s is described", asked, status)
                .isTrue();
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        JsonNode described =
                resolved(responses.path(status)).path("content").path(type).path("schema");
        if (type.endsWith("json")
                && !described.isMissingNode()
                && !answer.body().isEmpty()) {
            List<Error> errors =
                    KNOWN.computeIfAbsent(key, unused -> schema(described)).validate(answer.body(), InputFormat.JSON);
            assertThat(errors).as("%s %s %s", asked, status, answer.body()).isEmpty();
        }
    }

    private static Schema schema(JsonNode described) {
        ObjectNode whole = DOCUMENT.objectNode();
        whole.set("components", DOCUMENT.path("components"));
        whole.set("allOf", DOCUMENT.arrayNode().add(described));
        return SCHEMAS.getSchema(whole);
    }

    private static JsonNode resolved(JsonNode node) {
        String ref = node.path("$ref").asString("");
        return ref.isEmpty() ? node : DOCUMENT.at(ref.substring(1));
    }

    private static ObjectNode document() {
        try {
            ObjectNode document = (ObjectNode) new JsonMapper().readTree(Files.readString(KEPT));
            document.path("components").path("schemas").forEach(Described::close);
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Members that are not described may not be there. No schema is put together of others, so that these words do.
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(Described::close);
    }
}
