package org.koppelkansen.weigh;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.koppelkansen.space.Arrangement;
import org.koppelkansen.space.Shape;

/// Which part of each work lies beside which others, so near that they share a site: half of the reach round the
/// ground of each is its zone, and where zones lie over one another, the site is shared. Only there closing the street
/// is saved: two long works that cross at one corner share that corner, not their streets.
final class SharedSite {
    private final List<Zone> zones;
    private final double[] area;
    /// The zones of each work.
    private final List<BitSet> zonesOf = new ArrayList<>();

    /// @param works that have it as part of their zone
    record Zone(BitSet works, double squareMetres) {}

    private SharedSite(List<Zone> zones, double[] area) {
        this.zones = zones;
        this.area = area;
        for (int i = 0; i < area.length; i++) {
            zonesOf.add(new BitSet());
        }
        for (int k = 0; k < zones.size(); k++) {
            int zone = k;
            zones.get(k).works().stream().forEach(i -> zonesOf.get(i).set(zone));
        }
    }

    private List<Zone> zones(IntStream works) {
        BitSet touched = new BitSet();
        works.mapToObj(zonesOf::get).forEach(touched::or);
        return touched.stream().mapToObj(zones::get).toList();
    }

    static SharedSite of(List<Stake> stakes, double reachMetres) {
        List<Shape> around = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < stakes.size(); i++) {
            int place = i;
            stakes.get(i).ground().ifPresent(ground -> {
                around.add(ground.strip().roughly(reachMetres / 2));
                owners.add(place);
            });
        }
        double[] area = new double[stakes.size()];
        List<Zone> zones = new ArrayList<>();
        if (!around.isEmpty()) {
            for (Arrangement.Cell cell : Arrangement.of(around).cells()) {
                BitSet works = new BitSet();
                cell.members().forEach(member -> works.set(owners.get(member)));
                zones.add(new Zone(works, cell.area()));
                works.stream().forEach(i -> area[i] += cell.area());
            }
        }
        return new SharedSite(zones, area);
    }

    /// Days of a work that are spent beside others, in whole days.
    ///
    /// @param exclusive part of its zone that no other shares, in square metres
    int sharedDays(int work, int days, double exclusive) {
        // A hair more, so that half a day is always rounded up.
        return area[work] == 0 ? 0 : (int) Math.round(days * (1 - exclusive / area[work]) + 1e-9);
    }

    /// The same for a few works, by bit mask.
    Local among(List<Integer> members) {
        TreeMap<Integer, Double> areas = new TreeMap<>();
        for (Zone zone : zones(members.stream().mapToInt(i -> i))) {
            areas.merge(SubsetCosts.localMask(members, zone.works()), zone.squareMetres(), Double::sum);
        }
        return new Local(
                members,
                areas.keySet().stream().mapToInt(mask -> mask).toArray(),
                areas.values().stream().mapToDouble(area -> area).toArray());
    }

    /// Zones that only some works share are one here.
    final class Local {
        private final List<Integer> members;
        private final int[] masks;
        private final double[] areas;

        private Local(List<Integer> members, int[] masks, double[] areas) {
            this.members = members;
            this.masks = masks;
            this.areas = areas;
        }

        /// Of each work of the set, its days beside others; of the others 0.
        int[] sharedDays(int set, int[] days) {
            double[] exclusive = new double[days.length];
            for (int k = 0; k < masks.length; k++) {
                int here = masks[k] & set;
                if ((here & (here - 1)) == 0 && here != 0) {
                    exclusive[Integer.numberOfTrailingZeros(here)] += areas[k];
                }
            }
            int[] shared = new int[days.length];
            for (int rest = set; rest != 0; rest &= rest - 1) {
                int i = Integer.numberOfTrailingZeros(rest);
                shared[i] = SharedSite.this.sharedDays(members.get(i), days[i], exclusive[i]);
            }
            return shared;
        }
    }

    /// Of each work in the set, how much of its zone it has to itself, in square metres.
    double[] exclusive(BitSet set) {
        double[] exclusive = new double[area.length];
        for (Zone zone : zones(set.stream())) {
            BitSet here = GroundCells.common(zone.works(), set);
            if (here.cardinality() == 1) {
                exclusive[here.nextSetBit(0)] += zone.squareMetres();
            }
        }
        return exclusive;
    }
}
