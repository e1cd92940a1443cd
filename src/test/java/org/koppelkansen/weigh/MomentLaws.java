package org.koppelkansen.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.koppelkansen.Seeds;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.Window;
import org.koppelkansen.works.Work;

class MomentLaws {
    private static final int WORKS = 8;
    private static final Rates RATES = CrowdedTown.RULES.rates();

    static LongStream seeds() {
        return Seeds.upTo(200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void together_takes_the_longest_and_what_of_the_others_does_not_run_beside_it(long seed) {
        Random random = new Random(seed);
        BigDecimal parallelism = BigDecimal.valueOf(random.nextInt(101), 2);
        WeighingRules rules = new WeighingRules(RATES, parallelism.doubleValue(), 15, CrowdedTown.AS_OF);
        CommonGround ground = CommonGround.of(CrowdedTown.works(seed, WORKS), rules);
        BitSet set = some(random);
        int longest = 0;
        int all = 0;
        for (Work work : works(ground, set)) {
            longest = Math.max(longest, work.window().durationDays());
            all += work.window().durationDays();
        }

        int beside = BigDecimal.ONE
                .subtract(parallelism)
                .multiply(BigDecimal.valueOf(all - longest))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        assertThat(ground.jointDays(set)).as("seed %s", seed).isEqualTo(longest + beside);
    }

    /// Every day of the common period is tried. What a year of moving costs is rounded for each work, so that some
    /// years may differ by some cents from what is worked out here without rounding.
    @ParameterizedTest
    @MethodSource("seeds")
    void no_day_of_the_common_period_is_cheaper_and_none_is_there_when_refused(long seed) {
        Random random = new Random(seed);
        CommonGround ground = CommonGround.of(CrowdedTown.works(seed, WORKS), CrowdedTown.RULES);
        for (int turn = 0; turn < 5; turn++) {
            BitSet set = some(random);
            List<Work> works = works(ground, set);
            int days = ground.jointDays(set);
            List<double[]> years = works.stream()
                    .map(work -> new double[] {aYear(work, true), aYear(work, false)})
                    .toList();
            long least = Long.MAX_VALUE;
            for (LocalDate day = CrowdedTown.AS_OF; day.getYear() < 2040; day = day.plusDays(1)) {
                if (fits(works, day, days)) {
                    least = Math.min(least, moving(works, years, day));
                }
            }
            switch (ground.together(set)) {
                case Weighing.Refused refused -> {
                    assertThat(least).as("seed %s", seed).isEqualTo(Long.MAX_VALUE);
                    assertThat(refused.reason().nl()).startsWith("Samen kan niet");
                }
                case Weighing.Weighed weighed -> {
                    SetCost cost = weighed.cost();
                    assertThat(cost.period().days()).as("seed %s", seed).isEqualTo(days);
                    assertThat(fits(works, cost.period().from(), days))
                            .as("seed %s", seed)
                            .isTrue();
                    assertThat(cost.of(CostPart.Kind.TIMING).likely().cents())
                            .as("seed %s", seed)
                            .isBetween(least - 5L * works.size(), least + 5L * works.size());
                }
            }
        }
    }

    /// Up to the rounding of each work's move.
    @ParameterizedTest
    @MethodSource("seeds")
    void wider_windows_never_make_it_dearer_to_do_works_together(long seed) {
        Random random = new Random(seed);
        List<Work> works = CrowdedTown.works(seed, WORKS);
        List<Work> wider = works.stream()
                .map(work -> random.nextBoolean() ? CrowdedTown.widened(work, random.nextInt(400)) : work)
                .toList();
        SubsetCosts narrow = subsets(works);
        SubsetCosts wide = subsets(wider);
        for (int set = 1; set < 1 << WORKS; set++) {
            if (narrow.together(set) != SubsetCosts.NEVER) {
                assertThat(wide.together(set))
                        .as("seed %s, set %s", seed, set)
                        .isLessThanOrEqualTo(narrow.together(set) + WORKS);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_work_alone_when_it_is_wished_has_nothing_to_agree_and_nothing_to_move(long seed) {
        CommonGround ground = CommonGround.of(CrowdedTown.works(seed, WORKS), CrowdedTown.RULES);
        for (int i = 0; i < WORKS; i++) {
            BitSet one = new BitSet();
            one.set(i);
            Window window = ground.works().get(i).window();
            if (!window.wishedStart().isBefore(CrowdedTown.AS_OF)
                    && ground.together(one) instanceof Weighing.Weighed weighed) {
                assertThat(weighed.cost()).as("seed %s", seed).isEqualTo(ground.planned(one));
                assertThat(weighed.cost().period()).as("seed %s", seed).isEqualTo(window.wished());
                assertThat(weighed.cost().parts())
                        .as("seed %s", seed)
                        .noneMatch(part ->
                                part.kind() == CostPart.Kind.TIMING || part.kind() == CostPart.Kind.COORDINATION);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_work_whose_ground_is_unknown_is_told_and_costs_only_what_is_its_own(long seed) {
        Work work = CrowdedTown.works(seed, WORKS).get((int) (seed % WORKS));
        Work nowhere = new Work(
                work.id(),
                work.owner(),
                work.task(),
                Optional.empty(),
                work.window(),
                work.planning(),
                work.provenance());
        List<Work> all = CrowdedTown.works(seed, WORKS).stream()
                .map(w -> w.id().equals(work.id()) ? nowhere : w)
                .toList();
        CommonGround ground = CommonGround.of(all, CrowdedTown.RULES);
        BitSet one = new BitSet();
        one.set(ground.works().indexOf(nowhere));

        assertThat(ground.planned(one).parts())
                .as("seed %s", seed)
                .extracting(CostPart::kind)
                .containsExactly(CostPart.Kind.OWN);
        assertThat(ground.findings())
                .as("seed %s", seed)
                .filteredOn(finding -> finding.subject().equals(work.id().value()))
                .hasSize(RATES.opens(work.task()) ? 1 : 0)
                .allMatch(finding -> finding.code() == FindingCode.GROUND_UNKNOWN);
    }

    private static boolean fits(List<Work> works, LocalDate day, int days) {
        return works.stream()
                .map(work -> work.window().span())
                .allMatch(span -> !span.from().isAfter(day) && !span.until().isBefore(day.plusDays(days)));
    }

    private static long moving(List<Work> works, List<double[]> years, LocalDate day) {
        double cents = 0;
        for (int i = 0; i < works.size(); i++) {
            long days = ChronoUnit.DAYS.between(works.get(i).window().wishedStart(), day);
            cents += Math.abs(days) / 365.25 * years.get(i)[days < 0 ? 0 : 1];
        }
        return Math.round(cents);
    }

    /// From the rates: what a year earlier or later costs of the own cost.
    private static double aYear(Work work, boolean earlier) {
        CommonGround alone = CommonGround.of(List.of(work), CrowdedTown.RULES);
        Estimate own = alone.planned(alone.everybody()).of(CostPart.Kind.OWN);
        double part = RATES.timing().delay().likely() / 100;
        if (earlier && RATES.of(work.task().intervention()).losesLife()) {
            part = 1 / RATES.of(work.discipline()).life().likely();
        } else if (earlier) {
            part = RATES.timing().interest().likely() / 100;
        }
        return own.likely().cents() * part;
    }

    private static SubsetCosts subsets(List<Work> works) {
        CommonGround ground = CommonGround.of(works, CrowdedTown.RULES);
        return ground.subsets(ground.everybody().stream().boxed().toList());
    }

    private static List<Work> works(CommonGround ground, BitSet set) {
        return set.stream().mapToObj(ground.works()::get).toList();
    }

    private static BitSet some(Random random) {
        BitSet set = new BitSet();
        random.ints(1 + random.nextInt(4), 0, WORKS).forEach(set::set);
        return set;
    }
}
