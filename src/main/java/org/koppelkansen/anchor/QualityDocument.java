package org.koppelkansen.anchor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.koppelkansen.anchor.table.JsonValues;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.gather.Freshness;
import org.koppelkansen.gather.Gathered;
import org.koppelkansen.gather.SourceQuality;
import org.koppelkansen.profile.Field;
import org.koppelkansen.works.Finding;

/// Writes what is odd about delivered sources as one JSON document, described in `docs/output.md`.
public final class QualityDocument {
    /// Rises when a member changes its meaning or goes; new members do not raise it.
    private static final String FORMAT = "koppelkansen/check/1";

    private static final JsonFactory JSON = new JsonFactory();

    private QualityDocument() {}

    /// Leaves `out` open.
    public static void write(Gathered gathered, String version, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeStringField("version", version);
            json.writeStringField("crs", gathered.crs().toString());
            json.writeNumberField("works", gathered.works().size());
            json.writeArrayFieldStart("sources");
            for (SourceQuality quality : gathered.sources()) {
                source(quality, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("findings");
            for (Finding finding : gathered.findings()) {
                JsonValues.write(finding, FindingColumns.ALL, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw("\n");
        }
    }

    private static void source(SourceQuality quality, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", quality.source());
        json.writeStringField("format", quality.format());
        json.writeStringField("profile", quality.profile());
        json.writeNumberField("read", quality.read());
        json.writeNumberField("accepted", quality.accepted());
        json.writeNumberField("repaired", quality.repaired());
        json.writeNumberField("rejected", quality.rejected());
        json.writeObjectFieldStart("completeness");
        for (Map.Entry<Field, Double> share : quality.completeness().entrySet()) {
            json.writeFieldName(share.getKey().key());
            JsonValues.write(Value.of(share.getValue(), 4), json);
        }
        json.writeEndObject();
        freshness(quality.freshness(), json);
        json.writeEndObject();
    }

    private static void freshness(Freshness freshness, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("freshness");
        json.writeFieldName("oldestStart");
        JsonValues.write(Value.ofDay(freshness.oldestStart()), json);
        json.writeFieldName("newestStart");
        JsonValues.write(Value.ofDay(freshness.newestStart()), json);
        json.writeNumberField("works", freshness.works());
        json.writeNumberField("past", freshness.past());
        json.writeNumberField("overdue", freshness.overdue());
        json.writeEndObject();
    }
}
