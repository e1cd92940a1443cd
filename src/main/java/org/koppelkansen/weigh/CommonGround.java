package org.koppelkansen.weigh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Period;
import org.koppelkansen.settings.Surface;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Window;
import org.koppelkansen.works.Work;

/// The ground that a list of works opens, laid out once, from which follows what any set of them costs, alone and
/// together (`algorithms.md` §5). Sets are given as places in [#works].
///
/// Costs are exact to the cent for the cells that are laid out here. A set that is laid out by itself has fewer
/// cells, so that its cost may differ from this by the rounding of those: some cents.
public final class CommonGround {
    private final List<Stake> stakes;
    private final WeighingRules rules;
    private final GroundCells ground;
    private final SharedSite site;
    private final LayersOf layers;

    private CommonGround(List<Stake> stakes, WeighingRules rules) {
        this.stakes = stakes;
        this.rules = rules;
        this.ground = GroundCells.of(stakes, rules.rates());
        this.site = SharedSite.of(stakes, rules.parallelism());
        this.layers = new LayersOf(ground.layers(), stakes.size());
    }

    /// Lays out the ground of `works`, which share one metric system and have ids of their own; a second or two for a
    /// thousand works.
    public static CommonGround of(Collection<Work> works, WeighingRules rules) {
        return new CommonGround(
                works.stream()
                        .sorted(Comparator.comparing(Work::id))
                        .map(work -> Stake.of(work, rules))
                        .toList(),
                rules);
    }

    /// The ground of some of these works by itself, laid out as by [#of], sooner.
    public CommonGround among(BitSet set) {
        return new CommonGround(set.stream().mapToObj(stakes::get).toList(), rules);
    }

    /// By id.
    public List<Work> works() {
        return stakes.stream().map(Stake::work).toList();
    }

    /// The cells of ground, each opened by other works than the next.
    public List<Cell> cells() {
        return ground.cells();
    }

    /// What becomes of the surface of a cell that somebody opens: the dearest that is asked for.
    public Surface surface(Cell cell) {
        return ground.dearest(cell.opened());
    }

    /// What opening the ground likely costs, in layers: those that somebody of a set needs are what the set pays.
    public List<Layer> layers() {
        return layers.all();
    }

    /// All of them.
    public BitSet everybody() {
        BitSet all = new BitSet();
        all.set(0, stakes.size());
        return all;
    }

    /// What doing these works together costs, when that is cheapest.
    public Weighing together(BitSet set) {
        int joint = jointDays(set);
        Optional<Moment.Starts> starts = Moment.starts(stakes, set, joint, rules.asOf());
        if (starts.isEmpty()) {
            return new Weighing.Refused(
                    Refusals.ofWindows(works(set), Moment.common(stakes, set), joint, rules.asOf()));
        }
        LocalDate start = Moment.best(stakes, set, starts.get());
        List<CostPart> parts = new ArrayList<>(parts(set));
        parts.addAll(Coordinating.parts(stakes, set, rules.rates().coordination()));
        parts.addAll(Moment.parts(stakes, set, start));
        return new Weighing.Weighed(
                new SetCost(works(set), new Period(start, start.plusDays(joint)), inOrder(parts), openness(set)));
    }

    /// What doing these works together likely costs: the likely total of [#together], much faster; empty when they
    /// cannot.
    public Optional<Money> likelyTogether(BitSet set) {
        return jointly(set).map(joint -> joint.plus(ownAndGround(set)));
    }

    /// What they likely cost as planned: the likely total of [#planned], much faster.
    public Money likelyPlanned(BitSet set) {
        return Estimate.sum(siteParts(set).stream().map(CostPart::cost).toList())
                .likely()
                .plus(ownAndGround(set));
    }

    private Money ownAndGround(BitSet set) {
        long own = set.stream()
                .mapToLong(i -> stakes.get(i).own().likely().cents())
                .sum();
        long ground = layers.among(set.stream().boxed().toList()).stream()
                .mapToLong(layer -> layer.cost().cents())
                .sum();
        return new Money(own + ground);
    }

    /// The likely part of [#together] that is neither the works' own nor their ground: site, notices, agreeing and
    /// moving; empty when they cannot be done together. Much faster than the whole, for asking many sets.
    public Optional<Money> jointly(BitSet set) {
        return Moment.starts(stakes, set, jointDays(set), rules.asOf())
                .map(starts -> Moment.best(stakes, set, starts))
                .map(start -> {
                    List<CostPart> parts = new ArrayList<>(siteParts(set));
                    parts.addAll(Coordinating.parts(stakes, set, rules.rates().coordination()));
                    parts.addAll(Moment.parts(stakes, set, start));
                    return Estimate.sum(parts.stream().map(CostPart::cost).toList())
                            .likely();
                });
    }

    /// What works of one owner cost that it plans as one: opened once, each when it is wished.
    public SetCost planned(BitSet set) {
        Period period = works(set).stream()
                .map(work -> work.window().wished())
                .reduce((a, b) -> new Period(
                        a.from().isBefore(b.from()) ? a.from() : b.from(),
                        a.until().isAfter(b.until()) ? a.until() : b.until()))
                .orElseThrow(() -> new IllegalArgumentException("nobody plans nothing"));
        return new SetCost(works(set), period, inOrder(parts(set)), openness(set));
    }

    /// The likely costs of all sets of a few works at once, for searching among them.
    ///
    /// @param members places of at most [SubsetCosts#MOST_WORKS] works
    public SubsetCosts subsets(List<Integer> members) {
        return new SubsetCosts(members, stakes, layers.among(members), site, rules);
    }

    /// How long the works last when done together.
    public int jointDays(BitSet set) {
        return Window.jointDays(
                rules.parallelism(), set.stream().map(i -> stakes.get(i).days()).toArray());
    }

    /// The days that all windows have; empty when there are none.
    public Optional<Period> commonPeriod(BitSet set) {
        return Moment.common(stakes, set);
    }

    /// A finding for each work of which the ground or the own costs are not counted.
    public List<Finding> findings() {
        return stakes.stream()
                .filter(Stake::isLeftOut)
                .map(CommonGround::withoutGround)
                .toList();
    }

    private static Finding withoutGround(Stake stake) {
        Work work = stake.work();
        FindingCode code = work.place().isEmpty() ? FindingCode.GROUND_UNKNOWN : FindingCode.GROUND_TOO_LARGE;
        return new Finding(
                code,
                work.provenance().source(),
                work.provenance().row(),
                work.id().value(),
                work.place().map(Place::geometry),
                code.sentence(stake.leftOut().word()));
    }

    /// Everything but agreeing and moving in time.
    private List<CostPart> parts(BitSet set) {
        List<CostPart> parts = new ArrayList<>();
        set.stream().mapToObj(stakes::get).forEach(stake -> parts.add(OwnCosts.part(stake)));
        parts.addAll(ground.parts(set));
        parts.addAll(siteParts(set));
        return parts;
    }

    private List<CostPart> siteParts(BitSet set) {
        return SiteCosts.parts(stakes, site, opening(set));
    }

    private static List<CostPart> inOrder(List<CostPart> parts) {
        return parts.stream().sorted(Comparator.comparing(CostPart::kind)).toList();
    }

    /// Those of a set that open ground: only they have a site.
    private BitSet opening(BitSet set) {
        BitSet opening = (BitSet) set.clone();
        set.stream().filter(i -> stakes.get(i).ground().isEmpty()).forEach(opening::clear);
        return opening;
    }

    private Openness openness(BitSet set) {
        return Opened.of(stakes, set, ground, site, rules);
    }

    private List<Work> works(BitSet set) {
        return set.stream().mapToObj(i -> stakes.get(i).work()).toList();
    }
}
