package org.koppelkansen.opportunities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Text;
import org.koppelkansen.weigh.CommonGround;
import org.koppelkansen.weigh.CostPart;
import org.koppelkansen.weigh.Openness;
import org.koppelkansen.weigh.SetCost;
import org.koppelkansen.weigh.WeighingRules;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

/// A project of which some works go elsewhere: what those cost as planned is what the project costs with them less
/// what it costs without. Set-up, notices and days that the rest needs anyway are not saved by taking them out.
final class TornProject {
    private final CommonGround ground;
    private final Map<BitSet, Long> known = new ConcurrentHashMap<>();

    /// @param works all of the project
    TornProject(Collection<Work> works, WeighingRules rules) {
        this.ground = CommonGround.of(works, rules);
    }

    /// What some of its works likely cost as planned, in cents: the likely total of [#part].
    long likely(Collection<Work> some) {
        return planned(ground.everybody()) - planned(rest(places(some)));
    }

    private long planned(BitSet set) {
        return known.computeIfAbsent(set, s -> ground.likelyPlanned(s).cents());
    }

    /// What some of its works cost as planned, in parts that are differences.
    ///
    /// @param some at least one and not all
    SetCost part(Collection<Work> some) {
        BitSet members = places(some);
        SetCost whole = ground.planned(ground.everybody());
        SetCost rest = ground.planned(rest(members));
        SetCost own = ground.planned(members);
        return new SetCost(own.works(), own.period(), parts(own.works(), whole, rest), less(whole, rest));
    }

    private BitSet places(Collection<Work> some) {
        Set<WorkId> ids = some.stream().map(Work::id).collect(Collectors.toSet());
        List<Work> works = ground.works();
        BitSet places = new BitSet();
        for (int i = 0; i < works.size(); i++) {
            places.set(i, ids.contains(works.get(i).id()));
        }
        return places;
    }

    private BitSet rest(BitSet members) {
        BitSet rest = ground.everybody();
        rest.andNot(members);
        return rest;
    }

    private record Line(CostPart.Kind kind, String unit, String rate) {
        static Line of(CostPart part) {
            return new Line(part.kind(), part.unit(), part.rate());
        }
    }

    /// Own costs work by work; of the others a line for each rate, below 0 where the rest needs more of it.
    private static List<CostPart> parts(List<Work> works, SetCost whole, SetCost rest) {
        Set<WorkId> ids = works.stream().map(Work::id).collect(Collectors.toSet());
        List<CostPart> parts = new ArrayList<>();
        Map<Line, List<CostPart>> lines = new LinkedHashMap<>();
        for (CostPart part : whole.parts()) {
            if (part.kind() != CostPart.Kind.OWN) {
                lines.computeIfAbsent(Line.of(part), line -> new ArrayList<>()).add(part);
            } else if (part.work().map(ids::contains).orElse(false)) {
                parts.add(part);
            }
        }
        rest.parts().stream()
                .filter(part -> part.kind() != CostPart.Kind.OWN)
                .forEach(part -> lines.computeIfAbsent(Line.of(part), line -> new ArrayList<>()));
        Map<Line, List<CostPart>> without = rest.parts().stream().collect(Collectors.groupingBy(Line::of));
        Text what = what(works.getFirst());
        lines.forEach((line, with) ->
                less(line, what, with, without.getOrDefault(line, List.of())).ifPresent(parts::add));
        return parts.stream()
                .sorted(java.util.Comparator.comparing(CostPart::kind))
                .toList();
    }

    private static Optional<CostPart> less(Line line, Text what, List<CostPart> with, List<CostPart> without) {
        Estimate cost = cost(with).minus(cost(without));
        double quantity = quantity(with) - quantity(without);
        return cost.equals(Estimate.ZERO)
                ? Optional.empty()
                : Optional.of(
                        new CostPart(line.kind(), Optional.empty(), what, quantity, line.unit(), line.rate(), cost));
    }

    private static Text what(Work work) {
        String name = work.planning().project().orElse("");
        return new Text("deel van project " + name, "part of project " + name);
    }

    private static Estimate cost(List<CostPart> parts) {
        return Estimate.sum(parts.stream().map(CostPart::cost).toList());
    }

    private static double quantity(List<CostPart> parts) {
        return parts.stream().mapToDouble(CostPart::quantity).sum();
    }

    private static Openness less(SetCost whole, SetCost rest) {
        Openness with = whole.openness();
        Openness without = rest.openness();
        Map<String, Integer> days = without.streets().stream()
                .collect(Collectors.toMap(Openness.OfStreet::name, Openness.OfStreet::days, Integer::sum));
        return new Openness(
                with.streets().stream()
                        .map(street -> new Openness.OfStreet(
                                street.name(), street.days() - days.getOrDefault(street.name(), 0)))
                        .filter(street -> street.days() != 0)
                        .toList(),
                with.squareMetreDays() - without.squareMetreDays(),
                less(with.crew(), without.crew()));
    }

    private static Openness.CrewWeeks less(Openness.CrewWeeks with, Openness.CrewWeeks without) {
        return new Openness.CrewWeeks(
                tenths(with.low() - without.low()),
                tenths(with.likely() - without.likely()),
                tenths(with.high() - without.high()));
    }

    private static double tenths(double weeks) {
        return Math.round(weeks * 10) / 10.0;
    }
}
