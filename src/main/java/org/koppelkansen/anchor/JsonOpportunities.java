package org.koppelkansen.anchor;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.koppelkansen.anchor.table.JsonValues;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.find.Relation;
import org.koppelkansen.opportunities.Opportunity;
import org.koppelkansen.opportunities.Ranking;
import org.koppelkansen.weigh.CostPart;
import org.koppelkansen.weigh.Openness;
import org.koppelkansen.weigh.SetCost;
import org.koppelkansen.works.Work;

/// Writes opportunities and what they come to as members of a JSON document, described in `docs/output.md`.
public final class JsonOpportunities {
    private final JsonGenerator json;

    public JsonOpportunities(JsonGenerator json) {
        this.json = json;
    }

    /// The member `coupling`: what the opportunities come to, or why there are none.
    void totals(Ranking ranking) throws IOException {
        Ranking.Totals totals = ranking.totals();
        json.writeObjectFieldStart("coupling");
        json.writeNumberField("works", totals.works());
        json.writeNumberField("couplable", totals.couplable());
        json.writeNumberField("coupled", totals.coupled());
        json.writeNumberField("opportunities", ranking.ranked().size());
        JsonValues.amounts("costApart", totals.costApart(), json);
        JsonValues.amounts("ownCosts", totals.ownCosts(), json);
        JsonValues.amounts("benefit", totals.benefit(), json);
        json.writeNumberField("expectedBenefit", totals.expectedBenefit().euros());
        part("benefitOfCosts", totals.benefitOfCosts());
        part("benefitOfSharable", totals.benefitOfSharable());
        if (ranking.none().isPresent()) {
            JsonValues.text("none", ranking.none().get(), json);
        } else {
            json.writeNullField("none");
        }
        json.writeEndObject();
    }

    /// The member `opportunities`.
    void all(List<Ranking.Ranked> ranked) throws IOException {
        json.writeArrayFieldStart("opportunities");
        for (Ranking.Ranked one : ranked) {
            one(one);
        }
        json.writeEndArray();
    }

    private void one(Ranking.Ranked ranked) throws IOException {
        Opportunity opportunity = ranked.opportunity();
        json.writeStartObject();
        json.writeStringField("id", opportunity.id());
        json.writeNumberField("rank", ranked.rank());
        json.writeStringField("where", ranked.where());
        JsonValues.words("works", ids(opportunity.works()), json);
        JsonValues.words("owners", opportunity.owners(), json);
        JsonValues.words("disciplines", OpportunityColumns.disciplines(ranked), json);
        JsonValues.period("common", opportunity.common(), json);
        JsonValues.amounts("costApart", opportunity.costApart(), json);
        JsonValues.amounts("costTogether", opportunity.together().total(), json);
        JsonValues.amounts("benefit", opportunity.benefit(), json);
        JsonValues.number("certainty", opportunity.certainty(), 4, json);
        json.writeNumberField("expectedBenefit", opportunity.expectedBenefit().euros());
        json.writeFieldName("together");
        cost(opportunity.together());
        json.writeArrayFieldStart("apart");
        for (SetCost project : opportunity.apart()) {
            cost(project);
        }
        json.writeEndArray();
        ground(ranked);
        JsonValues.words(
                "reasons",
                opportunity.reasons().stream()
                        .map((Relation r) -> RelationColumns.id(r))
                        .toList(),
                json);
        json.writeEndObject();
    }

    private void ground(Ranking.Ranked ranked) throws IOException {
        JsonValues.number("sharedSquareMetres", ranked.opportunity().sharedSquareMetres(), 2, json);
        json.writeArrayFieldStart("sharedCells");
        for (OpportunityCell cell : OpportunityCell.of(List.of(ranked))) {
            json.writeStartObject();
            JsonValues.number("squareMetres", cell.cell().squareMetres(), 2, json);
            JsonValues.words("opened", cell.opened(), json);
            JsonValues.words("dug", cell.dug(), json);
            json.writeStringField("surface", cell.surface());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// What a set of works costs, as an object.
    public void cost(SetCost cost) throws IOException {
        json.writeStartObject();
        JsonValues.words("works", ids(cost.works()), json);
        JsonValues.period("period", cost.period(), json);
        JsonValues.amounts("total", cost.total(), json);
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

    private void part(String name, OptionalDouble part) throws IOException {
        if (part.isPresent()) {
            JsonValues.number(name, part.getAsDouble(), 4, json);
        } else {
            json.writeNullField(name);
        }
    }

    private static List<String> ids(List<Work> works) {
        return works.stream().map(work -> work.id().value()).toList();
    }
}
