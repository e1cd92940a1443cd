package org.koppelkansen.weigh;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.koppelkansen.measure.Level;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Window;
import org.koppelkansen.works.Work;

/// Counts how long and how much streets are open, and the people that it takes.
final class Opened {
    private Opened() {}

    static Openness of(List<Stake> stakes, BitSet set, GroundCells ground, SharedSite site, WeighingRules rules) {
        return new Openness(
                streets(stakes, set, site, rules),
                Math.round(squareMetreDays(stakes, set, ground, rules)),
                new Openness.CrewWeeks(
                        crew(stakes, set, ground, rules, Level.LOW),
                        crew(stakes, set, ground, rules, Level.LIKELY),
                        crew(stakes, set, ground, rules, Level.HIGH)));
    }

    /// Works whose street nobody names count as one street without a name.
    private static List<Openness.OfStreet> streets(
            List<Stake> stakes, BitSet set, SharedSite site, WeighingRules rules) {
        Map<String, BitSet> byStreet = new TreeMap<>();
        set.stream()
                .filter(i -> stakes.get(i).ground().isPresent())
                .forEach(i -> byStreet.computeIfAbsent(street(stakes.get(i).work()), street -> new BitSet())
                        .set(i));
        List<Openness.OfStreet> streets = new ArrayList<>();
        byStreet.forEach((street, works) -> {
            if (!street.isEmpty()) {
                streets.add(new Openness.OfStreet(street, days(works, stakes, site, rules)));
            }
        });
        if (byStreet.containsKey("")) {
            streets.add(new Openness.OfStreet("", days(byStreet.getOrDefault("", new BitSet()), stakes, site, rules)));
        }
        return streets;
    }

    /// At all places of the street together, but no more than the works last when they are done together.
    private static int days(BitSet works, List<Stake> stakes, SharedSite site, WeighingRules rules) {
        int[] each = works.stream().map(i -> stakes.get(i).days()).toArray();
        long atAllPlaces = Math.round(site.days(works).total());
        return (int) Math.min(atAllPlaces, Window.jointDays(rules.parallelism(), each));
    }

    /// The name without the stretch that some owners put behind it in brackets.
    private static String street(Work work) {
        String name = work.place().map(Place::street).orElse("");
        int stretch = name.indexOf(" (");
        return (stretch < 0 ? name : name.substring(0, stretch)).strip();
    }

    private static double squareMetreDays(List<Stake> stakes, BitSet set, GroundCells ground, WeighingRules rules) {
        double sum = 0;
        for (Cell cell : ground.cells(set)) {
            int[] days = GroundCells.common(cell.opened(), set).stream()
                    .map(i -> stakes.get(i).days())
                    .toArray();
            sum += days.length == 0 ? 0 : cell.squareMetres() * Window.jointDays(rules.parallelism(), days);
        }
        return sum;
    }

    private static double crew(List<Stake> stakes, BitSet set, GroundCells ground, WeighingRules rules, Level level) {
        double laying = set.stream()
                .mapToObj(stakes::get)
                .mapToDouble(stake -> stake.size().quantity()
                        * stake.size().crew().at(level)
                        * rules.rates()
                                .of(stake.work().task().intervention())
                                .shareOfAsset()
                                .at(level))
                .sum();
        return Math.rint(10 * (laying + ground.crewWeeks(set, level))) / 10;
    }
}
