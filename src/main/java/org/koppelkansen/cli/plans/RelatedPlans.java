package org.koppelkansen.cli.plans;

import java.util.List;
import org.koppelkansen.anchor.Outcome;
import org.koppelkansen.find.Found;
import org.koppelkansen.find.RelationRules;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.weigh.WeighingRules;
import org.koppelkansen.works.Work;

/// Plans with how they relate, as somebody asked for them.
///
/// @param rules by which they relate: shipped or own, with the reach and gap that were asked for
/// @param rates by which widths, rest periods and costs go: shipped, with own ones over them
/// @param all relations of the works that take part, whoever owns them
/// @param found those in which a wanted owner takes part; all of them when none is named
/// @param basis what the answer rests on
public record RelatedPlans(Plans plans, RelationRules rules, Rates rates, Found all, Found found, Outcome.Basis basis) {
    /// How their works are weighed.
    public WeighingRules weighing() {
        return new WeighingRules(rates, rules.parallelism(), rules.reachMetres(), plans.asOf());
    }

    /// All works that take part, whoever owns them.
    public List<Work> works() {
        return all.works();
    }
}
