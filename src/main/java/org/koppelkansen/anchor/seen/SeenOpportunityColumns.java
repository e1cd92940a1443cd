package org.koppelkansen.anchor.seen;

import static org.koppelkansen.anchor.table.Column.Type.DAY;
import static org.koppelkansen.anchor.table.Column.Type.FRACTION;
import static org.koppelkansen.anchor.table.Column.Type.WHOLE;
import static org.koppelkansen.anchor.table.Column.terms;
import static org.koppelkansen.anchor.table.Column.typed;
import static org.koppelkansen.anchor.table.Column.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.measure.Text;
import org.koppelkansen.results.SeenOpportunity;
import org.koppelkansen.results.SeenOpportunity.Worth;

/// What is written of an opportunity as somebody sees it.
public final class SeenOpportunityColumns {
    private static final Value OPPORTUNITY = new Value.Term("opportunity", new Text("koppelkans", "opportunity"));
    private static final Value HINT = new Value.Term("hint", new Text("aanwijzing", "hint"));

    public static final List<Column<SeenOpportunity>> ALL = List.of(
            terms("kind", "soort", "kind", 12, o -> o.whole() ? OPPORTUNITY : HINT),
            words("where", "waar", "where", 24, o -> o.where()),
            words(
                    "owners",
                    "eigenaren",
                    "owners",
                    30,
                    o -> o.taking().owners().stream()
                            .map(SeenOpportunity.OfOwner::name)
                            .collect(Collectors.joining("; "))),
            terms(
                    "disciplines",
                    "disciplines",
                    "disciplines",
                    24,
                    o -> Terms.of(o.taking().disciplines(), Terms.DISCIPLINES)),
            terms(
                    "relationKinds",
                    "soorten samenhang",
                    "kinds of relation",
                    20,
                    o -> Terms.of(o.taking().kinds(), Terms.RELATION_KINDS)),
            words(
                    "works",
                    "voornemens",
                    "works",
                    40,
                    o -> String.join("; ", o.taking().works())),
            typed(
                    "earliest",
                    "eerste dag",
                    "first day",
                    DAY,
                    o -> Value.of(o.times().common().from())),
            typed(
                    "latest",
                    "laatste dag",
                    "last day",
                    DAY,
                    o -> Value.of(o.times().common().lastDay())),
            typed(
                    "savingEuros",
                    "besparing (€)",
                    "saving (€)",
                    FRACTION,
                    worth(w -> euros(w.saving().atLikelyRatesCents()))),
            typed(
                    "savingAtLowRatesEuros",
                    "bij lage tarieven (€)",
                    "at low rates (€)",
                    FRACTION,
                    worth(w -> euros(w.saving().atLowRatesCents()))),
            typed(
                    "savingAtHighRatesEuros",
                    "bij hoge tarieven (€)",
                    "at high rates (€)",
                    FRACTION,
                    worth(w -> euros(w.saving().atHighRatesCents()))),
            typed(
                    "expectedSavingEuros",
                    "verwachte besparing (€)",
                    "expected saving (€)",
                    FRACTION,
                    worth(w -> euros(w.expectedSavingCents()))),
            typed("certainty", "zekerheid", "certainty", FRACTION, worth(w -> Value.of(w.certainty(), 4))),
            typed(
                    "streetDaysApart",
                    "dagen straat apart",
                    "street days apart",
                    WHOLE,
                    worth(w -> Value.of(w.streetDaysApart()))),
            typed(
                    "streetDaysTogether",
                    "dagen straat samen",
                    "street days together",
                    WHOLE,
                    worth(w -> Value.of(w.streetDaysTogether()))));

    private SeenOpportunityColumns() {}

    private static Value euros(long cents) {
        return new Value.Figure(BigDecimal.valueOf(cents, 2));
    }

    private static Function<SeenOpportunity, Value> worth(Function<Worth, Value> value) {
        return opportunity -> opportunity.worth().map(value).orElseGet(Value.Nothing::new);
    }
}
