package org.koppelkansen.api.ogc;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// What tests look for in answers of OGC API Features.
final class Looked {
    private Looked() {}

    static double[] first(JsonNode coordinates) {
        JsonNode inner = coordinates;
        while (inner.get(0).isArray()) {
            inner = inner.get(0);
        }
        return new double[] {inner.get(0).asDouble(), inner.get(1).asDouble()};
    }

    static Optional<String> link(JsonNode document, String rel) {
        return StreamSupport.stream(document.get("links").spliterator(), false)
                .filter(link -> link.get("rel").asString().equals(rel))
                .map(link -> link.get("href").asString())
                .findFirst();
    }

    static Set<String> rels(JsonNode document) {
        return StreamSupport.stream(document.get("links").spliterator(), false)
                .map(link -> link.get("rel").asString())
                .collect(Collectors.toSet());
    }

    static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
