package org.koppelkansen.results.told;

import org.koppelkansen.measure.Estimate;

/// An uncertain cost in whole cents, at low, likely and high rates, in which order it rises.
public record Amounts(long lowCents, long likelyCents, long highCents) {
    public static Amounts of(Estimate estimate) {
        return new Amounts(
                estimate.low().cents(),
                estimate.likely().cents(),
                estimate.high().cents());
    }
}
