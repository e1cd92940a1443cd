package org.koppelkansen.opportunities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.koppelkansen.weigh.CommonGround;

/// Which works of a component are best done together, each work in at most one group (`algorithms.md` §4).
final class Packing {
    /// Up to so many works the best packing there is; beyond, the best that is found. Some tenths of a second at most.
    static final int EXACT = 13;

    /// Works whose ground is laid out at once; what hangs together beyond that is cut. Some seconds at most.
    static final int MOST = 1_000;

    private Packing() {}

    /// Groups of at least two works that save something, as places in the works of `ground`.
    static List<BitSet> of(CommonGround ground, Couplings couplings, WholeProjects projects) {
        return couplings.size() <= EXACT
                ? exact(ground, couplings, projects)
                : SearchedPacking.of(ground, couplings, projects);
    }

    private static List<BitSet> exact(CommonGround ground, Couplings couplings, WholeProjects projects) {
        List<Integer> all = IntStream.range(0, couplings.size()).boxed().toList();
        List<BitSet> groups = new ArrayList<>();
        for (int mask : ExactPacking.of(ground.subsets(all), couplings.masks(all), projects)
                .groups()) {
            groups.add(BitSet.valueOf(new long[] {mask}));
        }
        return groups;
    }
}
