package org.koppelkansen.weigh;

import java.util.List;
import java.util.TreeMap;

/// What site, traffic and notices of a set cost, as [SiteCosts] has it, in plain numbers for searching.
final class FastSite {
    private final SharedSite site;
    private final int[] places;
    /// Works that open ground, as a mask.
    private final int opening;
    private final int[] zones;
    private final double[] areas;

    FastSite(List<Integer> members, List<Stake> stakes, SharedSite site) {
        this.site = site;
        this.places = members.stream().mapToInt(member -> member).toArray();
        int open = 0;
        for (int i = 0; i < places.length; i++) {
            open |= stakes.get(i).ground().isPresent() ? 1 << i : 0;
        }
        this.opening = open;
        // Zones that only some of these works share are one here.
        TreeMap<Integer, Double> merged = new TreeMap<>();
        for (SharedSite.Zone zone : site.zones(members.stream().mapToInt(member -> member))) {
            merged.merge(SubsetCosts.localMask(members, zone.works()), zone.squareMetres(), Double::sum);
        }
        this.zones = merged.keySet().stream().mapToInt(mask -> mask).toArray();
        this.areas = merged.values().stream().mapToDouble(area -> area).toArray();
    }

    /// In cents.
    long cents(int mask) {
        int open = mask & opening;
        double[] alone = new double[places.length];
        double[] joint = new double[site.openings().size()];
        double[] setUps = new double[site.openings().size()];
        for (int k = 0; k < zones.length; k++) {
            int here = zones[k] & open;
            if (here == 0) {
                continue;
            }
            if ((here & (here - 1)) != 0) {
                joint[dearest(here)] += jointDays(here, areas[k]);
            } else {
                int i = Integer.numberOfTrailingZeros(here);
                alone[i] += site.daysIn(places[i], areas[k]);
            }
            int first = first(here);
            setUps[site.rank(first)] += site.partOf(first, areas[k]);
        }
        return daily(open, alone, joint) + once(setUps);
    }

    private double jointDays(int works, double squareMetres) {
        double longest = 0;
        double sum = 0;
        for (int rest = works; rest != 0; rest &= rest - 1) {
            double days = site.daysIn(places[Integer.numberOfTrailingZeros(rest)], squareMetres);
            longest = Math.max(longest, days);
            sum += days;
        }
        return site.joint(longest, sum);
    }

    /// The one of these works that is set up.
    private int first(int works) {
        int first = places[Integer.numberOfTrailingZeros(works)];
        for (int rest = works & (works - 1); rest != 0; rest &= rest - 1) {
            first = site.setUp(first, places[Integer.numberOfTrailingZeros(rest)]);
        }
        return first;
    }

    private int dearest(int works) {
        int dearest = 0;
        for (int rest = works; rest != 0; rest &= rest - 1) {
            dearest = Math.max(dearest, site.rank(places[Integer.numberOfTrailingZeros(rest)]));
        }
        return dearest;
    }

    private long daily(int open, double[] alone, double[] joint) {
        long cents = 0;
        for (int rest = open; rest != 0; rest &= rest - 1) {
            int i = Integer.numberOfTrailingZeros(rest);
            cents += daily(site.rank(places[i]), alone[i]);
        }
        for (int rank = 0; rank < joint.length; rank++) {
            cents += daily(rank, joint[rank]);
        }
        return cents;
    }

    private long daily(int rank, double days) {
        double counted = SiteDays.counted(days);
        return Cents.of(counted * site.openings().get(rank).siteDay().likely())
                + Cents.of(counted * site.openings().get(rank).trafficDay().likely());
    }

    private long once(double[] setUps) {
        long cents = 0;
        for (int rank = 0; rank < setUps.length; rank++) {
            double counted = SiteDays.counted(setUps[rank]);
            cents += Cents.of(counted * site.openings().get(rank).siteSetUp().likely())
                    + Cents.of(
                            counted * site.openings().get(rank).trafficSetUp().likely())
                    + Cents.of(counted * site.openings().get(rank).notices().likely());
        }
        return cents;
    }
}
