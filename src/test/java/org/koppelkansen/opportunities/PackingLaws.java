package org.koppelkansen.opportunities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.koppelkansen.Seeds;
import org.koppelkansen.find.FindRelations;
import org.koppelkansen.find.Found;
import org.koppelkansen.find.Relation;
import org.koppelkansen.find.RelationRules;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.weigh.CommonGround;
import org.koppelkansen.weigh.CrowdedTown;
import org.koppelkansen.works.Work;

class PackingLaws {
    private static final int FEW = 6;
    private static final int MANY = 14;
    static final FindRelations RELATIONS =
            new FindRelations(RelationRules.shipped(), Rates.shipped(), CrowdedTown.AS_OF);
    private static final Map<Long, List<List<Object>>> TOLD = new HashMap<>();
    private static final FindOpportunities OPPORTUNITIES = new FindOpportunities(CrowdedTown.RULES);

    static LongStream seeds() {
        return Seeds.upTo(200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_few_works_are_packed_as_well_as_any_way_to_part_them(long seed) {
        List<Work> works = CrowdedTown.works(seed, FEW);

        assertThat(packed(works)).as("seed %s", seed).isEqualTo(new EveryPartition(works).best());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void two_works_are_an_opportunity_whenever_they_couple_and_save_something(long seed) {
        List<Work> works = CrowdedTown.works(seed, FEW);
        for (int i = 1; i < works.size(); i++) {
            List<Work> both = List.of(works.get(i - 1), works.get(i));
            assertThat(packed(both)).as("seed %s, %s", seed, i).isEqualTo(new EveryPartition(both).best());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_search_is_never_better_than_the_best_nor_worse_than_pairs(long seed) {
        List<Work> works = CrowdedTown.works(seed, 12);
        WholeProjects projects = WholeProjects.of(works, CrowdedTown.RULES);
        for (Couplings component : components(works)) {
            if (component.size() <= Packing.EXACT) {
                CommonGround ground = CommonGround.of(component.works(), CrowdedTown.RULES);
                Benefits benefits = new Benefits(ground, component, projects);
                long best = worth(benefits, Packing.of(ground, component, projects));
                for (int neighbourhood : new int[] {3, 5}) {
                    long searched = worth(benefits, SearchedPacking.of(ground, component, projects, neighbourhood));
                    assertThat(searched).as("seed %s", seed).isLessThanOrEqualTo(best);
                    assertThat(searched)
                            .as("seed %s, %s at a time", seed, neighbourhood)
                            .isGreaterThanOrEqualTo(pairs(benefits, component));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void many_works_are_packed_no_worse_than_in_pairs(long seed) {
        List<Work> works = CrowdedTown.works(seed, MANY);
        WholeProjects projects = WholeProjects.of(works, CrowdedTown.RULES);
        for (Couplings component : components(works)) {
            CommonGround ground = CommonGround.of(component.works(), CrowdedTown.RULES);
            Benefits benefits = new Benefits(ground, component, projects);
            assertThat(worth(benefits, Packing.of(ground, component, projects)))
                    .as("seed %s", seed)
                    .isGreaterThanOrEqualTo(pairs(benefits, component));
        }
    }

    /// Ten works are solved at a time, as everywhere, where eleven to fifteen hang together; then five where six to
    /// fifteen do.
    @Test
    void the_search_finds_the_best_in_most_towns_and_nearly_all_of_it_in_all() {
        assertThat(search(10)).satisfies(found -> {
            assertThat(found.towns()).isGreaterThan(60);
            assertThat(found.best()).as("of %s", found.towns()).isGreaterThan(found.towns() * 85 / 100);
            assertThat(found.searched()).isGreaterThan(found.exact() * 99 / 100);
        });
        assertThat(search(5)).satisfies(found -> {
            assertThat(found.best()).as("of %s", found.towns()).isGreaterThan(found.towns() * 60 / 100);
            assertThat(found.searched()).isGreaterThan(found.exact() * 97 / 100);
        });
    }

    /// As for a city whose works all hang together.
    @ParameterizedTest
    @MethodSource("seeds")
    void what_hangs_together_beyond_a_limit_is_cut_into_parts_that_do(long seed) {
        Found found = RELATIONS.among(CrowdedTown.works(seed, MANY), List.of(), Progress.SILENT);
        Couplings all = Couplings.among(found.works(), found.relations());
        BitSet taken = new BitSet();
        for (Couplings part : all.components(5)) {
            BitSet everybody = new BitSet();
            everybody.set(0, part.size());
            assertThat(part.size()).as("seed %s", seed).isBetween(2, 5);
            assertThat(part.isConnected(everybody)).as("seed %s", seed).isTrue();
            for (Work work : part.works()) {
                int place = all.works().indexOf(work);
                assertThat(taken.get(place)).as("seed %s", seed).isFalse();
                taken.set(place);
            }
        }
    }

    private record Searched(int towns, int best, long searched, long exact) {}

    private static Searched search(int atATime) {
        Searched all = new Searched(0, 0, 0, 0);
        for (long seed = 0; seed < 100; seed++) {
            List<Work> works = CrowdedTown.works(seed, 15);
            WholeProjects projects = WholeProjects.of(works, CrowdedTown.RULES);
            for (Couplings component : components(works)) {
                if (component.size() > atATime) {
                    CommonGround ground = CommonGround.of(component.works(), CrowdedTown.RULES);
                    List<Integer> everybody =
                            ground.everybody().stream().boxed().toList();
                    long exact = ExactPacking.of(ground.subsets(everybody), component.masks(everybody), projects)
                            .total();
                    long searched = worth(
                            new Benefits(ground, component, projects),
                            SearchedPacking.of(ground, component, projects, atATime));
                    all = new Searched(
                            all.towns + 1,
                            all.best + (searched == exact ? 1 : 0),
                            all.searched + searched,
                            all.exact + exact);
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_the_input_changes_nothing(long seed) {
        List<Work> works = CrowdedTown.works(seed, MANY);
        List<Work> shuffled = new ArrayList<>(works);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(told(opportunities(shuffled))).as("seed %s", seed).isEqualTo(toldOfTown(seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_unrelated_work_far_away_changes_nothing(long seed) {
        List<Work> works = CrowdedTown.works(seed, MANY);
        List<Work> more = new ArrayList<>(works);
        more.add(CrowdedTown.farAway(seed, "w05-far"));

        assertThat(told(opportunities(more))).as("seed %s", seed).isEqualTo(toldOfTown(seed));
    }

    /// Up to the rounding of what moving costs.
    @ParameterizedTest
    @MethodSource("seeds")
    void a_wider_window_never_lowers_what_is_saved(long seed) {
        List<Work> works = CrowdedTown.works(seed, 11);
        Random random = new Random(seed);
        List<Work> wider = new ArrayList<>(works);
        int which = random.nextInt(works.size());
        wider.set(which, CrowdedTown.widened(works.get(which), random.nextInt(600)));

        assertThat(packed(wider)).as("seed %s", seed).isGreaterThanOrEqualTo(packed(works) - works.size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_group_is_connected_can_meet_saves_something_and_has_its_works_to_itself(long seed) {
        Found found = RELATIONS.among(CrowdedTown.works(seed, MANY), List.of(), Progress.SILENT);
        Opportunities all = OPPORTUNITIES.among(found, Progress.SILENT);
        Set<Work> taken = new HashSet<>();
        for (Opportunity opportunity : all.ranked()) {
            assertThat(opportunity.works().size()).as("seed %s", seed).isGreaterThan(1);
            assertThat(opportunity.works()).as("seed %s", seed).allMatch(taken::add);
            assertThat(opportunity.benefit().likely().cents())
                    .as("seed %s", seed)
                    .isPositive();
            assertThat(opportunity.common().from())
                    .as("seed %s", seed)
                    .isBeforeOrEqualTo(opportunity.together().period().from());
            assertThat(opportunity.common().until())
                    .as("seed %s", seed)
                    .isAfterOrEqualTo(opportunity.together().period().until());
            assertThat(opportunity.together().period().days())
                    .as("seed %s", seed)
                    .isEqualTo(
                            opportunity.ground().jointDays(opportunity.ground().everybody()));
            assertThat(connected(opportunity)).as("seed %s", seed).isEqualTo(new HashSet<>(opportunity.works()));
            assertThat(found.relations()).as("seed %s", seed).containsAll(opportunity.reasons());
        }
        assertThat(all.ranked()).as("seed %s", seed).isSortedAccordingTo(Opportunity.RANK);
    }

    @Test
    void the_towns_have_opportunities_of_two_and_of_more_works() {
        Map<Integer, Integer> sizes = new TreeMap<>();
        for (long seed = 0; seed < 50; seed++) {
            opportunities(CrowdedTown.works(seed, FEW))
                    .ranked()
                    .forEach(opportunity -> sizes.merge(opportunity.works().size(), 1, Integer::sum));
        }
        assertThat(sizes.keySet()).contains(2, 3, 4);
    }

    private static Set<Work> connected(Opportunity opportunity) {
        Set<Work> reached = new HashSet<>(Set.of(opportunity.works().getFirst()));
        int before = 0;
        while (reached.size() > before) {
            before = reached.size();
            for (Relation.Between reason : opportunity.reasons()) {
                if (reached.contains(reason.first()) || reached.contains(reason.second())) {
                    reached.add(reason.first());
                    reached.add(reason.second());
                }
            }
        }
        return reached;
    }

    private static Opportunities opportunities(List<Work> works) {
        return OPPORTUNITIES.among(RELATIONS.among(works, List.of(), Progress.SILENT), Progress.SILENT);
    }

    private static List<Couplings> components(List<Work> works) {
        Found found = RELATIONS.among(works, List.of(), Progress.SILENT);
        return Couplings.among(found.works(), found.relations()).components(Packing.MOST);
    }

    /// What the best packing saves, before asking whether its parties need one another.
    private static long packed(List<Work> works) {
        WholeProjects projects = WholeProjects.of(works, CrowdedTown.RULES);
        long total = 0;
        for (Couplings component : components(works)) {
            CommonGround ground = CommonGround.of(component.works(), CrowdedTown.RULES);
            for (BitSet group : Packing.of(ground, component, projects)) {
                total += FindOpportunities.opportunity(ground.among(group), component.relations(), projects)
                        .map(opportunity -> opportunity.benefit().likely().cents())
                        .orElse(0L);
            }
        }
        return total;
    }

    /// Of a town of [#MANY] works; worked out once for all laws that compare with it.
    private static List<List<Object>> toldOfTown(long seed) {
        return TOLD.computeIfAbsent(seed, town -> told(opportunities(CrowdedTown.works(town, MANY))));
    }

    private static List<List<Object>> told(Opportunities opportunities) {
        return opportunities.ranked().stream()
                .map(o -> List.<Object>of(
                        o.id(),
                        o.together(),
                        o.apart(),
                        o.common(),
                        o.reasons(),
                        o.ground().cells()))
                .toList();
    }

    private static long worth(Benefits benefits, List<BitSet> groups) {
        return groups.stream().mapToLong(benefits::of).sum();
    }

    /// What is saved when always the pair is taken that saves most of those that are left.
    private static long pairs(Benefits benefits, Couplings couplings) {
        TreeMap<Long, List<BitSet>> byBenefit = new TreeMap<>(Collections.reverseOrder());
        for (int i = 0; i < couplings.size(); i++) {
            for (int j : couplings.beside(i).stream().toArray()) {
                BitSet pair = new BitSet();
                pair.set(i);
                pair.set(j);
                byBenefit
                        .computeIfAbsent(benefits.of(pair), b -> new ArrayList<>())
                        .add(pair);
            }
        }
        BitSet taken = new BitSet();
        long total = 0;
        for (List<BitSet> same : byBenefit.values()) {
            for (BitSet pair : same) {
                if (!pair.intersects(taken)) {
                    taken.or(pair);
                    total += benefits.of(pair);
                }
            }
        }
        return total;
    }
}
