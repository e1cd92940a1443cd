package org.koppelkansen.weigh;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Text;
import org.koppelkansen.settings.Coordination;

/// What agreeing costs: each owner beyond the first, the more the more there are, and each further project of an
/// owner that takes part already (`algorithms.md` §5.5).
final class Coordinating {
    private Coordinating() {}

    static List<CostPart> parts(List<Stake> stakes, BitSet set, Coordination rates) {
        int owners = owners(stakes, set);
        int projects = projects(stakes, set);
        List<CostPart> parts = new ArrayList<>();
        add(
                parts,
                owners - 1L,
                new Text("eigenaren naast de eerste", "owners beside the first"),
                "owners",
                "per-owner",
                Cents.estimate(level -> (owners - 1) * rates.perOwner().at(level)));
        add(
                parts,
                more(owners),
                new Text("omdat er meer dan twee zijn", "because there are more than two"),
                "owners",
                "per-owner-more",
                Cents.estimate(level -> more(owners) * rates.perOwnerMore().at(level)));
        add(
                parts,
                (long) projects - owners,
                new Text("meer projecten van één eigenaar", "more projects of one owner"),
                "projects",
                "per-project",
                Cents.estimate(level -> (projects - owners) * rates.perProject().at(level)));
        return parts;
    }

    /// The same in one sum at likely rates, in cents.
    static long cents(int owners, int projects, Coordination rates) {
        return Cents.of((owners - 1) * rates.perOwner().likely())
                + Cents.of(more(owners) * rates.perOwnerMore().likely())
                + Cents.of((projects - owners) * rates.perProject().likely());
    }

    /// The third owner costs one step more, the fourth two, and so on.
    static long more(int owners) {
        return (owners - 1L) * (owners - 2L) / 2;
    }

    static int owners(List<Stake> stakes, BitSet set) {
        return distinct(set, i -> stakes.get(i).work().party());
    }

    static int projects(List<Stake> stakes, BitSet set) {
        return distinct(set, i -> stakes.get(i).work().projectKey());
    }

    private static int distinct(BitSet set, IntFunction<String> key) {
        return Math.toIntExact(set.stream().mapToObj(key).distinct().count());
    }

    private static void add(List<CostPart> parts, long number, Text what, String unit, String key, Estimate cost) {
        if (number > 0) {
            parts.add(new CostPart(
                    CostPart.Kind.COORDINATION, Optional.empty(), what, number, unit, "coordination." + key, cost));
        }
    }
}
