package org.koppelkansen.results.told;

import java.util.List;
import java.util.Optional;
import org.koppelkansen.measure.Text;
import org.koppelkansen.weigh.SetCost;
import org.koppelkansen.weigh.hindrance.HindranceLevel;
import org.koppelkansen.weigh.hindrance.HindranceRules;

/// How much works done together hinder one way to use the street.
///
/// @param mode key of a way to use the street
/// @param index 0 to 5; empty where too little is known, which is not the same as 0
/// @param complete whether everything that counts is known of every work
/// @param least whether it may be more
/// @param why what decided the index, or what would have to be known
public record Hindrance(String mode, Optional<Double> index, boolean complete, boolean least, Text why) {
    static List<Hindrance> of(SetCost cost, HindranceRules rules) {
        return rules.of(cost.works(), cost.period().days()).entrySet().stream()
                .map(mode -> of(mode.getKey().key(), mode.getValue()))
                .toList();
    }

    private static Hindrance of(String mode, HindranceLevel level) {
        return switch (level) {
            case HindranceLevel.Known known ->
                new Hindrance(mode, Optional.of(known.index()), known.complete(), known.least(), known.cause());
            case HindranceLevel.Unknown unknown -> new Hindrance(mode, Optional.empty(), false, true, unknown.why());
        };
    }
}
