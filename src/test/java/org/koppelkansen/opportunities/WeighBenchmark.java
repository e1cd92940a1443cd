package org.koppelkansen.opportunities;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.koppelkansen.RealData;
import org.koppelkansen.cli.plans.GatherPlans;
import org.koppelkansen.cli.plans.Plans;
import org.koppelkansen.find.FindRelations;
import org.koppelkansen.find.Found;
import org.koppelkansen.find.RelationRules;
import org.koppelkansen.measure.Period;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.share.GroundGame;
import org.koppelkansen.share.ShapleyOf;
import org.koppelkansen.share.SharingRule;
import org.koppelkansen.share.TableGame;
import org.koppelkansen.weigh.CommonGround;
import org.koppelkansen.weigh.CrowdedTown;
import org.koppelkansen.weigh.Layer;
import org.koppelkansen.weigh.SubsetCosts;
import org.koppelkansen.weigh.WeighingRules;
import org.koppelkansen.works.Hardness;
import org.koppelkansen.works.Phase;
import org.koppelkansen.works.Planning;
import org.koppelkansen.works.Window;
import org.koppelkansen.works.Work;

/// How long weighing takes: the ground of a district and its Shapley value, the opportunities of the demo town, of
/// Paris where its file lies beside the project, and of a drawn city. Of several runs the least is told; `first`
/// is the first. Memory is the most that the heap held.
public final class WeighBenchmark {
    private static final int RUNS = 5;
    private static final double LONG_MILLIS = 10_000;
    private static final long SEED = 1;
    private static final Set<String> PRIVATE_BUILDERS =
            Set.of("Propriétés - Co-propriétés publiques et privées", "PERSONNE PHYSIQUE");

    private WeighBenchmark() {}

    /// @param args any of `district`, `compare`, `demo`, `paris`, `city`; without, all
    public static void main(String[] args) {
        Set<String> asked = new TreeSet<>(
                args.length == 0 ? List.of("district", "compare", "demo", "paris", "city") : Arrays.asList(args));
        System.out.printf(Locale.ROOT, "%-60s %10s %10s%n", "ms", "first", "least");
        if (asked.contains("district")) {
            district();
        }
        if (asked.contains("compare")) {
            compare();
        }
        if (asked.contains("demo")) {
            demo();
        }
        if (asked.contains("paris")) {
            paris();
        }
        if (asked.contains("city")) {
            city();
        }
    }

    private static void district() {
        List<Work> works = PlannedCity.of(SEED, 1_000, 100, 1_000);
        Timed<CommonGround> ground =
                time("ground of 1,000 works laid out", () -> CommonGround.of(works, rules(PlannedCity.AS_OF)));
        System.out.printf(
                Locale.ROOT,
                "  %,d cells, %,d layers%n",
                ground.result().cells().size(),
                ground.result().layers().size());
        time("Shapley of that ground, 100 owners", () -> ShapleyOf.ground(game(ground.result())));
    }

    /// The same answer in two ways, side by side.
    private static void compare() {
        CommonGround ground = CommonGround.of(PlannedCity.of(SEED, 14, 14, 3_000), rules(PlannedCity.AS_OF));
        List<Integer> all = ground.everybody().stream().boxed().toList();
        Timed<SubsetCosts> sweep = time("costs of all 16,384 sets of 14 works, at once", () -> ground.subsets(all));
        Timed<Long> oneByOne = time(
                "the same, set by set",
                () -> IntStream.range(1, 1 << 14)
                        .mapToLong(mask -> ground.planned(BitSet.valueOf(new long[] {mask}))
                                .total()
                                .likely()
                                .cents())
                        .sum());
        long swept =
                IntStream.range(1, 1 << 14).mapToLong(sweep.result()::planned).sum();
        told(oneByOne.least() / sweep.least(), swept == oneByOne.result());

        GroundGame twenty = game(CommonGround.of(PlannedCity.of(SEED, 60, 20, 3_000), rules(PlannedCity.AS_OF)));
        TableGame table = TableGame.of(twenty);
        Timed<?> layers = time("Shapley of ground by its layers, 20 owners", () -> ShapleyOf.ground(twenty));
        Timed<?> orders = time("the same by enumeration", () -> ShapleyOf.table(table));
        told(orders.least() / layers.least(), layers.result().equals(orders.result()));
        packings();
    }

    private static void packings() {
        List<Work> works = CrowdedTown.works(SEED, 16);
        Couplings couplings =
                Couplings.among(works, relations(works, PlannedCity.AS_OF).relations())
                        .components(Packing.MOST)
                        .stream()
                        .max((a, b) -> Integer.compare(a.size(), b.size()))
                        .orElseThrow();
        CommonGround ground = CommonGround.of(couplings.works(), rules(PlannedCity.AS_OF));
        WholeProjects projects = WholeProjects.of(works, rules(PlannedCity.AS_OF));
        Benefits benefits = new Benefits(ground, couplings, projects);
        List<Integer> all = ground.everybody().stream().boxed().toList();
        Timed<Long> exact = time(
                "packing of " + all.size() + " works, exact",
                () -> ExactPacking.of(ground.subsets(all), couplings.masks(all), projects)
                        .total());
        Timed<Long> searched = time(
                "the same, searched",
                () -> SearchedPacking.of(ground, couplings, projects).stream()
                        .mapToLong(benefits::of)
                        .sum());
        System.out.printf(
                Locale.ROOT,
                "  %.2f times as fast; %.2f %% of the best%n",
                exact.least() / searched.least(),
                100.0 * searched.result() / exact.result());
    }

    private static void demo() {
        Plans plans = plans(Path.of("demo", "levering.yaml"), "2026-11-02");
        Found found = relations(plans);
        tell("opportunities of the demo town", () -> opportunities(found, plans.asOf()));
        Opportunity largest = opportunities(found, plans.asOf()).ranked().stream()
                .max(Comparator.comparing(one -> one.works().size()))
                .orElseThrow();
        WeighingRules rules = rules(plans.asOf());
        Proposal proposal = Proposal.of(largest, new FindOpportunities(rules).projects(found), rules);
        Change deeper = new Change.Deepen(largest.works().getFirst().id(), 2);
        time(
                "what if one of its " + largest.works().size() + " works digs deeper, with new shares",
                () -> WhatIf.of(proposal, List.of(deeper)) instanceof WhatIf.Answered answered
                        ? answered.shares(SharingRule.SHAPLEY)
                        : List.of());
    }

    private static void paris() {
        Path file = RealData.folder().resolve("paris-chantiers/chantiers-a-paris.2024-10-29.csv");
        if (!Files.exists(file)) {
            System.out.println("Paris: its file is not there (../shared/data)");
            return;
        }
        forgetPeak();
        Timed<Plans> plans = time("Paris, read", () -> plans(file, "2024-10-29"));
        Plans city = plans.result();
        List<Work> works = city.works().stream()
                .filter(work -> !PRIVATE_BUILDERS.contains(work.owner().name()))
                .toList();
        chain("Paris as it is", works, city.asOf(), plans);
        chain("Paris as plans", works.stream().map(WeighBenchmark::asPlan).toList(), city.asOf(), plans);
    }

    private static void city() {
        List<Work> works = PlannedCity.of(SEED, 20_000, 40, 400);
        Timed<Found> found = time("a city of 20,000 works, relations", () -> relations(works, PlannedCity.AS_OF));
        tell("a city of 20,000 works, opportunities", () -> opportunities(found.result(), PlannedCity.AS_OF));
    }

    private static void chain(String what, List<Work> works, LocalDate asOf, Timed<?> read) {
        Timed<Found> found = time(what + ", relations of " + works.size() + " works", () -> relations(works, asOf));
        Timed<Opportunities> all = tell(what + ", opportunities", () -> opportunities(found.result(), asOf));
        System.out.printf(
                Locale.ROOT,
                "  in all %.1f s the first time; most memory %,d MB%n",
                (read.first() + found.first() + all.first()) / 1000,
                peakMegabytes());
    }

    /// As if it were programmed: two years of room to either side.
    private static Work asPlan(Work work) {
        Window w = work.window();
        Period span = new Period(w.span().from().minusYears(2), w.span().until().plusYears(2));
        Planning planning = new Planning(
                Phase.PROGRAMMED,
                work.planning().budget(),
                work.planning().project(),
                work.planning().confidentiality());
        Window window =
                new Window(span, w.wishedStart(), w.durationDays(), Hardness.FLEXIBLE, w.certainty(), w.origin());
        return new Work(work.id(), work.owner(), work.task(), work.place(), window, planning, work.provenance());
    }

    private static GroundGame game(CommonGround ground) {
        List<Work> works = ground.works();
        List<String> owners =
                works.stream().map(Work::party).distinct().sorted().toList();
        return new GroundGame(
                owners,
                ground.layers().stream()
                        .map(layer -> new GroundGame.Layer(layer.cost(), parties(layer, works, owners)))
                        .toList());
    }

    private static BitSet parties(Layer layer, List<Work> works, List<String> owners) {
        BitSet parties = new BitSet();
        layer.neededBy().stream().map(i -> owners.indexOf(works.get(i).party())).forEach(parties::set);
        return parties;
    }

    private static Plans plans(Path file, String asOf) {
        LocalDate day = LocalDate.parse(asOf);
        return new GatherPlans()
                .of(
                        new Plans.Question(
                                List.of(file.toString()),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(day),
                                day),
                        Rates.shipped().widths(),
                        Progress.SILENT);
    }

    private static Found relations(Plans plans) {
        return relations(plans.works(), plans.asOf());
    }

    private static Found relations(List<Work> works, LocalDate asOf) {
        return new FindRelations(RelationRules.shipped(), Rates.shipped(), asOf)
                .among(works, List.of(), Progress.SILENT);
    }

    private static Opportunities opportunities(Found found, LocalDate asOf) {
        return new FindOpportunities(rules(asOf)).among(found, Progress.SILENT);
    }

    private static WeighingRules rules(LocalDate asOf) {
        return new WeighingRules(Rates.shipped(), 0.5, 15, asOf);
    }

    private static Timed<Opportunities> tell(String what, Supplier<Opportunities> work) {
        Timed<Opportunities> timed = time(what, work);
        Opportunities all = timed.result();
        long apart = apart(all);
        System.out.printf(
                Locale.ROOT,
                "  %,d works, %,d in %,d opportunities, which save %.1f %% of their %,d euros%n",
                all.works(),
                all.coupled(),
                all.ranked().size(),
                100.0 * all.benefit().likely().cents() / Math.max(1, apart),
                apart / 100);
        return timed;
    }

    /// What the works that are in an opportunity likely cost apart, in cents.
    private static long apart(Opportunities all) {
        return all.ranked().stream()
                .mapToLong(opportunity -> opportunity.costApart().likely().cents())
                .sum();
    }

    private static void told(double ratio, boolean same) {
        System.out.printf(Locale.ROOT, "  %.1f times as fast; the same answer: %s%n", ratio, same ? "yes" : "NO");
    }

    /// Some runs; one, where a run takes long.
    private static <T> Timed<T> time(String what, Supplier<T> work) {
        List<Double> millis = new ArrayList<>();
        T result = null;
        while (millis.size() < RUNS && millis.stream().allMatch(run -> run < LONG_MILLIS)) {
            long start = System.nanoTime();
            result = work.get();
            millis.add((System.nanoTime() - start) / 1e6);
        }
        double least = Collections.min(millis);
        System.out.printf(Locale.ROOT, "%-60s %10.1f %10.1f%n", what, millis.getFirst(), least);
        return new Timed<>(Objects.requireNonNull(result), millis.getFirst(), least);
    }

    private record Timed<T>(T result, double first, double least) {}

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static void forgetPeak() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peakMegabytes() {
        return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1_000_000;
    }
}
