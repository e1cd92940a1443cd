package org.koppelkansen.weigh;

import java.util.function.ToDoubleFunction;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Level;
import org.koppelkansen.measure.Money;

/// Turns quantities and rates into whole cents, in one way for every cost, so that the same work costs the same cents
/// wherever it is counted.
final class Cents {
    private Cents() {}

    /// To the nearest cent, halves up.
    static long of(double euros) {
        return Math.round(euros * 100);
    }

    static Estimate estimate(ToDoubleFunction<Level> euros) {
        return Estimate.of(level -> new Money(of(euros.applyAsDouble(level))));
    }
}
