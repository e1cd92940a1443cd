package org.koppelkansen.find;

import org.koppelkansen.works.Ambition;
import org.koppelkansen.works.Work;

/// A work and an ambition whose area it meets.
record WorkAndAmbition(Work work, Ambition ambition, double distanceMetres) {
    /// Dear, and so measured only when a rule or the evidence asks.
    double sharedGroundSquareMetres() {
        return Measures.placeOf(work).footprint().sharedArea(ambition.shape());
    }

    /// Whole years from the year in which the work is wished to end to the target year.
    FactValue yearsUntilTarget() {
        int end = work.window().wished().lastDay().getYear();
        return ambition.targetYear().map(year -> FactValue.of(year - end)).orElse(FactValue.UNKNOWN);
    }
}
