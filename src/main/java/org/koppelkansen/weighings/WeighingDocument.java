package org.koppelkansen.weighings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.koppelkansen.anchor.JsonCost;
import org.koppelkansen.anchor.table.JsonValues;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Text;
import org.koppelkansen.opportunities.Proposal;
import org.koppelkansen.opportunities.WhatIf;
import org.koppelkansen.settings.Rate;
import org.koppelkansen.settings.Rates;
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
        rates(weighings);
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

    private void rates(Weighings weighings) throws IOException {
        json.writeObjectFieldStart("rates");
        json.writeNumberField("ours", weighings.rates().ours());
        json.writeNumberField("all", weighings.rates().all());
        if (weighings.rates().own().isPresent()) {
            json.writeStringField("own", weighings.rates().own().get());
        } else {
            json.writeNullField("own");
        }
        json.writeObjectFieldStart("used");
        Map<String, Rate> used = new TreeMap<>();
        weighings
                .rows()
                .forEach(row -> used.put(row.part().rate(), row.reckoning().rate()));
        for (Map.Entry<String, Rate> entry : used.entrySet()) {
            rate(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rate(String name, Rate rate) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("low", rate.low());
        json.writeNumberField("likely", rate.likely());
        json.writeNumberField("high", rate.high());
        json.writeStringField("unit", rate.unit().key());
        json.writeEndObject();
    }

    private void proposal(String name, Proposal proposal) throws IOException {
        JsonCost costs = new JsonCost(json);
        json.writeObjectFieldStart(name);
        json.writeStringField("id", proposal.id());
        json.writeArrayFieldStart("works");
        for (Work work : proposal.works()) {
            work(work, proposal.rules().rates());
        }
        json.writeEndArray();
        JsonValues.amounts("costApart", proposal.costApart(), json);
        switch (proposal.together()) {
            case Weighing.Refused refused -> JsonValues.text("refused", refused.reason(), json);
            case Weighing.Weighed weighed -> {
                JsonValues.amounts(
                        "saving", proposal.costApart().minus(weighed.cost().total()), json);
                json.writeFieldName("together");
                costs.write(weighed.cost());
                hindrance(weighed.cost());
            }
        }
        json.writeArrayFieldStart("apart");
        for (SetCost cost : proposal.apart()) {
            costs.write(cost);
        }
        json.writeEndArray();
        findings(proposal.findings());
        json.writeEndObject();
    }

    private void work(Work work, Rates rates) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", work.id().value());
        json.writeStringField("owner", work.owner().name());
        json.writeStringField("discipline", work.discipline().key());
        json.writeStringField("intervention", work.task().intervention().key());
        json.writeStringField("street", work.place().map(Place::street).orElse(""));
        json.writeStringField("wishedStart", work.window().wishedStart().toString());
        json.writeNumberField("days", work.window().durationDays());
        JsonValues.period("window", work.window().span(), json);
        rate("shareOfAsset", rates.of(work.task().intervention()).shareOfAsset());
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
                    json.writeBooleanField("least", known.least());
                    JsonValues.text("cause", known.cause(), json);
                }
                case HindranceLevel.Unknown unknown -> {
                    json.writeNullField("index");
                    JsonValues.text("unknown", unknown.why(), json);
                }
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void findings(List<Finding> findings) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("code", finding.code().key());
            json.writeStringField("work", finding.subject());
            JsonValues.text("sentence", finding.sentence(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
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

    private void text(Text text) throws IOException {
        json.writeStartObject();
        json.writeStringField("nl", text.nl());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }
}
