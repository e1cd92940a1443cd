package org.koppelkansen.opportunities;

import java.util.ArrayList;
import java.util.List;
import org.koppelkansen.weigh.SubsetCosts;

/// The best packing of a few works: every way to part them into groups and works that stay alone is considered, by
/// dynamic programming over their sets (Rothkopf, Pekeč and Harstad 1998, Management Science 44, 1131–1147), so that
/// nothing better exists.
final class ExactPacking {
    private final long[] benefit;
    private final long[] best;
    private final int[] choice;

    private ExactPacking(long[] benefit) {
        this.benefit = benefit;
        this.best = new long[benefit.length];
        this.choice = new int[benefit.length];
    }

    /// @param beside which works couple, by mask
    static ExactPacking of(SubsetCosts costs, int[] beside, WholeProjects projects) {
        ExactPacking packing = new ExactPacking(benefits(new FewApart(costs, projects), costs, beside));
        for (int mask = 1; mask < packing.best.length; mask++) {
            packing.choose(mask);
        }
        return packing;
    }

    /// What the groups save together, in cents.
    long total() {
        return best[best.length - 1];
    }

    /// The groups of at least two works, as masks.
    List<Integer> groups() {
        List<Integer> groups = new ArrayList<>();
        int rest = best.length - 1;
        while (rest != 0) {
            int group = choice[rest];
            if (Integer.bitCount(group) > 1) {
                groups.add(group);
            }
            rest ^= group;
        }
        return groups;
    }

    /// The lowest work is in some group: the best of them, with the best of what it leaves. Of equally good ones
    /// the first.
    private void choose(int mask) {
        int lowest = mask & -mask;
        int others = mask ^ lowest;
        choice[mask] = lowest;
        best[mask] = best[others];
        for (int with = others; with != 0; with = (with - 1) & others) {
            int group = with | lowest;
            long total = benefit[group] + best[mask ^ group];
            if (benefit[group] > 0 && total > best[mask]) {
                best[mask] = total;
                choice[mask] = group;
            }
        }
    }

    /// What each set saves; 0 where it is none that can be.
    private static long[] benefits(FewApart apart, SubsetCosts costs, int[] beside) {
        long[] benefits = new long[1 << beside.length];
        for (int mask = 1; mask < benefits.length; mask++) {
            if (Integer.bitCount(mask) > 1 && isConnected(mask, beside)) {
                benefits[mask] = Math.max(0, benefit(mask, apart, costs));
            }
        }
        return benefits;
    }

    private static long benefit(int mask, FewApart apart, SubsetCosts costs) {
        long together = costs.together(mask);
        return together == SubsetCosts.NEVER ? 0 : apart.cents(mask) - together;
    }

    private static boolean isConnected(int mask, int[] beside) {
        int reached = mask & -mask;
        int next = reached;
        while (next != 0) {
            int found = beside[Integer.numberOfTrailingZeros(next)] & mask & ~reached;
            reached |= found;
            next = (next & (next - 1)) | found;
        }
        return reached == mask;
    }
}
