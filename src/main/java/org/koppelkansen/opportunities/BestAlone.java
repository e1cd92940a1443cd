package org.koppelkansen.opportunities;

import java.util.BitSet;
import java.util.List;
import org.koppelkansen.weigh.CommonGround;

/// What one party does with its works without the others: the cheapest way to part its projects, each as planned, or
/// some together as one. Up to [#EXACT] projects it considers every way; beyond, all together or each by itself.
final class BestAlone {
    static final int EXACT = 10;

    private final CommonGround ground;
    private final WholeProjects whole;
    private final List<BitSet> projects;

    private BestAlone(CommonGround ground, BitSet works, WholeProjects whole) {
        this.ground = ground;
        this.whole = whole;
        this.projects = WholeProjects.among(ground, works);
    }

    /// The likely cost, in cents.
    ///
    /// @param works of one party
    static long cents(CommonGround ground, BitSet works, WholeProjects whole) {
        BestAlone alone = new BestAlone(ground, works, whole);
        return alone.projects.size() <= EXACT
                ? alone.parted()
                : Math.min(whole.likely(ground, works), alone.together(works));
    }

    private long parted() {
        int sets = 1 << projects.size();
        long[] together = new long[sets];
        long[] best = new long[sets];
        for (int mask = 1; mask < sets; mask++) {
            together[mask] = cost(mask);
            int lowest = Integer.lowestOneBit(mask);
            int others = mask ^ lowest;
            best[mask] = together[mask];
            for (int rest = others; rest != 0; rest = (rest - 1) & others) {
                best[mask] = Math.min(best[mask], together[mask ^ rest] + best[rest]);
            }
        }
        return best[sets - 1];
    }

    private long cost(int mask) {
        BitSet works = new BitSet();
        for (int rest = mask; rest != 0; rest &= rest - 1) {
            works.or(projects.get(Integer.numberOfTrailingZeros(rest)));
        }
        return Integer.bitCount(mask) == 1 ? whole.likely(ground, works) : together(works);
    }

    private long together(BitSet works) {
        return ground.likelyTogether(works)
                .orElseThrow(() -> new IllegalStateException("fewer works cannot meet where more can: " + works))
                .cents();
    }
}
