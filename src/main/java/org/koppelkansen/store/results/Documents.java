package org.koppelkansen.store.results;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// Documents of the chain as JSON, as the database keeps them.
final class Documents {
    /// Rows that go to the database at once.
    private static final int AT_ONCE = 500;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Documents() {}

    static String written(Object document) {
        // PostgreSQL keeps no character zero.
        return JSON.writeValueAsString(document).replace("\\u0000", "");
    }

    static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    /// Gives the rows to `sink` as JSON arrays, in order.
    static void inParts(Stream<?> rows, Consumer<String> sink) {
        List<Object> part = new ArrayList<>();
        rows.forEachOrdered(row -> {
            part.add(row);
            if (part.size() == AT_ONCE) {
                sink.accept(written(part));
                part.clear();
            }
        });
        if (!part.isEmpty()) {
            sink.accept(written(part));
        }
    }
}
