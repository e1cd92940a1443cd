package org.koppelkansen.anchor.table;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Period;
import org.koppelkansen.measure.Text;

/// Writes values and rows as JSON: days as `2027-03-01`, amounts in euros with two decimals, null for what is not
/// there.
public final class JsonValues {
    private JsonValues() {}

    public static void write(Value value, JsonGenerator json) throws IOException {
        switch (value) {
            case Value.Nothing() -> json.writeNull();
            case Value.Words words -> json.writeString(words.text());
            case Value.Term term -> json.writeString(term.key());
            case Value.Figure figure -> json.writeNumber(figure.number());
            case Value.Day day -> json.writeString(day.date().toString());
            case Value.Time time -> json.writeString(time.at().toString());
        }
    }

    /// An object with one member per column, in their order.
    public static <T> void write(T row, List<Column<T>> columns, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Column<T> column : columns) {
            json.writeFieldName(column.key());
            write(column.value().apply(row), json);
        }
        json.writeEndObject();
    }

    /// A number rounded to `decimals`, halves away from zero.
    public static void number(String name, double number, int decimals, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        write(Value.of(number, decimals), json);
    }

    /// A sentence in both languages.
    public static void text(String name, Text text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("nl", text.nl());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }

    public static void words(String name, Collection<String> words, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String word : words) {
            json.writeString(word);
        }
        json.writeEndArray();
    }

    /// Half-open: `until` is the first day after it.
    public static void period(String name, Period period, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("from", period.from().toString());
        json.writeStringField("until", period.until().toString());
        json.writeEndObject();
    }

    /// At low, likely and high rates.
    public static void amounts(String name, Estimate amounts, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("low", amounts.low().euros());
        json.writeNumberField("likely", amounts.likely().euros());
        json.writeNumberField("high", amounts.high().euros());
        json.writeEndObject();
    }
}
