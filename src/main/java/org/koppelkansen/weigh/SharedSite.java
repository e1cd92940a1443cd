package org.koppelkansen.weigh;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.koppelkansen.settings.Opening;
import org.koppelkansen.space.Arrangement;
import org.koppelkansen.space.Shape;

/// Which part of each work lies beside which others, so near that they share a site: half of the reach round the
/// ground of each is its zone, and where zones lie over one another, the site is shared. Only there closing the street
/// is saved: two long works that cross at one corner share that corner, not their streets.
final class SharedSite {
    /// Smaller pieces of a zone, in square metres, come of its roughness and are left out.
    private static final double SLIVER = 1;

    private final List<Stake> stakes;
    private final double parallelism;
    private final List<Zone> zones = new ArrayList<>();
    private final double[] area;
    /// The zones of each work.
    private final List<BitSet> zonesOf = new ArrayList<>();
    private final List<Opening> openings;
    private final int[] rank;

    /// @param works that have it as part of their zone
    record Zone(BitSet works, double squareMetres) {}

    private SharedSite(List<Stake> stakes, double parallelism) {
        this.stakes = stakes;
        this.parallelism = parallelism;
        this.area = new double[stakes.size()];
        this.openings = stakes.stream()
                .map(Stake::opening)
                .distinct()
                .sorted(SiteCosts.BY_COST)
                .toList();
        this.rank = stakes.stream()
                .mapToInt(stake -> openings.indexOf(stake.opening()))
                .toArray();
    }

    static SharedSite of(List<Stake> stakes, double parallelism) {
        SharedSite site = new SharedSite(stakes, parallelism);
        site.arrange();
        return site;
    }

    private void arrange() {
        List<Shape> around = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < stakes.size(); i++) {
            zonesOf.add(new BitSet());
            int place = i;
            stakes.get(i).ground().ifPresent(ground -> {
                around.add(ground.zone());
                owners.add(place);
            });
        }
        if (around.isEmpty()) {
            return;
        }
        for (Arrangement.Cell cell : Arrangement.of(around).cells()) {
            if (cell.area() < SLIVER) {
                continue;
            }
            BitSet works = new BitSet();
            cell.members().forEach(member -> works.set(owners.get(member)));
            works.stream().forEach(i -> {
                zonesOf.get(i).set(zones.size());
                area[i] += cell.area();
            });
            zones.add(new Zone(works, cell.area()));
        }
    }

    /// The kinds of opening that occur, from cheap to dear: what ranks stand for.
    List<Opening> openings() {
        return openings;
    }

    int rank(int work) {
        return rank[work];
    }

    /// The days that a work spends on so much of its zone.
    double daysIn(int work, double squareMetres) {
        return stakes.get(work).days() * squareMetres / area[work];
    }

    /// The zones of some works, in order.
    List<Zone> zones(IntStream works) {
        BitSet touched = new BitSet();
        works.mapToObj(zonesOf::get).forEach(touched::or);
        return touched.stream().mapToObj(zones::get).toList();
    }

    /// Which of two works is set up where both are: the one that takes most for its size; of equals the heavier,
    /// then the first.
    int setUp(int one, int other) {
        double more = SiteCosts.once(openings.get(rank[one])) / area[one]
                - SiteCosts.once(openings.get(rank[other])) / area[other];
        if (more != 0) {
            return more > 0 ? one : other;
        }
        return rank[one] == rank[other] ? Math.min(one, other) : rank[one] > rank[other] ? one : other;
    }

    /// The part of a work's zone that so much is.
    double partOf(int work, double squareMetres) {
        return squareMetres / area[work];
    }

    /// How the days and the set-ups of a set fall.
    ///
    /// @param set works that open ground
    SiteDays days(BitSet set) {
        double[] alone = new double[stakes.size()];
        double[] joint = new double[openings.size()];
        double[] setUps = new double[openings.size()];
        for (Zone zone : zones(set.stream())) {
            BitSet here = GroundCells.common(zone.works(), set);
            int work = here.nextSetBit(0);
            if (here.cardinality() == 1) {
                alone[work] += daysIn(work, zone.squareMetres());
            } else {
                int dearest = here.stream().map(this::rank).max().orElseThrow();
                joint[dearest] += jointDays(here, zone.squareMetres());
            }
            int first = here.stream().reduce(work, this::setUp);
            setUps[rank(first)] += partOf(first, zone.squareMetres());
        }
        return new SiteDays(alone, joint, setUps);
    }

    /// How long works last at one place: the longest of them, and what of the others does not run beside it.
    double joint(double longest, double sum) {
        return longest + (1 - parallelism) * (sum - longest);
    }

    private double jointDays(BitSet works, double squareMetres) {
        double longest = 0;
        double sum = 0;
        for (int i = works.nextSetBit(0); i >= 0; i = works.nextSetBit(i + 1)) {
            double days = daysIn(i, squareMetres);
            longest = Math.max(longest, days);
            sum += days;
        }
        return joint(longest, sum);
    }
}
