package org.koppelkansen.weigh;

import java.util.function.ToDoubleFunction;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Level;
import org.koppelkansen.measure.Money;

/// Turns quantities and rates into whole cents, in one way for every cost, so that the same work costs the same cents
/// wherever it is counted.
final class Cents {
    /// What the few products behind an amount can be off in binary, as a part of it; never more than a thousandth of
    /// a cent.
    private static final double HAIR = 1e-13;

    private static final double MOST_HAIR_CENTS = 1e-3;

    private Cents() {}

    /// To the nearest cent, halves up as in decimals: what lies no more than a hair below a half counts as that half.
    static long of(double euros) {
        double cents = euros * 100;
        return Math.round(cents + Math.min(cents * HAIR, MOST_HAIR_CENTS));
    }

    static Estimate estimate(ToDoubleFunction<Level> euros) {
        return Estimate.of(level -> new Money(of(euros.applyAsDouble(level))));
    }
}
