package org.koppelkansen.anchor;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.koppelkansen.anchor.table.JsonValues;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.weigh.CostPart;
import org.koppelkansen.weigh.Openness;
import org.koppelkansen.weigh.SetCost;

/// Writes what a set of works costs as one object, the same in every document that `docs/output.md` describes.
public record JsonCost(JsonGenerator json) {
    public void write(SetCost cost) throws IOException {
        json.writeStartObject();
        JsonValues.words(
                "works", cost.works().stream().map(work -> work.id().value()).toList(), json);
        JsonValues.period("period", cost.period(), json);
        JsonValues.amounts("total", cost.total(), json);
        json.writeObjectFieldStart("kinds");
        for (CostPart.Kind kind : CostPart.Kind.values()) {
            JsonValues.amounts(kind.key(), cost.of(kind), json);
        }
        json.writeEndObject();
        json.writeArrayFieldStart("parts");
        for (CostPart part : cost.parts()) {
            part(part);
        }
        json.writeEndArray();
        openness(cost.openness());
        json.writeEndObject();
    }

    private void part(CostPart part) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", part.kind().key());
        json.writeFieldName("work");
        JsonValues.write(part.work().map(id -> Value.of(id.value())).orElseGet(Value.Nothing::new), json);
        JsonValues.text("what", part.what(), json);
        JsonValues.number("quantity", part.quantity(), 2, json);
        json.writeStringField("unit", part.unit());
        json.writeStringField("rate", part.rate());
        JsonValues.amounts("cost", part.cost(), json);
        json.writeEndObject();
    }

    private void openness(Openness openness) throws IOException {
        json.writeObjectFieldStart("openness");
        json.writeArrayFieldStart("streets");
        for (Openness.OfStreet street : openness.streets()) {
            json.writeStartObject();
            json.writeStringField("name", street.name());
            json.writeNumberField("days", street.days());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("squareMetreDays", openness.squareMetreDays());
        json.writeObjectFieldStart("crewWeeks");
        JsonValues.number("low", openness.crew().low(), 1, json);
        JsonValues.number("likely", openness.crew().likely(), 1, json);
        JsonValues.number("high", openness.crew().high(), 1, json);
        json.writeEndObject();
        json.writeEndObject();
    }
}
