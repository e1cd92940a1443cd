package org.koppelkansen.weigh;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.koppelkansen.works.Window;
import org.koppelkansen.works.Work;

/// The likely cost of every set of a few works, in cents, by bit mask: the very cents that [CommonGround] gives set by
/// set, but for all sets at once, in some microseconds each.
public final class SubsetCosts {
    public static final int MOST_WORKS = 16;

    /// The cost of works that cannot be done together.
    public static final long NEVER = Long.MAX_VALUE;

    private final List<Stake> stakes;
    private final WeighingRules rules;
    private final FastMoment moment;
    private final FastSite site;
    private final int[] parties;
    private final int[] projects;
    private final long[] ground;
    private final long[] own;

    SubsetCosts(List<Integer> members, List<Stake> all, List<Layer> layers, SharedSite site, WeighingRules rules) {
        if (members.size() > MOST_WORKS) {
            throw new IllegalArgumentException(members.size() + " works have too many sets");
        }
        this.stakes = members.stream().map(all::get).toList();
        this.rules = rules;
        this.moment = new FastMoment(stakes, rules.asOf());
        this.site = new FastSite(members, stakes, site);
        this.parties = masks(Work::party);
        this.projects = masks(Work::projectKey);
        this.ground = ground(localMasks(members, layers), layers);
        this.own =
                stakes.stream().mapToLong(stake -> stake.own().likely().cents()).toArray();
    }

    /// What the set costs as planned: opened once, each when it is wished, with nobody to agree with. For nobody, 0.
    public long planned(int mask) {
        long cents = ground[mask] + site.cents(mask);
        for (int rest = mask; rest != 0; rest &= rest - 1) {
            cents += own[Integer.numberOfTrailingZeros(rest)];
        }
        return cents;
    }

    /// What doing the set together costs, or [#NEVER].
    public long together(int mask) {
        long moving = moment.cost(mask, joint(mask));
        return moving == NEVER ? NEVER : planned(mask) + moving + agreeing(mask);
    }

    public List<Work> works() {
        return stakes.stream().map(Stake::work).toList();
    }

    /// What the ground of every set costs, by one sweep: all layers, less those that only others need.
    private long[] ground(int[] needers, List<Layer> layers) {
        int everybody = (1 << stakes.size()) - 1;
        long[] within = new long[everybody + 1];
        for (int k = 0; k < needers.length; k++) {
            within[needers[k]] += layers.get(k).cost().cents();
        }
        within[0] = 0;
        for (int bit = 1; bit <= everybody; bit <<= 1) {
            for (int mask = 0; mask <= everybody; mask++) {
                within[mask] += (mask & bit) != 0 ? within[mask ^ bit] : 0;
            }
        }
        long[] ground = new long[everybody + 1];
        for (int mask = 0; mask <= everybody; mask++) {
            ground[mask] = within[everybody] - within[everybody ^ mask];
        }
        return ground;
    }

    private static int[] localMasks(List<Integer> members, List<Layer> layers) {
        int[] masks = new int[layers.size()];
        for (int k = 0; k < masks.length; k++) {
            masks[k] = localMask(members, layers.get(k).needers());
        }
        return masks;
    }

    static int localMask(List<Integer> members, BitSet set) {
        int mask = 0;
        for (int i = 0; i < members.size(); i++) {
            mask |= set.get(members.get(i)) ? 1 << i : 0;
        }
        return mask;
    }

    private int joint(int mask) {
        int[] days = new int[Integer.bitCount(mask)];
        int at = 0;
        for (int rest = mask; rest != 0; rest &= rest - 1) {
            days[at++] = stakes.get(Integer.numberOfTrailingZeros(rest)).days();
        }
        return Window.jointDays(rules.parallelism(), days);
    }

    private long agreeing(int mask) {
        return Coordinating.cents(
                among(parties, mask), among(projects, mask), rules.rates().coordination());
    }

    /// One mask for each name that `key` gives, of the works that have it.
    private int[] masks(Function<Work, String> key) {
        Map<String, Integer> masks = new TreeMap<>();
        for (int i = 0; i < stakes.size(); i++) {
            masks.merge(key.apply(stakes.get(i).work()), 1 << i, (a, b) -> a | b);
        }
        return masks.values().stream().mapToInt(mask -> mask).toArray();
    }

    private static int among(int[] groups, int mask) {
        int number = 0;
        for (int group : groups) {
            number += (group & mask) != 0 ? 1 : 0;
        }
        return number;
    }
}
