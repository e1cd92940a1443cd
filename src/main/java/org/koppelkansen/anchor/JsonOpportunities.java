package org.koppelkansen.anchor;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.koppelkansen.anchor.table.JsonValues;
import org.koppelkansen.find.Relation;
import org.koppelkansen.opportunities.Opportunity;
import org.koppelkansen.opportunities.Ranking;
import org.koppelkansen.weigh.SetCost;
import org.koppelkansen.works.Work;

/// Writes opportunities and what they come to as members of a JSON document, described in `docs/output.md`.
final class JsonOpportunities {
    private final JsonGenerator json;
    private final JsonCost cost;

    JsonOpportunities(JsonGenerator json) {
        this.json = json;
        this.cost = new JsonCost(json);
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
        json.writeBooleanField("sureBenefit", OpportunityColumns.isSure(opportunity));
        JsonValues.number("certainty", opportunity.certainty(), 4, json);
        json.writeNumberField("expectedBenefit", opportunity.expectedBenefit().euros());
        json.writeFieldName("together");
        cost.write(opportunity.together());
        json.writeArrayFieldStart("apart");
        for (SetCost project : opportunity.apart()) {
            cost.write(project);
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
