package org.koppelkansen.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// What holds for every game, on seeded ones.
class SharingLaws {
    private static final int SEEDS = 250;

    @Test
    void shares_sum_to_the_total_to_the_cent() {
        seeds(seed -> {
            for (Sharing sharing : sharings(mixed(seed), seed)) {
                if (sharing instanceof Sharing.Shared shared) {
                    assertThat(shared.shares().stream()
                                    .mapToLong(share -> share.share().cents())
                                    .sum())
                            .as("%s, seed %d", shared.rule(), seed)
                            .isEqualTo(mixed(seed).total().cents());
                }
            }
        });
    }

    @Test
    void the_order_of_the_players_changes_nothing() {
        seeds(seed -> {
            TableGame game = mixed(seed);
            assertThat(amounts(Games.shuffled(game, seed), seed))
                    .as("seed %d", seed)
                    .isEqualTo(amounts(game, seed));
        });
    }

    @Test
    void equal_players_pay_equally_up_to_the_last_cent() {
        seeds(seed -> {
            TableGame base = mixed(seed);
            TableGame twins = Games.of(base.players().size(), mask -> base.cents(mask) + base.cents(swapped(mask)));
            for (Sharing sharing : new ShareCosts(twins, ShareCosts.Terms.PLAIN).byAllRules()) {
                if (sharing instanceof Sharing.Shared shared) {
                    assertThat(shared.of("P00").cents() - shared.of("P01").cents())
                            .as("%s, seed %d", shared.rule(), seed)
                            .isBetween(-1L, 1L);
                }
            }
        });
    }

    @Test
    void who_adds_only_its_own_cost_pays_just_that_by_scrb_shapley_and_nucleolus() {
        seeds(seed -> {
            TableGame base = TableGame.of(Games.ground(4, 9, seed));
            TableGame game = Games.of(5, mask -> base.cents(mask & 15) + (mask > 15 ? 777 : 0));
            ShareCosts sharing = new ShareCosts(game, ShareCosts.Terms.PLAIN);
            for (SharingRule rule :
                    List.of(SharingRule.SEPARABLE, SharingRule.SHAPLEY, SharingRule.SERIAL, SharingRule.NUCLEOLUS)) {
                assertThat(((Sharing.Shared) sharing.by(rule)).of("P04").cents())
                        .as("%s, seed %d", rule, seed)
                        .isEqualTo(777);
            }
        });
    }

    @Test
    void shapley_of_a_sum_is_the_sum_of_shapleys() {
        seeds(seed -> {
            TableGame one = Games.wild(5, seed);
            TableGame two = Games.wild(5, seed + 10_000);
            TableGame both = Games.of(5, mask -> one.cents(mask) + two.cents(mask));
            for (int i = 0; i < 5; i++) {
                assertThat(Shapley.of(both).numerators().get(i))
                        .as("seed %d", seed)
                        .isEqualTo(Shapley.of(one)
                                .numerators()
                                .get(i)
                                .add(Shapley.of(two).numerators().get(i)));
            }
        });
    }

    @Test
    void shapley_is_the_average_over_all_orders() {
        seeds(seed -> {
            TableGame game = Games.wild(4, seed);
            assertThat(Shapley.of(game).numerators())
                    .as("seed %d", seed)
                    .extracting(BigInteger::longValueExact)
                    .containsExactly(AllOrders.sums(game));
        });
    }

    @Test
    void the_split_of_ground_by_layer_equals_shapley_over_all_groups() {
        seeds(seed -> {
            GroundGame ground = Games.ground(2 + (int) (seed % 7), 12, seed);
            Portions byLayer = Shapley.of(ground);
            Portions byGroup = Shapley.of(TableGame.of(ground));
            for (int i = 0; i < ground.players().size(); i++) {
                assertThat(byLayer.numerators().get(i).multiply(byGroup.denominator()))
                        .as("seed %d", seed)
                        .isEqualTo(byGroup.numerators().get(i).multiply(byLayer.denominator()));
            }
            assertThat(Shapley.of(GroundGame.in(TableGame.of(ground)).orElseThrow())
                            .rounded(ground.players()))
                    .as("layers found again, seed %d", seed)
                    .isEqualTo(byLayer.rounded(ground.players()));
        });
    }

    @Test
    void ground_split_by_layer_is_in_the_core() {
        seeds(seed -> {
            TableGame game = TableGame.of(Games.ground(6, 15, seed));
            Sharing.Shared shared =
                    (Sharing.Shared) new ShareCosts(game, ShareCosts.Terms.PLAIN).by(SharingRule.SERIAL);
            assertThat(shared.stability()).as("seed %d", seed).isEqualTo(new Stability.InCore());
        });
    }

    @Test
    void scrb_follows_its_formula() {
        seeds(seed -> {
            TableGame game = TableGame.of(Games.ground(5, 10, seed));
            long[] shares = Proportions.separable(game).orElseThrow().rounded(game.players());
            double[] formula = FormulaOfScrb.shares(game);
            for (int i = 0; i < 5; i++) {
                assertThat((double) shares[i]).as("seed %d", seed).isCloseTo(formula[i], within(1.0));
            }
        });
    }

    @Test
    void nobody_pays_more_than_alone_by_rules_that_promise_it() {
        seeds(seed -> {
            TableGame game = TableGame.of(Games.ground(6, 12, seed));
            for (SharingRule rule : List.of(
                    SharingRule.ALONE_PROPORTIONAL,
                    SharingRule.SEPARABLE,
                    SharingRule.SHAPLEY,
                    SharingRule.SERIAL,
                    SharingRule.NUCLEOLUS)) {
                ((Sharing.Shared) new ShareCosts(game, ShareCosts.Terms.PLAIN).by(rule))
                        .shares()
                        .forEach(share -> assertThat(share.gain().cents())
                                .as("%s, seed %d", rule, seed)
                                .isGreaterThanOrEqualTo(-1));
            }
        });
    }

    @Test
    void a_sample_of_orders_comes_near_the_exact_value_and_is_the_same_each_time() {
        for (long seed = 0; seed < 20; seed++) {
            TableGame game = Games.wild(6, seed);
            SampledOrders sample = SampledOrders.of(game, 4_000, seed);
            assertThat(SampledOrders.of(game, 4_000, seed)).isEqualTo(sample);
            long[] exact = Shapley.of(game).rounded(game.players());
            long[] drawn = sample.portions().rounded(game.players());
            assertThat(LongStream.of(drawn).sum()).isEqualTo(game.total().cents());
            for (int i = 0; i < 6; i++) {
                assertThat(Math.abs(exact[i] - drawn[i]))
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(5 * sample.standardError().cents() + 1);
            }
        }
    }

    private static TableGame mixed(long seed) {
        int players = 2 + (int) (seed % 5);
        return seed % 2 == 0 ? Games.wild(players, seed) : TableGame.of(Games.ground(players, 8, seed));
    }

    private static int swapped(int mask) {
        return (mask & ~3) | ((mask & 1) << 1) | ((mask & 2) >> 1);
    }

    private static List<Sharing> sharings(TableGame game, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Map<String, BigDecimal> quantities = new HashMap<>();
        game.players().stream()
                .sorted()
                .forEach(player -> quantities.put(player, BigDecimal.valueOf(chance.nextInt(1, 1_000), 1)));
        return new ShareCosts(game, ShareCosts.Terms.PLAIN.with(quantities)).byAllRules();
    }

    private static Map<String, Long> amounts(TableGame game, long seed) {
        Map<String, Long> amounts = new HashMap<>();
        for (Sharing sharing : sharings(game, seed)) {
            if (sharing instanceof Sharing.Shared shared) {
                shared.shares()
                        .forEach(share -> amounts.put(
                                shared.rule() + share.owner(), share.share().cents()));
                if (shared.stability() instanceof Stability.Objected objected) {
                    amounts.put(
                            shared.rule()
                                    + objected.group().stream()
                                            .sorted()
                                            .toList()
                                            .toString(),
                            objected.excess().cents());
                }
            }
        }
        return amounts;
    }

    private static void seeds(LongConsumer law) {
        LongStream.range(0, SEEDS).forEach(law);
    }

    /// Marginal costs, added up one order after the other.
    private static final class AllOrders {
        private final TableGame game;
        private final long[] sums;

        private AllOrders(TableGame game) {
            this.game = game;
            this.sums = new long[game.players().size()];
        }

        static Long[] sums(TableGame game) {
            AllOrders orders = new AllOrders(game);
            orders.go(List.of());
            return LongStream.of(orders.sums).boxed().toArray(Long[]::new);
        }

        private void go(List<Integer> order) {
            if (order.size() == sums.length) {
                BitSet group = new BitSet();
                for (int player : order) {
                    sums[player] -= game.cost(group).cents();
                    group.set(player);
                    sums[player] += game.cost(group).cents();
                }
            }
            for (int next = 0; next < sums.length; next++) {
                if (!order.contains(next)) {
                    List<Integer> longer = new ArrayList<>(order);
                    longer.add(next);
                    go(longer);
                }
            }
        }
    }

    /// The textbook's formula in floating numbers.
    private static final class FormulaOfScrb {
        private FormulaOfScrb() {}

        static double[] shares(TableGame game) {
            int n = game.players().size();
            int all = game.everybody();
            double[] separable = new double[n];
            double[] benefit = new double[n];
            double benefits = 0;
            double rest = (double) game.cents(all);
            for (int i = 0; i < n; i++) {
                separable[i] = (double) (game.cents(all) - game.cents(all - (1 << i)));
                benefit[i] = (double) game.cents(1 << i) - separable[i];
                benefits += benefit[i];
                rest -= separable[i];
            }
            for (int i = 0; i < n; i++) {
                separable[i] += benefits == 0 ? 0 : rest * benefit[i] / benefits;
            }
            return separable;
        }
    }
}
