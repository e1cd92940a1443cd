package org.koppelkansen.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.koppelkansen.measure.Money;

/// What holds for games of ground, own and joint costs, on seeded ones.
class SumGameLaws {
    private static final int SEEDS = 250;
    private static final List<SharingRule> WITHOUT_SHIFTING = List.of(
            SharingRule.EQUAL_SAVINGS,
            SharingRule.SEPARABLE,
            SharingRule.SHAPLEY,
            SharingRule.SERIAL,
            SharingRule.NUCLEOLUS);

    @Test
    void every_group_listed_costs_what_the_game_says() {
        seeds(seed -> {
            SumGame game = small(seed);
            TableGame listed = TableGame.of(game);
            TableGame ground = TableGame.of(game.ground());
            for (int mask = 0; mask <= listed.everybody(); mask++) {
                BitSet group = BitSet.valueOf(new long[] {mask});
                assertThat(listed.cost(group)).as("%s, seed %d", group, seed).isEqualTo(game.cost(group));
                assertThat(ground.cost(group))
                        .as("%s, seed %d", group, seed)
                        .isEqualTo(game.ground().cost(group));
            }
        });
    }

    @Test
    void shapley_is_that_of_the_ground_by_layer_and_the_own_costs_and_that_of_the_joint_costs() {
        seeds(seed -> {
            SumGame game = small(seed);
            long[] parts = Shapley.of(game.ground())
                    .plus(Portions.of(game.own()))
                    .plus(Shapley.of(TableGame.of(game.joint())))
                    .rounded(game.players());
            assertThat(Shapley.of(TableGame.of(game)).rounded(game.players()))
                    .as("seed %d", seed)
                    .isEqualTo(parts);
            assertThat(cents(shared(game, SharingRule.SHAPLEY)))
                    .as("seed %d", seed)
                    .isEqualTo(parts);
        });
    }

    @Test
    void shares_sum_to_the_total_to_the_cent() {
        seeds(seed -> {
            SumGame game = small(seed);
            List<Sharing.Shared> answers = answers(game);
            assertThat(answers).hasSizeGreaterThanOrEqualTo(5);
            for (Sharing.Shared shared : answers) {
                assertThat(LongStream.of(cents(shared)).sum())
                        .as("%s, seed %d", shared.rule(), seed)
                        .isEqualTo(game.total().cents());
            }
        });
    }

    @Test
    void the_order_of_the_players_changes_nothing() {
        seeds(seed -> {
            SumGame game = small(seed);
            assertThat(amounts(Games.shuffled(game, seed))).as("seed %d", seed).isEqualTo(amounts(game));
        });
    }

    @Test
    void what_somebody_pays_anyhow_is_paid_by_nobody_else() {
        seeds(seed -> {
            SumGame game = small(seed);
            List<Money> dearer = new ArrayList<>(game.own());
            dearer.set(0, dearer.getFirst().plus(new Money(1_234_567)));
            SumGame other = new SumGame(game.ground(), dearer, game.joint());
            for (SharingRule rule : WITHOUT_SHIFTING) {
                if (new ShareCosts(game, ShareCosts.Terms.PLAIN).by(rule) instanceof Sharing.Shared shared) {
                    long[] expected = cents(shared);
                    expected[0] += 1_234_567;
                    assertThat(cents(shared(other, rule)))
                            .as("%s, seed %d", rule, seed)
                            .isEqualTo(expected);
                }
            }
        });
    }

    @Test
    void who_has_no_part_in_ground_or_joint_costs_pays_its_own_only() {
        seeds(seed -> {
            SumGame game = small(seed);
            int last = game.players().size();
            List<String> players = new ArrayList<>(game.players());
            players.add("alone");
            List<Money> own = new ArrayList<>(game.own());
            own.add(new Money(777));
            SumGame with = new SumGame(
                    new GroundGame(players, game.ground().layers()), own, new FormulaGame(players, group -> {
                        group.clear(last);
                        return game.joint().cost(group);
                    }));
            for (SharingRule rule :
                    List.of(SharingRule.SEPARABLE, SharingRule.SHAPLEY, SharingRule.SERIAL, SharingRule.NUCLEOLUS)) {
                if (new ShareCosts(with, ShareCosts.Terms.PLAIN).by(rule) instanceof Sharing.Shared shared) {
                    assertThat(shared.of("alone")).as("%s, seed %d", rule, seed).isEqualTo(new Money(777));
                }
            }
        });
    }

    @Test
    void nobody_pays_more_than_alone_by_the_nucleolus_where_any_split_pleases_all() {
        int[] pleased = new int[2];
        seeds(seed -> {
            SumGame game = small(seed);
            Sharing.Shared nucleolus = shared(game, SharingRule.NUCLEOLUS);
            boolean any = answers(game).stream().anyMatch(SumGameLaws::isInCore);
            pleased[any ? 1 : 0]++;
            if (any) {
                assertThat(nucleolus.stability()).as("seed %d", seed).isEqualTo(new Stability.InCore());
                assertThat(nucleolus.shares())
                        .as("seed %d", seed)
                        .allMatch(share -> share.gain().cents() >= 0);
            }
        });
        assertThat(pleased).doesNotContain(0);
    }

    @Test
    void by_layer_is_judged_by_asking_every_group() {
        int[] judged = new int[2];
        seeds(seed -> {
            SumGame game = small(seed);
            Portions exact = Proportions.byLayer(game);
            TableGame listed = TableGame.of(game);
            boolean objected = false;
            for (int mask = 1; mask < listed.everybody() && !objected; mask++) {
                objected = new Excesses.Level(exact.numerators(), BigInteger.ZERO, exact.denominator())
                                .above(mask, listed)
                                .signum()
                        > 0;
            }
            assertThat(isInCore(shared(game, SharingRule.SERIAL)))
                    .as("seed %d", seed)
                    .isEqualTo(!objected);
            judged[objected ? 1 : 0]++;
        });
        assertThat(judged).doesNotContain(0);
    }

    @Test
    void nobody_pays_more_than_alone_by_layer_as_long_as_the_joint_costs_save() {
        int[] saves = new int[2];
        seeds(seed -> {
            SumGame game = small(seed);
            long alone = IntStream.range(0, game.players().size())
                    .mapToLong(i -> game.joint().alone(i).cents())
                    .sum();
            boolean saving = game.joint().total().cents() <= alone;
            saves[saving ? 1 : 0]++;
            if (saving) {
                assertThat(shared(game, SharingRule.SERIAL).shares())
                        .as("seed %d", seed)
                        .allMatch(share -> share.gain().cents() >= 0);
            }
        });
        assertThat(saves).doesNotContain(0);
    }

    @Test
    void the_game_without_somebody_costs_what_the_others_cost() {
        seeds(seed -> {
            SumGame game = small(seed);
            int gone = (int) (seed % game.players().size());
            assertThat(byNames(game.without(gone)))
                    .as("seed %d", seed)
                    .isEqualTo(byNames(TableGame.of(game).without(gone)));
        });
    }

    @Test
    void joint_costs_that_simply_add_up_make_even_a_sample_exact() {
        for (long seed = 0; seed < 200; seed++) {
            GroundGame ground = Games.ground(21 + (int) (seed % 5), 60, seed);
            int n = ground.players().size();
            long[] each = new SplittableRandom(seed).longs(n, 0, 900_000).toArray();
            List<Money> own = Collections.nCopies(n, new Money(seed));
            SumGame game = new SumGame(
                    ground,
                    own,
                    new FormulaGame(
                            ground.players(),
                            group -> new Money(
                                    group.stream().mapToLong(i -> each[i]).sum())));
            Sharing.Shared shared = sampled(game, 40, seed);
            assertThat(shared.standardError()).as("seed %d", seed).contains(Money.ZERO);
            assertThat(cents(shared))
                    .as("seed %d", seed)
                    .isEqualTo(Shapley.of(ground)
                            .plus(Portions.of(own))
                            .plus(Portions.of(
                                    LongStream.of(each).mapToObj(Money::new).toList()))
                            .rounded(game.players()));
        }
    }

    @Test
    void a_sample_of_joint_costs_comes_near_their_exact_value() {
        for (long seed = 0; seed < 200; seed++) {
            GroundGame ground = Games.ground(22, 60, seed);
            GroundGame likeGround = Games.ground(22, 30, seed + 5_000);
            SumGame game = new SumGame(
                    ground, Collections.nCopies(22, Money.ZERO), new FormulaGame(ground.players(), likeGround::cost));
            Sharing.Shared shared = sampled(game, 200, seed);
            long[] exact = Shapley.of(ground).plus(Shapley.of(likeGround)).rounded(game.players());
            long error = shared.standardError().orElseThrow().cents();
            assertThat(LongStream.of(cents(shared)).sum())
                    .isEqualTo(game.total().cents());
            for (int i = 0; i < 22; i++) {
                assertThat(Math.abs(cents(shared)[i] - exact[i]))
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(5 * error + 1);
            }
        }
    }

    private static SumGame small(long seed) {
        return Games.sum(2 + (int) (seed % 5), 8, seed);
    }

    private static List<Sharing.Shared> answers(SumGame game) {
        Map<String, BigDecimal> quantities = new TreeMap<>();
        game.players()
                .forEach(player -> quantities.put(player, new BigDecimal(player.substring(1)).add(BigDecimal.ONE)));
        return new ShareCosts(game, ShareCosts.Terms.PLAIN.with(quantities))
                .byAllRules().stream()
                        .filter(Sharing.Shared.class::isInstance)
                        .map(Sharing.Shared.class::cast)
                        .toList();
    }

    private static Sharing.Shared shared(SumGame game, SharingRule rule) {
        return (Sharing.Shared) new ShareCosts(game, ShareCosts.Terms.PLAIN).by(rule);
    }

    private static Sharing.Shared sampled(SumGame game, int orders, long seed) {
        return (Sharing.Shared)
                new ShareCosts(game, new ShareCosts.Terms(Map.of(), orders, seed)).by(SharingRule.SHAPLEY);
    }

    private static long[] cents(Sharing.Shared shared) {
        return shared.shares().stream()
                .mapToLong(share -> share.share().cents())
                .toArray();
    }

    private static boolean isInCore(Sharing.Shared shared) {
        return shared.stability() instanceof Stability.InCore;
    }

    private static Map<String, Long> amounts(SumGame game) {
        Map<String, Long> amounts = new TreeMap<>();
        for (Sharing.Shared shared : answers(game)) {
            shared.shares()
                    .forEach(share -> amounts.put(
                            shared.rule() + share.owner(), share.share().cents()));
        }
        return amounts;
    }

    private static Map<List<String>, Money> byNames(CostGame game) {
        TableGame listed = TableGame.of(game);
        Map<List<String>, Money> costs = new HashMap<>();
        for (int mask = 0; mask <= listed.everybody(); mask++) {
            costs.put(listed.names(mask), game.cost(BitSet.valueOf(new long[] {mask})));
        }
        return costs;
    }

    private static void seeds(LongConsumer law) {
        LongStream.range(0, SEEDS).forEach(law);
    }
}
