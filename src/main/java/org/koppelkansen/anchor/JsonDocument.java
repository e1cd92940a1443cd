package org.koppelkansen.anchor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.koppelkansen.anchor.table.JsonValues;
import org.koppelkansen.find.Evidence;
import org.koppelkansen.find.FindSummary;
import org.koppelkansen.find.Reason;
import org.koppelkansen.find.Relation;

/// Writes an outcome as one JSON document, described in `docs/output.md`. Members always come in the same order.
public final class JsonDocument {
    /// Rises when a member changes its meaning or goes; new members do not raise it.
    static final String FORMAT = "koppelkansen/find/1";

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private JsonDocument(JsonGenerator json) {
        this.json = json;
    }

    /// Leaves `out` open.
    public static void write(Outcome outcome, String version, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            new JsonDocument(json).write(outcome, version);
            json.writeRaw("\n");
        }
    }

    private void write(Outcome outcome, String version) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeStringField("version", version);
        basis(outcome.basis());
        summary(outcome.summary());
        JsonOpportunities opportunities = new JsonOpportunities(json);
        opportunities.totals(outcome.opportunities());
        opportunities.all(outcome.opportunities().ranked());
        json.writeArrayFieldStart("works");
        for (var work : outcome.found().works()) {
            JsonValues.write(work, WorkColumns.ALL, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("relations");
        for (Relation relation : outcome.found().relations()) {
            relation(relation);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (var finding : outcome.findings()) {
            JsonValues.write(finding, FindingColumns.ALL, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void basis(Outcome.Basis basis) throws IOException {
        json.writeStringField("asOf", basis.asOf().toString());
        json.writeStringField("crs", basis.crs().toString());
        JsonValues.number("reachMetres", basis.reachMetres(), 3, json);
        json.writeNumberField("gapDays", basis.gapDays());
        JsonValues.words("owners", basis.owners(), json);
        json.writeArrayFieldStart("sources");
        for (Outcome.Delivered source : basis.sources()) {
            json.writeStartObject();
            json.writeStringField("name", source.name());
            json.writeStringField("format", source.format());
            json.writeStringField("profile", source.profile());
            json.writeNumberField("read", source.read());
            json.writeNumberField("accepted", source.accepted());
            json.writeNumberField("repaired", source.repaired());
            json.writeNumberField("rejected", source.rejected());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("leftOut");
        for (Outcome.LeftOut reason : basis.leftOut()) {
            json.writeStartObject();
            JsonValues.text("reason", reason.reason(), json);
            json.writeNumberField("count", reason.count());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void totals(FindSummary.Totals totals) throws IOException {
        json.writeObjectFieldStart("totals");
        json.writeNumberField("works", totals.works());
        json.writeNumberField("located", totals.located());
        json.writeNumberField("owners", totals.owners());
        json.writeNumberField("meetings", totals.meetings());
        json.writeNumberField("meetingsOfTwoOwners", totals.meetingsOfTwoOwners());
        json.writeNumberField("meetingProjectPairs", totals.meetingProjectPairs());
        json.writeEndObject();
    }

    private void summary(FindSummary summary) throws IOException {
        totals(summary.totals());
        json.writeArrayFieldStart("byKind");
        for (var entry : summary.byKind().entrySet()) {
            json.writeStartObject();
            json.writeStringField("kind", entry.getKey().key());
            JsonValues.text("word", entry.getKey().word(), json);
            count(entry.getValue());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("byDisciplines");
        for (FindSummary.OfDisciplines pair : summary.byDisciplines()) {
            json.writeStartObject();
            json.writeStringField("first", pair.first().key());
            json.writeStringField("second", pair.second().key());
            count(pair.count());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("byArea");
        for (FindSummary.OfArea area : summary.byArea()) {
            json.writeStartObject();
            json.writeStringField("name", area.name());
            count(area.count());
        }
        json.writeEndArray();
        strongest(summary.strongest());
    }

    private void strongest(List<FindSummary.Strong> strongest) throws IOException {
        json.writeArrayFieldStart("strongest");
        for (FindSummary.Strong strong : strongest) {
            json.writeStartObject();
            json.writeStringField("relation", RelationColumns.id(strong.relation()));
            json.writeStringField("where", strong.where());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// Ends the object that it is part of.
    private void count(FindSummary.Count count) throws IOException {
        json.writeNumberField("relations", count.relations());
        json.writeNumberField("projectPairs", count.projectPairs());
        json.writeEndObject();
    }

    private void relation(Relation relation) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", RelationColumns.id(relation));
        json.writeStringField("kind", relation.kind().key());
        json.writeStringField("rule", relation.rule());
        switch (relation) {
            case Relation.Between b -> {
                json.writeStringField("first", b.first().id().value());
                json.writeStringField("second", b.second().id().value());
            }
            case Relation.Toward t -> {
                json.writeStringField("work", t.work().id().value());
                json.writeStringField("ambition", t.ambition().id());
            }
        }
        evidence(relation.evidence(), relation.reason().facts());
        JsonValues.text("sentence", relation.sentence(), json);
        json.writeEndObject();
    }

    private void evidence(Evidence evidence, List<Reason.Fact> facts) throws IOException {
        json.writeObjectFieldStart("evidence");
        JsonValues.number("distanceMetres", evidence.distanceMetres(), 3, json);
        JsonValues.number("sharedGroundSquareMetres", evidence.sharedGroundSquareMetres(), 2, json);
        if (evidence.common().isPresent()) {
            JsonValues.period("common", evidence.common().get(), json);
        } else {
            json.writeNullField("common");
        }
        json.writeNumberField("gapDays", evidence.gapDays());
        JsonValues.number("certainty", evidence.certainty(), 4, json);
        json.writeArrayFieldStart("facts");
        for (Reason.Fact fact : facts) {
            json.writeStartObject();
            json.writeStringField("condition", fact.condition());
            json.writeStringField("seen", fact.seen());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
