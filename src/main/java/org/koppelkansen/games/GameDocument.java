package org.koppelkansen.games;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Text;
import org.koppelkansen.share.SharingRule;

/// A JSON document about one game: how it begins, and the parts that several documents have.
final class GameDocument {
    private static final JsonFactory JSON = new JsonFactory();

    private GameDocument() {}

    /// What a document says after its beginning.
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /// Leaves `out` open.
    static void write(String format, String version, GameFile file, OutputStream out, Content content)
            throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeStringField("format", format);
            json.writeStringField("version", version);
            json.writeStringField("title", file.title());
            json.writeStringField("unit", file.unit());
            json.writeStringField("source", file.source());
            amount("total", file.game().total(), json);
            content.write(json);
            json.writeEndObject();
            json.writeRaw("\n");
        }
    }

    static void rule(SharingRule rule, JsonGenerator json) throws IOException {
        json.writeStringField("rule", rule.key());
        text("word", rule.word(), json);
        text("sentence", rule.sentence(), json);
        json.writeStringField("source", rule.source());
    }

    static void text(String name, Text text, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        text(text, json);
    }

    static void text(Text text, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("nl", text.nl());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }

    static void amount(String name, Money amount, JsonGenerator json) throws IOException {
        json.writeNumberField(name, amount.euros());
    }
}
