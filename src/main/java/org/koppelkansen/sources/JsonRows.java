package org.koppelkansen.sources;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.sources.geometry.GeoJsonReading;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;

/// Finds the rows in a stream of JSON tokens and hands them on one by one. Any object may be a row; it is known to be
/// only a wrapper when it holds `features`, `_embedded` or a like list of objects.
final class JsonRows {
    private static final int MOST_CELLS = 2_000;
    private static final int SHOWN = 60;

    private final String source;
    private final RowSink sink;
    private final Optional<Crs> crs;
    private long count;

    /// @param source its name, for findings
    JsonRows(String source, RowSink sink, Optional<Crs> crs) {
        this.source = source;
        this.sink = sink;
        this.crs = crs;
    }

    /// How many rows there were so far.
    long count() {
        return count;
    }

    /// Counts a row that could not be read; gives its number.
    long skipped() {
        return ++count;
    }

    /// Yields the rows of every value up to the end of the text.
    void all(JsonParser json) throws IOException {
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            switch (token) {
                case START_OBJECT -> wrapperOrRow(json);
                case START_ARRAY -> list(json);
                default -> unreadable(json);
            }
        }
    }

    private void list(JsonParser json) throws IOException {
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                row(json);
            } else {
                unreadable(json);
            }
        }
    }

    /// Something stands where a row should: it counts as one that is rejected.
    private void unreadable(JsonParser json) throws IOException {
        String seen = json.currentToken().isStructStart() ? "[…]" : json.getText();
        json.skipChildren();
        sink.finding(Finding.ofRow(
                FindingCode.ROW_UNREADABLE, source, skipped(), seen.substring(0, Math.min(SHOWN, seen.length()))));
    }

    private void wrapperOrRow(JsonParser json) throws IOException {
        Draft draft = new Draft();
        boolean wrapper = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_ARRAY && (name.equals("features") || name.equals("results"))) {
                wrapper = true;
                list(json);
            } else if (value == JsonToken.START_OBJECT && name.equals("_embedded")) {
                wrapper = true;
                embedded(json);
            } else {
                draft.member(json, name);
            }
        }
        if (!wrapper && !draft.isCollection()) {
            emit(draft);
        }
    }

    private void embedded(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            if (json.nextToken() == JsonToken.START_ARRAY) {
                list(json);
            } else {
                json.skipChildren();
            }
        }
    }

    private void row(JsonParser json) throws IOException {
        Draft draft = new Draft();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            draft.member(json, name);
        }
        emit(draft);
    }

    private void emit(Draft draft) {
        count++;
        sink.row(draft.row(count));
    }

    /// One row while its members come in.
    private final class Draft {
        private final Map<String, Cell> cells = new LinkedHashMap<>();
        private final GeoJsonReading bare = new GeoJsonReading();
        private boolean isBare;
        private RawGeometry geometry = new RawGeometry.Absent();
        private boolean found;
        private String type = "";

        boolean isCollection() {
            return type.equals("FeatureCollection");
        }

        /// Takes one member, the parser standing at its value.
        void member(JsonParser json, String name) throws IOException {
            JsonToken value = json.currentToken();
            if (name.equals("_links") || (name.equals("bbox") && value == JsonToken.START_ARRAY)) {
                json.skipChildren();
            } else if (value == JsonToken.VALUE_STRING && name.equals("type")) {
                type = json.getText();
            } else if (coordinates(bare, json, name)) {
                isBare = true;
            } else {
                nested(json, name.equals("properties") && value == JsonToken.START_OBJECT ? "" : name);
            }
        }

        private void nested(JsonParser json, String path) throws IOException {
            switch (json.currentToken()) {
                case START_OBJECT -> object(json, path);
                case START_ARRAY -> array(json, path);
                default -> scalar(json, path);
            }
        }

        /// An object inside the row: its geometry when it has coordinates, otherwise more cells.
        private void object(JsonParser json, String path) throws IOException {
            boolean within = !path.isEmpty();
            String prefix = within ? path + "." : "";
            GeoJsonReading inner = new GeoJsonReading();
            boolean found = false;
            String innerType = "";
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (within && coordinates(inner, json, name)) {
                    found = true;
                } else if (within && value == JsonToken.VALUE_STRING && name.equals("type")) {
                    innerType = json.getText();
                } else if (name.equals("_links")) {
                    json.skipChildren();
                } else {
                    nested(json, prefix + name);
                }
            }
            if (found || GeoJsonReading.isType(innerType)) {
                RawGeometry unreadable = new RawGeometry.Unreadable(innerType);
                geometry(path, found ? RawGeometry.of(inner.finished(innerType, crs)) : unreadable);
            } else if (!innerType.isEmpty()) {
                put(prefix + "type", new Cell.Text(innerType));
            }
        }

        /// Reads the member if it is the one that makes an object a geometry.
        private static boolean coordinates(GeoJsonReading into, JsonParser json, String name) throws IOException {
            if (json.currentToken() != JsonToken.START_ARRAY) {
                return false;
            }
            if (name.equals("coordinates")) {
                into.coordinates(json);
                return true;
            }
            if (name.equals("geometries")) {
                into.geometries(json);
                return true;
            }
            return false;
        }

        /// The first geometry is the row's own, unless a later one is called `geometry`; the others become text.
        private void geometry(String path, RawGeometry read) {
            if (!found || path.equals("geometry")) {
                geometry = read;
                found = true;
            } else if (read instanceof RawGeometry.Read other) {
                put(path, new Cell.Text(other.geometry().toText()));
            }
        }

        /// Plain values joined by commas; objects become cells under their place in the list.
        private void array(JsonParser json, String path) throws IOException {
            StringBuilder joined = new StringBuilder();
            int index = 0;
            for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    object(json, path + "." + index);
                } else if (token == JsonToken.START_ARRAY) {
                    array(json, path + "." + index);
                } else if (token != JsonToken.VALUE_NULL) {
                    joined.append(joined.isEmpty() ? "" : ",").append(json.getText());
                }
                index++;
            }
            if (!joined.isEmpty()) {
                put(path, new Cell.Text(joined.toString()));
            }
        }

        private void scalar(JsonParser json, String path) throws IOException {
            switch (json.currentToken()) {
                case VALUE_STRING -> {
                    if (!json.getText().isBlank()) {
                        put(path, new Cell.Text(json.getText()));
                    }
                }
                case VALUE_NUMBER_INT -> put(path, new Cell.Numeric(json.getDecimalValue()));
                case VALUE_NUMBER_FLOAT -> number(json, path);
                case VALUE_TRUE, VALUE_FALSE -> put(path, new Cell.Truth(json.getBooleanValue()));
                default -> {}
            }
        }

        private void number(JsonParser json, String path) throws IOException {
            put(path, json.isNaN() ? new Cell.Text(json.getText()) : new Cell.Numeric(json.getDecimalValue()));
        }

        /// Later members of the same name win, as JSON has it; absurdly many are not kept.
        private void put(String path, Cell cell) {
            if (cells.size() < MOST_CELLS || cells.containsKey(path)) {
                cells.put(path, cell);
            }
        }

        RawRow row(long number) {
            if (isBare) {
                geometry("geometry", RawGeometry.of(bare.finished(type, crs)));
            } else if (!type.isEmpty() && !type.equals("Feature")) {
                cells.putIfAbsent("type", new Cell.Text(type));
            }
            return new RawRow(number, cells, geometry);
        }
    }
}
