package org.koppelkansen.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.koppelkansen.Seeds;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Level;
import org.koppelkansen.settings.DepthLayer;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.settings.WorkingWidths;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Work;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

class CommonGroundLaws {
    private static final int FEW = 7;
    private static final int SOME = 14;
    private static final Rates RATES = CrowdedTown.RULES.rates();

    static LongStream seeds() {
        return Seeds.upTo(200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_cost_is_the_exact_sum_of_its_parts_and_no_part_is_below_nothing(long seed) {
        CommonGround ground = ground(seed, SOME);
        for (SetCost cost : costs(ground, Sets.random(ground, seed, 6))) {
            for (Level level : Level.values()) {
                long parts = cost.parts().stream()
                        .mapToLong(part -> part.cost().at(level).cents())
                        .sum();
                assertThat(cost.total().at(level).cents()).as("seed %s", seed).isEqualTo(parts);
            }
            assertThat(cost.parts()).as("seed %s", seed).allSatisfy(part -> {
                assertThat(part.cost().low().cents()).isNotNegative();
                assertThat(part.cost().low()).isLessThanOrEqualTo(part.cost().likely());
                assertThat(part.cost().likely()).isLessThanOrEqualTo(part.cost().high());
                assertThat(part.quantity()).isNotNegative().isFinite();
            });
            assertThat(cost.parts())
                    .as("seed %s", seed)
                    .isSortedAccordingTo((a, b) -> a.kind().compareTo(b.kind()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void all_sets_at_once_cost_the_very_cents_that_they_cost_one_by_one(long seed) {
        CommonGround ground = ground(seed, FEW);
        SubsetCosts subsets = ground.subsets(members(FEW));

        assertThat(subsets.planned(0)).isZero();
        for (BitSet set : Sets.all(FEW)) {
            int mask = (int) set.toLongArray()[0];
            assertThat(subsets.planned(mask))
                    .as("seed %s, %s", seed, set)
                    .isEqualTo(ground.planned(set).total().likely().cents());
            long together = switch (ground.together(set)) {
                case Weighing.Refused refused -> SubsetCosts.NEVER;
                case Weighing.Weighed weighed -> weighed.cost().total().likely().cents();
            };
            assertThat(subsets.together(mask)).as("seed %s, %s", seed, set).isEqualTo(together);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void some_works_among_many_cost_the_very_cents_that_they_cost_one_by_one(long seed) {
        CommonGround ground = ground(seed, SOME);
        List<Integer> members = new ArrayList<>(members(SOME));
        Collections.shuffle(members, new Random(seed));
        members = members.subList(0, 5);
        SubsetCosts subsets = ground.subsets(members);

        for (BitSet few : Sets.all(5)) {
            BitSet set = new BitSet();
            few.stream().map(members::get).forEach(set::set);
            assertThat(subsets.planned((int) few.toLongArray()[0]))
                    .as("seed %s, %s", seed, set)
                    .isEqualTo(ground.planned(set).total().likely().cents());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_ground_of_a_set_costs_the_layers_that_somebody_in_it_needs(long seed) {
        CommonGround ground = ground(seed, FEW);
        assertThat(ground.layers())
                .as("seed %s", seed)
                .allSatisfy(layer -> assertThat(layer.cost().cents()).isPositive());
        for (BitSet set : Sets.all(FEW)) {
            long layers = ground.layers().stream()
                    .filter(layer -> layer.neededBy().intersects(set))
                    .mapToLong(layer -> layer.cost().cents())
                    .sum();
            assertThat(opening(ground, set).likely().cents())
                    .as("seed %s, %s", seed, set)
                    .isEqualTo(layers);
        }
    }

    /// For each two works and each set without them: to those who are in it already, the second adds no more than
    /// where the first is missing.
    @ParameterizedTest
    @MethodSource("seeds")
    void ground_never_gets_cheaper_by_more_works_and_each_adds_less_the_more_there_are(long seed) {
        CommonGround ground = ground(seed, 6);
        for (Level level : Level.values()) {
            long[] cost = new long[1 << 6];
            Sets.all(6)
                    .forEach(set -> cost[(int) set.toLongArray()[0]] =
                            opening(ground, set).at(level).cents());
            for (int set = 0; set < cost.length; set++) {
                for (int i = 1; i < cost.length; i <<= 1) {
                    assertThat(cost[set | i]).as("seed %s", seed).isGreaterThanOrEqualTo(cost[set]);
                    for (int j = 1; j < cost.length; j <<= 1) {
                        if ((set & (i | j)) == 0) {
                            assertThat(cost[set | i] + cost[set | j])
                                    .as("seed %s", seed)
                                    .isGreaterThanOrEqualTo(cost[set | i | j] + cost[set]);
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cells_are_the_union_of_all_ground_and_those_of_each_work_are_its_own(long seed) {
        CommonGround ground = ground(seed, SOME);
        List<Geometry> strips = new ArrayList<>();
        for (int i = 0; i < ground.works().size(); i++) {
            int place = i;
            Optional<Shape> strip = strip(ground.works().get(i));
            strip.ifPresent(shape -> strips.add(shape.toJts()));
            double area = strip.map(Shape::area).orElse(0.0);
            double cells = ground.cells().stream()
                    .filter(cell -> cell.opened().get(place))
                    .mapToDouble(Cell::squareMetres)
                    .sum();
            assertThat(cells).as("seed %s, work %s", seed, i).isEqualTo(area, within(1e-6 * area + 1e-6));
            double dug = ground.cells().stream()
                    .filter(cell -> cell.dug().get(place))
                    .mapToDouble(Cell::squareMetres)
                    .sum();
            double trench = trench(ground.works().get(i)).map(Shape::area).orElse(0.0);
            assertThat(dug).as("seed %s, work %s", seed, i).isEqualTo(trench, within(1e-6 * trench + 1e-6));
        }
        double union = OverlayNGRobust.union(strips).getArea();
        double all = ground.cells().stream().mapToDouble(Cell::squareMetres).sum();
        assertThat(all).as("seed %s", seed).isEqualTo(union, within(1e-6 * union));
    }

    /// Who opens a cell is asked of the geometry library at one point of it; what that costs is added up from the
    /// rates metre by metre of depth.
    @ParameterizedTest
    @MethodSource("seeds")
    void in_every_cell_the_dearest_surface_and_the_deepest_trench_are_paid(long seed) {
        CommonGround ground = ground(seed, SOME);
        for (BitSet set : Sets.random(ground, seed, 3)) {
            List<Work> works = set.stream().mapToObj(ground.works()::get).toList();
            for (Level level : Level.values()) {
                double euros = 0;
                for (Cell cell : ground.cells()) {
                    euros += cell.squareMetres() * perSquareMetre(cell.shape().pointOn(), works, level);
                }
                int roundings = ground.cells().size() * (RATES.layers().size() + works.size() + 1);
                assertThat(opening(ground, set).at(level).cents() / 100.0)
                        .as("seed %s, %s", seed, level)
                        .isEqualTo(euros, within(0.005 * roundings + 1e-6 * euros));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_the_input_changes_nothing(long seed) {
        List<Work> works = CrowdedTown.works(seed, SOME);
        List<Work> shuffled = new ArrayList<>(works);
        Collections.shuffle(shuffled, new Random(seed));
        CommonGround one = CommonGround.of(works, CrowdedTown.RULES);
        CommonGround other = CommonGround.of(shuffled, CrowdedTown.RULES);

        assertThat(other.cells()).as("seed %s", seed).isEqualTo(one.cells());
        assertThat(other.layers()).as("seed %s", seed).isEqualTo(one.layers());
        for (BitSet set : Sets.random(one, seed, 3)) {
            assertThat(other.together(set)).as("seed %s", seed).isEqualTo(one.together(set));
            assertThat(other.planned(set)).as("seed %s", seed).isEqualTo(one.planned(set));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_ground_of_some_works_is_theirs_as_if_nobody_else_were_there(long seed) {
        CommonGround all = ground(seed, SOME);
        for (BitSet set : Sets.random(all, seed, 3)) {
            CommonGround among = all.among(set);
            CommonGround alone =
                    CommonGround.of(set.stream().mapToObj(all.works()::get).toList(), CrowdedTown.RULES);
            assertThat(among.works()).as("seed %s", seed).isEqualTo(alone.works());
            assertThat(among.cells()).as("seed %s", seed).isEqualTo(alone.cells());
            assertThat(costs(among, List.of(among.everybody())))
                    .as("seed %s", seed)
                    .isEqualTo(costs(alone, List.of(alone.everybody())));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_work_far_away_changes_no_part_of_what_others_cost(long seed) {
        List<Work> works = CrowdedTown.works(seed, SOME);
        List<Work> more = new ArrayList<>(works);
        more.add(CrowdedTown.farAway(seed, "w05-far"));
        CommonGround with = CommonGround.of(more, CrowdedTown.RULES);
        CommonGround without = CommonGround.of(works, CrowdedTown.RULES);

        for (BitSet set : Sets.random(without, seed, 3)) {
            BitSet same = new BitSet();
            set.stream().map(i -> with.works().indexOf(without.works().get(i))).forEach(same::set);
            assertThat(with.together(same)).as("seed %s", seed).isEqualTo(without.together(set));
            assertThat(with.planned(same)).as("seed %s", seed).isEqualTo(without.planned(set));
        }
    }

    private static double perSquareMetre(Shape point, List<Work> works, Level level) {
        double surface = works.stream()
                .filter(work -> covers(strip(work), point))
                .mapToDouble(work -> RATES.surface(work.task()).reinstatement().at(level))
                .max()
                .orElse(0);
        double depth = works.stream()
                .filter(work -> covers(trench(work), point))
                .mapToDouble(work -> work.task()
                        .depthMetres()
                        .orElse(RATES.widths().of(work.discipline()).depthMetres()))
                .max()
                .orElse(0);
        double digging = 0;
        for (DepthLayer layer : RATES.layers()) {
            double bottom = depth < layer.untilMetres() ? depth : layer.untilMetres();
            digging += bottom > layer.fromMetres()
                    ? (bottom - layer.fromMetres()) * layer.digging().at(level)
                    : 0;
        }
        return surface + digging;
    }

    private static boolean covers(Optional<Shape> ground, Shape point) {
        return ground.isPresent() && ground.get().toJts().covers(point.toJts());
    }

    private static Optional<Shape> strip(Work work) {
        return opened(work, WorkingWidths.Ground::widthMetres);
    }

    private static Optional<Shape> trench(Work work) {
        return opened(work, WorkingWidths.Ground::trenchMetres);
    }

    private static Optional<Shape> opened(Work work, java.util.function.ToDoubleFunction<WorkingWidths.Ground> width) {
        double metres = width.applyAsDouble(RATES.widths().of(work.discipline()));
        return RATES.opens(work.task())
                ? work.place().map(place -> place.geometry().opened(metres))
                : Optional.empty();
    }

    private static Estimate opening(CommonGround ground, BitSet set) {
        SetCost cost = ground.planned(set);
        return cost.of(CostPart.Kind.SURFACE).plus(cost.of(CostPart.Kind.DIGGING));
    }

    private static List<SetCost> costs(CommonGround ground, List<BitSet> sets) {
        List<SetCost> costs = new ArrayList<>();
        for (BitSet set : sets) {
            costs.add(ground.planned(set));
            if (ground.together(set) instanceof Weighing.Weighed weighed) {
                costs.add(weighed.cost());
            }
        }
        return costs;
    }

    private static CommonGround ground(long seed, int works) {
        return CommonGround.of(CrowdedTown.works(seed, works), CrowdedTown.RULES);
    }

    private static List<Integer> members(int number) {
        return IntStream.range(0, number).boxed().toList();
    }

    /// Sets of places.
    private static final class Sets {
        static List<BitSet> all(int works) {
            return IntStream.range(1, 1 << works)
                    .mapToObj(mask -> BitSet.valueOf(new long[] {mask}))
                    .toList();
        }

        static List<BitSet> random(CommonGround ground, long seed, int number) {
            Random random = new Random(seed);
            List<BitSet> sets = new ArrayList<>();
            while (sets.size() < number) {
                BitSet set = new BitSet();
                int size = 1 + random.nextInt(4) * random.nextInt(3);
                random.ints(size, 0, ground.works().size()).forEach(set::set);
                sets.add(set);
            }
            return sets;
        }
    }
}
