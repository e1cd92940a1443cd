package org.koppelkansen.results.told;

import org.koppelkansen.measure.Estimate;

/// An uncertain amount in whole cents, at low, likely and high rates; a difference need not rise.
public record Amounts(long lowCents, long likelyCents, long highCents) {
    public static Amounts of(Estimate estimate) {
        return new Amounts(
                estimate.low().cents(),
                estimate.likely().cents(),
                estimate.high().cents());
    }

    /// The difference at each level.
    public Amounts minus(Amounts other) {
        return new Amounts(
                Math.subtractExact(lowCents, other.lowCents),
                Math.subtractExact(likelyCents, other.likelyCents),
                Math.subtractExact(highCents, other.highCents));
    }
}
