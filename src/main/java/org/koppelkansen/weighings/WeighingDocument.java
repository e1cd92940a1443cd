package org.koppelkansen.weighings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Period;
import org.koppelkansen.measure.Text;
import org.koppelkansen.opportunities.Proposal;
import org.koppelkansen.opportunities.WhatIf;
import org.koppelkansen.weigh.CostPart;
import org.koppelkansen.weigh.Openness;
import org.koppelkansen.weigh.SetCost;
import org.koppelkansen.weigh.Weighing;
import org.koppelkansen.weigh.hindrance.HindranceLevel;
import org.koppelkansen.weigh.hindrance.HindranceRules;
import org.koppelkansen.weigh.hindrance.Mode;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Work;

/// Writes proposals as JSON, described in `docs/output.md`.
record WeighingDocument(JsonGenerator json) {
    void write(Weighings weighings) throws IOException {
        json.writeStringField("asOf", weighings.proposal().rules().asOf().toString());
        proposal("before", weighings.proposal());
        if (weighings.whatIf().isPresent()) {
            WhatIf.Answered answered = weighings.whatIf().get();
            proposal("after", answered.after());
            texts("remarks", answered.remarks());
            json.writeStringField("rule", weighings.rule().key());
            json.writeArrayFieldStart("shares");
            for (WhatIf.ShareChange change : answered.shares(weighings.rule())) {
                json.writeStartObject();
                json.writeStringField("owner", change.party());
                amount("before", change.before());
                amount("after", change.after());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void proposal(String name, Proposal proposal) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("id", proposal.id());
        json.writeArrayFieldStart("works");
        for (Work work : proposal.works()) {
            work(work);
        }
        json.writeEndArray();
        estimate("costApart", proposal.costApart());
        switch (proposal.together()) {
            case Weighing.Refused refused -> text("refused", refused.reason());
            case Weighing.Weighed weighed -> {
                estimate("saving", proposal.costApart().minus(weighed.cost().total()));
                json.writeFieldName("together");
                cost(weighed.cost());
                hindrance(weighed.cost());
            }
        }
        json.writeArrayFieldStart("apart");
        for (SetCost cost : proposal.apart()) {
            cost(cost);
        }
        json.writeEndArray();
        findings(proposal.findings());
        json.writeEndObject();
    }

    private void work(Work work) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", work.id().value());
        json.writeStringField("owner", work.owner().name());
        json.writeStringField("discipline", work.discipline().key());
        json.writeStringField("intervention", work.task().intervention().key());
        json.writeStringField("street", work.place().map(Place::street).orElse(""));
        json.writeStringField("wishedStart", work.window().wishedStart().toString());
        json.writeNumberField("days", work.window().durationDays());
        period("window", work.window().span());
        json.writeEndObject();
    }

    private void cost(SetCost cost) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("works");
        for (Work work : cost.works()) {
            json.writeString(work.id().value());
        }
        json.writeEndArray();
        period("period", cost.period());
        estimate("total", cost.total());
        json.writeObjectFieldStart("kinds");
        for (CostPart.Kind kind : CostPart.Kind.values()) {
            estimate(kind.key(), cost.of(kind));
        }
        json.writeEndObject();
        openness(cost.openness());
        json.writeArrayFieldStart("parts");
        for (CostPart part : cost.parts()) {
            part(part);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void openness(Openness openness) throws IOException {
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
        json.writeNumberField("low", openness.crew().low());
        json.writeNumberField("likely", openness.crew().likely());
        json.writeNumberField("high", openness.crew().high());
        json.writeEndObject();
    }

    /// An index, or what would have to be known for one.
    private void hindrance(SetCost cost) throws IOException {
        json.writeObjectFieldStart("hindrance");
        for (Map.Entry<Mode, HindranceLevel> mode :
                HindranceRules.shipped().of(cost.works(), cost.period().days()).entrySet()) {
            json.writeObjectFieldStart(mode.getKey().key());
            switch (mode.getValue()) {
                case HindranceLevel.Known known -> {
                    json.writeNumberField("index", known.index());
                    json.writeBooleanField("complete", known.complete());
                    text("cause", known.cause());
                }
                case HindranceLevel.Unknown unknown -> {
                    json.writeNullField("index");
                    text("unknown", unknown.why());
                }
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void part(CostPart part) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", part.kind().key());
        if (part.work().isPresent()) {
            json.writeStringField("work", part.work().get().value());
        }
        text("what", part.what());
        json.writeNumberField("quantity", part.quantity());
        json.writeStringField("unit", part.unit());
        json.writeStringField("rate", part.rate());
        estimate("cost", part.cost());
        json.writeEndObject();
    }

    private void findings(List<Finding> findings) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("code", finding.code().key());
            json.writeStringField("work", finding.subject());
            text("sentence", finding.sentence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// Half-open, as in every document.
    private void period(String name, Period period) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("from", period.from().toString());
        json.writeStringField("until", period.until().toString());
        json.writeEndObject();
    }

    private void estimate(String name, Estimate estimate) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("low", estimate.low().euros());
        json.writeNumberField("likely", estimate.likely().euros());
        json.writeNumberField("high", estimate.high().euros());
        json.writeEndObject();
    }

    private void amount(String name, Optional<Money> amount) throws IOException {
        if (amount.isPresent()) {
            json.writeNumberField(name, amount.get().euros());
        } else {
            json.writeNullField(name);
        }
    }

    private void texts(String name, List<Text> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (Text text : texts) {
            text(text);
        }
        json.writeEndArray();
    }

    private void text(String name, Text text) throws IOException {
        json.writeFieldName(name);
        text(text);
    }

    private void text(Text text) throws IOException {
        json.writeStartObject();
        json.writeStringField("nl", text.nl());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }
}
