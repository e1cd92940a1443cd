package org.koppelkansen.opportunities;

import java.time.LocalDate;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

/// Something that somebody would like to see otherwise in a proposal.
public sealed interface Change {
    /// The owner wishes another day.
    ///
    /// @param start the wished start; its window is widened where it does not hold that
    record Shift(WorkId work, LocalDate start) implements Change {}

    /// The work is dug to another depth.
    ///
    /// @param metres of the bottom of the excavation
    record Deepen(WorkId work, double metres) implements Change {}

    /// One more work takes part: from the register, or made up.
    record Add(Work work) implements Change {}

    /// A work takes part no longer.
    record Drop(WorkId work) implements Change {}
}
