package org.koppelkansen.weigh;

import java.util.List;
import java.util.stream.IntStream;
import org.koppelkansen.settings.Opening;
import org.koppelkansen.works.Window;

/// What site, traffic and notices of a set cost, as [SiteCosts] has it, in plain numbers for searching.
final class FastSite {
    private final SharedSite.Local shared;
    private final double parallelism;
    private final int opening;
    private final int[] days;
    private final List<Opening> openings;
    /// From cheap to dear: the place of each work's kind of opening.
    private final int[] rank;

    FastSite(List<Stake> stakes, SharedSite.Local shared, double parallelism) {
        this.shared = shared;
        this.parallelism = parallelism;
        this.opening = IntStream.range(0, stakes.size())
                .filter(i -> stakes.get(i).ground().isPresent())
                .map(i -> 1 << i)
                .sum();
        this.days = stakes.stream().mapToInt(Stake::days).toArray();
        this.openings = stakes.stream()
                .map(Stake::opening)
                .distinct()
                .sorted(SiteCosts.BY_COST)
                .toList();
        this.rank = stakes.stream()
                .mapToInt(stake -> openings.indexOf(stake.opening()))
                .toArray();
    }

    /// In cents.
    long cents(int mask) {
        int open = mask & opening;
        if (open == 0) {
            return 0;
        }
        int[] together = shared.sharedDays(open, days);
        int dearest = 0;
        long cents = 0;
        for (int rest = open; rest != 0; rest &= rest - 1) {
            int i = Integer.numberOfTrailingZeros(rest);
            dearest = Math.max(dearest, rank[i]);
            cents += daily(openings.get(rank[i]), days[i] - together[i]);
        }
        return cents
                + once(openings.get(dearest))
                + daily(openings.get(dearest), Window.jointDays(parallelism, together));
    }

    private static long once(Opening opening) {
        return Cents.of(opening.siteSetUp().likely())
                + Cents.of(opening.trafficSetUp().likely())
                + Cents.of(opening.notices().likely());
    }

    private static long daily(Opening opening, int days) {
        return Cents.of(days * opening.siteDay().likely())
                + Cents.of(days * opening.trafficDay().likely());
    }
}
