package org.koppelkansen.weigh;

import org.koppelkansen.measure.Text;

/// What comes of weighing works together.
public sealed interface Weighing {
    record Weighed(SetCost cost) implements Weighing {}

    /// They cannot be done together, so that no cost of it exists.
    ///
    /// @param reason with the months
    record Refused(Text reason) implements Weighing {}
}
