package org.koppelkansen.opportunities;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.koppelkansen.weigh.CommonGround;

/// What sets of works of any size save, each worked out once.
final class Benefits {
    private final CommonGround ground;
    private final Couplings couplings;
    private final WholeProjects projects;
    private final Map<BitSet, Long> known = new HashMap<>();

    Benefits(CommonGround ground, Couplings couplings, WholeProjects projects) {
        this.ground = ground;
        this.couplings = couplings;
        this.projects = projects;
    }

    /// In cents; 0 for works that are not connected, cannot meet, or cost no less together.
    long of(BitSet set) {
        return set.cardinality() < 2 ? 0 : known.computeIfAbsent((BitSet) set.clone(), this::worked);
    }

    private long worked(BitSet set) {
        if (!couplings.isConnected(set)) {
            return 0;
        }
        return ground.likelyTogether(set)
                .map(together -> Math.max(0, projects.likely(ground, set) - together.cents()))
                .orElse(0L);
    }
}
