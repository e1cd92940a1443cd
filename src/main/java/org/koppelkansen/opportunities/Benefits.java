package org.koppelkansen.opportunities;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.koppelkansen.weigh.CommonGround;
import org.koppelkansen.weigh.SetCost;
import org.koppelkansen.weigh.Weighing;

/// What sets of works of any size save, each worked out once.
final class Benefits {
    private final CommonGround ground;
    private final Couplings couplings;
    private final Map<BitSet, Long> known = new HashMap<>();

    Benefits(CommonGround ground, Couplings couplings) {
        this.ground = ground;
        this.couplings = couplings;
    }

    /// In cents; 0 for works that are not connected, cannot meet, or cost no less together.
    long of(BitSet set) {
        return set.cardinality() < 2 ? 0 : known.computeIfAbsent((BitSet) set.clone(), this::worked);
    }

    private long worked(BitSet set) {
        if (!couplings.isConnected(set)) {
            return 0;
        }
        return switch (ground.together(set)) {
            case Weighing.Refused refused -> 0L;
            case Weighing.Weighed weighed ->
                Math.max(
                        0,
                        Apart.of(ground, set).stream()
                                        .map(SetCost::total)
                                        .mapToLong(total -> total.likely().cents())
                                        .sum()
                                - weighed.cost().total().likely().cents());
        };
    }
}
