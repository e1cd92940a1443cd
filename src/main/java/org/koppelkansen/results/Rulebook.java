package org.koppelkansen.results;

import java.time.LocalDate;
import org.koppelkansen.find.FindRelations;
import org.koppelkansen.find.RelationRules;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.weigh.WeighingRules;
import org.koppelkansen.weigh.hindrance.HindranceRules;

/// All rules and rates by which the register finds and weighs.
public record Rulebook(RelationRules relations, Rates rates, HindranceRules hindrance) {
    /// What comes with the program.
    public static Rulebook shipped() {
        return new Rulebook(RelationRules.shipped(), Rates.shipped(), HindranceRules.shipped());
    }

    /// @param asOf the day that counts
    public FindRelations finding(LocalDate asOf) {
        return new FindRelations(relations, rates, asOf);
    }

    /// @param asOf no joint work starts before this day
    public WeighingRules weighing(LocalDate asOf) {
        return new WeighingRules(rates, relations.parallelism(), relations.reachMetres(), asOf);
    }
}
