package org.koppelkansen.anchor;

import static org.koppelkansen.anchor.table.Column.Type.FRACTION;
import static org.koppelkansen.anchor.table.Column.Type.WHOLE;
import static org.koppelkansen.anchor.table.Column.typed;
import static org.koppelkansen.anchor.table.Column.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.opportunities.Ranking;
import org.koppelkansen.weigh.CostPart;
import org.koppelkansen.weigh.SetCost;

/// One part of what an opportunity costs: together, or apart, where it is part of what one project costs by itself.
record OpportunityCost(Ranking.Ranked ranked, boolean together, SetCost of, CostPart part) {
    static final List<Column<OpportunityCost>> COLUMNS = List.of(
            words(
                    "opportunity",
                    "koppelkans",
                    "opportunity",
                    16,
                    c -> c.ranked().opportunity().id()),
            typed("rank", "rang", "rank", WHOLE, c -> Value.of(c.ranked().rank())),
            words("how", "hoe", "how", 10, c -> c.together() ? "together" : "apart"),
            words("works", "voornemens", "works", 40, OpportunityCost::works),
            words("kind", "soort", "kind", 14, c -> c.part().kind().key()),
            words(
                    "work",
                    "voornemen",
                    "work",
                    28,
                    c -> c.part().work().map(id -> id.value()).orElse("")),
            words(
                    "whatNl",
                    "waarvoor",
                    "what for (Dutch)",
                    32,
                    c -> c.part().what().nl()),
            words(
                    "whatEn",
                    "waarvoor (Engels)",
                    "what for",
                    32,
                    c -> c.part().what().en()),
            typed(
                    "quantity",
                    "hoeveelheid",
                    "quantity",
                    FRACTION,
                    c -> Value.of(c.part().quantity(), 2)),
            words("unit", "eenheid", "unit", 10, c -> c.part().unit()),
            words("rate", "tarief", "rate", 40, c -> c.part().rate()),
            typed(
                    "lowEuros",
                    "laag (€)",
                    "low (€)",
                    FRACTION,
                    c -> new Value.Figure(c.part().cost().low().euros())),
            typed(
                    "likelyEuros",
                    "waarschijnlijk (€)",
                    "likely (€)",
                    FRACTION,
                    c -> new Value.Figure(c.part().cost().likely().euros())),
            typed(
                    "highEuros",
                    "hoog (€)",
                    "high (€)",
                    FRACTION,
                    c -> new Value.Figure(c.part().cost().high().euros())));

    static List<OpportunityCost> of(List<Ranking.Ranked> ranked) {
        return ranked.stream()
                .flatMap(r -> Stream.concat(
                        parts(r, true, r.opportunity().together()),
                        r.opportunity().apart().stream().flatMap(cost -> parts(r, false, cost))))
                .toList();
    }

    private static Stream<OpportunityCost> parts(Ranking.Ranked ranked, boolean together, SetCost cost) {
        return cost.parts().stream().map(part -> new OpportunityCost(ranked, together, cost, part));
    }

    private String works() {
        return of.works().stream().map(work -> work.id().value()).collect(Collectors.joining("; "));
    }
}
