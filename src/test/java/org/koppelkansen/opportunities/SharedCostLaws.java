package org.koppelkansen.opportunities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.koppelkansen.measure.Money;
import org.koppelkansen.share.CostGame;
import org.koppelkansen.share.OwnerShare;
import org.koppelkansen.share.ShareCosts;
import org.koppelkansen.share.Sharing;
import org.koppelkansen.share.SharingRule;
import org.koppelkansen.share.TableGame;
import org.koppelkansen.weigh.CommonGround;
import org.koppelkansen.weigh.Weighing;
import org.koppelkansen.works.Work;

class SharedCostLaws {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void nearly_every_street_can_be_shared_and_by_several() {
        assertThat(seeds().filter(seed -> costs(Proposal.of(SeededStreet.works(seed), SeededStreet.RULES))
                                        .size()
                                > 4)
                        .count())
                .as("streets of three parties or more")
                .isGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everybody_pays_the_likely_total_and_every_group_what_its_works_cost(long seed) {
        List<Work> works = SeededStreet.works(seed);
        Proposal proposal = Proposal.of(works, SeededStreet.RULES);
        Parties parties = Parties.of(works);
        switch (proposal.shared()) {
            case SharedCost.Refused refused -> assertThat(proposal.cost()).isEmpty();
            case SharedCost.Payable payable -> {
                TableGame listed = TableGame.of(payable.game());
                for (int mask = 1; mask <= listed.everybody(); mask++) {
                    assertThat(new Money(listed.cents(mask)))
                            .as("seed %d, %s", seed, listed.names(mask))
                            .isEqualTo(cost(proposal.ground(), parties, listed.names(mask)));
                }
                if (listed.players().size() > 1) {
                    assertThat(payable.game().total())
                            .isEqualTo(proposal.cost().orElseThrow().total().likely());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shares_sum_to_the_total_by_every_rule(long seed) {
        if (Proposal.of(SeededStreet.works(seed), SeededStreet.RULES).shared() instanceof SharedCost.Payable payable) {
            for (Sharing sharing : payable.sharing().byAllRules()) {
                if (sharing instanceof Sharing.Shared shared) {
                    assertThat(shared.shares().stream().map(OwnerShare::share).reduce(Money.ZERO, Money::plus))
                            .as("seed %d, %s", seed, sharing.rule())
                            .isEqualTo(payable.game().total());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shapley_of_the_ground_by_layer_is_shapley_by_enumeration(long seed) {
        if (Proposal.of(SeededStreet.works(seed), SeededStreet.RULES).shared() instanceof SharedCost.Payable payable) {
            CostGame ground = payable.game().ground();
            List<OwnerShare> byLayer = shapley(ground);
            List<OwnerShare> listed = shapley(TableGame.of(ground));
            for (int i = 0; i < byLayer.size(); i++) {
                assertThat(Math.abs(byLayer.get(i)
                                .share()
                                .minus(listed.get(i).share())
                                .cents()))
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_the_works_changes_nothing(long seed) {
        List<Work> shuffled = new ArrayList<>(SeededStreet.works(seed));
        SplittableRandom dice = new SplittableRandom(seed);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, dice.nextInt(i + 1));
        }
        assertThat(costs(Proposal.of(shuffled, SeededStreet.RULES)))
                .as("seed %d", seed)
                .isEqualTo(costs(Proposal.of(SeededStreet.works(seed), SeededStreet.RULES)));
    }

    private static List<Long> costs(Proposal proposal) {
        return switch (proposal.shared()) {
            case SharedCost.Refused refused -> List.of();
            case SharedCost.Payable payable -> {
                TableGame listed = TableGame.of(payable.game());
                yield LongStream.rangeClosed(0, listed.everybody())
                        .map(mask -> listed.cents((int) mask))
                        .boxed()
                        .toList();
            }
        };
    }

    private static List<OwnerShare> shapley(CostGame game) {
        return ((Sharing.Shared) new ShareCosts(game, ShareCosts.Terms.PLAIN).by(SharingRule.SHAPLEY)).shares();
    }

    private static Money cost(CommonGround ground, Parties parties, List<String> group) {
        BitSet set = new BitSet();
        for (int i = 0; i < ground.works().size(); i++) {
            set.set(i, group.contains(parties.of(ground.works().get(i))));
        }
        Money together =
                ((Weighing.Weighed) ground.together(set)).cost().total().likely();
        return group.size() == 1
                ? new Money(everyWay(ground, WholeProjects.among(ground, set), 0, new ArrayList<>()))
                : together;
    }

    /// The cheapest way to part projects, by putting each with one of the parts before it, or by itself.
    private static long everyWay(CommonGround ground, List<BitSet> projects, int next, List<List<BitSet>> parts) {
        if (next == projects.size()) {
            return parts.stream().mapToLong(part -> cost(ground, part)).sum();
        }
        List<List<BitSet>> alone = new ArrayList<>(parts);
        alone.add(List.of(projects.get(next)));
        long least = everyWay(ground, projects, next + 1, alone);
        for (int p = 0; p < parts.size(); p++) {
            List<List<BitSet>> with = new ArrayList<>(parts);
            List<BitSet> grown = new ArrayList<>(parts.get(p));
            grown.add(projects.get(next));
            with.set(p, grown);
            least = Math.min(least, everyWay(ground, projects, next + 1, with));
        }
        return least;
    }

    private static long cost(CommonGround ground, List<BitSet> part) {
        BitSet works = new BitSet();
        part.forEach(works::or);
        return part.size() == 1
                ? ground.planned(works).total().likely().cents()
                : ((Weighing.Weighed) ground.together(works))
                        .cost()
                        .total()
                        .likely()
                        .cents();
    }
}
