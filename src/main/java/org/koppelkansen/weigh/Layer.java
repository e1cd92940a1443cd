package org.koppelkansen.weigh;

import java.util.BitSet;
import org.koppelkansen.measure.Money;

/// A piece of surface or a slice of soil of one cell, at its likely cost, paid once by whoever needs it: what the
/// ground of any set costs is the sum of the layers that somebody in it needs.
///
/// @param cost above 0
/// @param neededBy places in [CommonGround#works]
public record Layer(Money cost, BitSet neededBy) {
    public Layer {
        neededBy = (BitSet) neededBy.clone();
    }

    @Override
    public BitSet neededBy() {
        return (BitSet) neededBy.clone();
    }

    /// The set itself, for this package, which does not change it.
    BitSet needers() {
        return neededBy;
    }
}
