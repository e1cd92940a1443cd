package org.koppelkansen.weighings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.koppelkansen.opportunities.Proposal;
import org.koppelkansen.opportunities.WhatIf;
import org.koppelkansen.share.SharingRule;
import org.koppelkansen.weigh.CostPart;
import org.koppelkansen.weigh.SetCost;

/// What is written: a proposal, and what would become of it.
///
/// @param rule by which it says what each party pays before and after
/// @param rates that all amounts rest on
public record Weighings(Proposal proposal, Optional<WhatIf.Answered> whatIf, SharingRule rule, RatesUsed rates) {
    /// One row of a table: a part of what some works cost.
    ///
    /// @param when `before` any change, or `after`
    /// @param side `apart` or `together`
    /// @param works whose cost it is part of, by id
    record Row(String when, String side, String works, CostPart part, Reckoning reckoning) {}

    List<Row> rows() {
        List<Row> rows = new ArrayList<>(rows("before", proposal));
        whatIf.ifPresent(answered -> rows.addAll(rows("after", answered.after())));
        return rows;
    }

    private static List<Row> rows(String when, Proposal proposal) {
        List<Row> rows = new ArrayList<>();
        proposal.apart().forEach(cost -> rows.addAll(rows(when, "apart", cost, proposal)));
        proposal.cost().ifPresent(cost -> rows.addAll(rows(when, "together", cost, proposal)));
        return rows;
    }

    private static List<Row> rows(String when, String side, SetCost cost, Proposal proposal) {
        Function<CostPart, Reckoning> reckoning =
                Reckoning.of(cost, proposal.rules().rates());
        String works = cost.works().stream().map(work -> work.id().value()).collect(Collectors.joining(", "));
        return cost.parts().stream()
                .map(part -> new Row(when, side, works, part, reckoning.apply(part)))
                .toList();
    }
}
