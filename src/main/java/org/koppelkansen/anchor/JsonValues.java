package org.koppelkansen.anchor;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/// Writes values and rows as JSON: days as `2027-03-01`, what is not there as null.
final class JsonValues {
    private JsonValues() {}

    static void write(Value value, JsonGenerator json) throws IOException {
        switch (value) {
            case Value.Nothing() -> json.writeNull();
            case Value.Words words -> json.writeString(words.text());
            case Value.Figure figure -> json.writeNumber(figure.number());
            case Value.Day day -> json.writeString(day.date().toString());
        }
    }

    /// An object with one member per column, in their order.
    static <T> void write(T row, List<Column<T>> columns, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Column<T> column : columns) {
            json.writeFieldName(column.key());
            write(column.value().apply(row), json);
        }
        json.writeEndObject();
    }
}
