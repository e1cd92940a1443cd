package org.koppelkansen.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A JSON document that a test can look into.
sealed interface JsonTree {
    record Members(Map<String, JsonTree> byName) implements JsonTree {}

    record Array(List<JsonTree> elements) implements JsonTree {}

    record Scalar(String value) implements JsonTree {}

    static JsonTree of(String document) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(document)) {
            json.nextToken();
            return read(json);
        }
    }

    private static JsonTree read(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            Map<String, JsonTree> members = new HashMap<>();
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                json.nextToken();
                members.put(name, read(json));
            }
            return new Members(members);
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<JsonTree> elements = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                elements.add(read(json));
            }
            return new Array(elements);
        }
        return new Scalar(json.getText());
    }

    /// The member of the member …; it must be there.
    default JsonTree at(String... names) {
        JsonTree tree = this;
        for (String name : names) {
            tree = Objects.requireNonNull(((Members) tree).byName().get(name), name);
        }
        return tree;
    }

    default List<JsonTree> all() {
        return ((Array) this).elements();
    }

    default String text() {
        return ((Scalar) this).value();
    }

    default BigDecimal number() {
        return new BigDecimal(text());
    }
}
