package org.koppelkansen.store.results;

import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// Documents of the chain as JSON, as the database keeps them.
final class Documents {
    /// Characters that go to the database at once, and the last row that goes over it.
    private static final int AT_ONCE = 500_000;

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
        StringBuilder part = new StringBuilder();
        rows.forEachOrdered(row -> {
            part.append(part.isEmpty() ? '[' : ',').append(written(row));
            if (part.length() > AT_ONCE) {
                sink.accept(part.append(']').toString());
                part.setLength(0);
            }
        });
        if (!part.isEmpty()) {
            sink.accept(part.append(']').toString());
        }
    }
}
