package org.koppelkansen.opportunities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.koppelkansen.Seeds;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.weigh.CommonGround;
import org.koppelkansen.weigh.CrowdedTown;
import org.koppelkansen.weigh.SetCost;
import org.koppelkansen.works.Owner;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Planning;
import org.koppelkansen.works.Work;

/// Towns in which a few owners plan all in a few projects, so that most opportunities take some works of a project and
/// leave the others.
class TornProjectLaws {
    private static final int WORKS = 14;

    static LongStream seeds() {
        return Seeds.upTo(200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_one_opportunity_saves_is_what_its_projects_then_pay_less(long seed) {
        List<Work> works = town(seed);
        for (Opportunity opportunity : opportunities(works)) {
            Set<Work> coupled = Set.copyOf(opportunity.works());
            long less = 0;
            for (String project :
                    new TreeSet<>(coupled.stream().map(Work::projectKey).toList())) {
                List<Work> all = of(works, project);
                less += planned(all, all);
                less -= planned(
                        all,
                        all.stream().filter(work -> !coupled.contains(work)).toList());
            }
            long saved = opportunity.benefit().likely().cents();
            long together = opportunity.together().total().likely().cents();
            assertThat(Math.abs(saved - (less - together)))
                    .as("seed %s, %s, up to the rounding of cells", seed, opportunity.id())
                    .isLessThanOrEqualTo(ROUNDING_CENTS);
        }
    }

    private static final long ROUNDING_CENTS = 200;

    @ParameterizedTest
    @MethodSource("seeds")
    void what_a_part_of_a_project_costs_is_the_same_fast_and_in_parts(long seed) {
        List<Work> works = town(seed);
        WholeProjects projects = WholeProjects.of(works, CrowdedTown.RULES);
        SplittableRandom dice = new SplittableRandom(seed);
        CommonGround ground = CommonGround.of(works, CrowdedTown.RULES);
        BitSet some = new BitSet();
        some.set(dice.nextInt(WORKS));
        for (int i = 0; i < WORKS; i++) {
            some.set(i, some.get(i) || dice.nextBoolean());
        }
        long total = 0;
        for (SetCost project : projects.apart(ground, some)) {
            assertThat(project.parts()).as("seed %s", seed).allMatch(part -> Double.isFinite(part.quantity()));
            assertThat(project.openness().squareMetreDays()).as("seed %s", seed).isNotNegative();
            total += project.total().likely().cents();
        }
        assertThat(projects.likely(ground, some)).as("seed %s", seed).isEqualTo(total);
    }

    @Test
    void many_opportunities_tear_projects() {
        long torn = seeds().filter(seed -> {
                    List<Work> works = town(seed);
                    WholeProjects projects = WholeProjects.of(works, CrowdedTown.RULES);
                    return opportunities(works).stream()
                            .flatMap(opportunity -> opportunity.apart().stream())
                            .anyMatch(project -> !projects.isWhole(project.works()));
                })
                .count();
        assertThat(torn).isGreaterThan(seeds().count() / 2);
    }

    private static List<Opportunity> opportunities(List<Work> works) {
        return new FindOpportunities(CrowdedTown.RULES)
                .among(PackingLaws.RELATIONS.among(works, List.of(), Progress.SILENT), Progress.SILENT)
                .ranked();
    }

    private static List<Work> town(long seed) {
        SplittableRandom dice = new SplittableRandom(seed);
        List<Work> works = new ArrayList<>();
        for (Work work : CrowdedTown.works(seed, WORKS)) {
            String name = "owner-" + dice.nextInt(3);
            Planning plan = work.planning();
            works.add(new Work(
                    work.id(),
                    new Owner(new OwnerId(name), name, List.of()),
                    work.task(),
                    work.place(),
                    work.window(),
                    new Planning(
                            plan.phase(), plan.budget(), Optional.of("p" + dice.nextInt(2)), plan.confidentiality()),
                    work.provenance()));
        }
        return works;
    }

    private static List<Work> of(List<Work> works, String project) {
        return works.stream().filter(work -> work.projectKey().equals(project)).toList();
    }

    private static long planned(List<Work> project, List<Work> some) {
        CommonGround ground = CommonGround.of(project, CrowdedTown.RULES);
        BitSet set = new BitSet();
        some.forEach(work -> set.set(ground.works().indexOf(work)));
        return set.isEmpty() ? 0 : ground.planned(set).total().likely().cents();
    }
}
