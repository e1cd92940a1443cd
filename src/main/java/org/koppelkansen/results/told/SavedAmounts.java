package org.koppelkansen.results.told;

import org.koppelkansen.measure.Estimate;

/// What is saved, in whole cents, when the rates are low, likely or high. Not a range: dearer rates make both sides of
/// the difference dearer, so that what is saved may rise or fall with them, and may be below zero at some.
///
/// @param alwaysSaves whether nothing is lost at any of the three
public record SavedAmounts(long atLowRatesCents, long atLikelyRatesCents, long atHighRatesCents, boolean alwaysSaves) {
    public SavedAmounts {
        if (alwaysSaves != isNeverBelowZero(atLowRatesCents, atLikelyRatesCents, atHighRatesCents)) {
            throw new IllegalArgumentException("what is always saved is never below zero");
        }
    }

    public SavedAmounts(long atLowRatesCents, long atLikelyRatesCents, long atHighRatesCents) {
        this(
                atLowRatesCents,
                atLikelyRatesCents,
                atHighRatesCents,
                isNeverBelowZero(atLowRatesCents, atLikelyRatesCents, atHighRatesCents));
    }

    private static boolean isNeverBelowZero(long low, long likely, long high) {
        return Math.min(low, Math.min(likely, high)) >= 0;
    }

    public static SavedAmounts of(Estimate difference) {
        return new SavedAmounts(
                difference.low().cents(),
                difference.likely().cents(),
                difference.high().cents());
    }
}
