package org.koppelkansen.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The nucleolus by its definition, and where the core is not empty inside it; without any linear programme.
class NucleolusLaws {
    private static final int SEEDS = 250;
    private static final BigInteger FINE = BigInteger.valueOf(1_000);

    /// Along a line between two splits the sorted complaints get better all the way or not at all, so that a split
    /// with nothing better near it has nothing better anywhere.
    @Test
    void no_split_nearby_has_smaller_complaints() {
        for (long seed = 0; seed < SEEDS; seed++) {
            TableGame game = Games.wild(3 + (int) (seed % 3), seed);
            Portions found = Nucleolus.of(game);
            BigInteger denominator = found.denominator().multiply(FINE);
            List<BigInteger> split =
                    found.numerators().stream().map(FINE::multiply).toList();
            SplittableRandom chance = new SplittableRandom(seed);
            for (int tried = 0; tried < 300; tried++) {
                List<BigInteger> other = moved(split, denominator, chance);
                if (isIndividuallyRational(other, denominator, game)) {
                    assertThat(order(complaints(other, denominator, game), complaints(split, denominator, game)))
                            .as("seed %d, %s", seed, other)
                            .isGreaterThan(0);
                }
            }
        }
    }

    /// Bondareva (1963) and Shapley (1967) for three players: the core is not empty when no balanced family of groups
    /// is cheaper than everybody together.
    @Test
    void three_players_are_in_the_core_exactly_when_there_is_one() {
        int inside = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            TableGame game = nearlyCheapest(seed);
            boolean exists = game.cents(1) + game.cents(2) + game.cents(4) >= game.cents(7)
                    && game.cents(1) + game.cents(6) >= game.cents(7)
                    && game.cents(2) + game.cents(5) >= game.cents(7)
                    && game.cents(4) + game.cents(3) >= game.cents(7)
                    && game.cents(3) + game.cents(5) + game.cents(6) >= 2 * game.cents(7);
            assertThat(isInCore(game)).as("seed %d", seed).isEqualTo(exists);
            inside += exists ? 1 : 0;
        }
        assertThat(inside).isBetween(10, SEEDS - 10);
    }

    @Test
    void ground_always_has_a_core_and_the_nucleolus_lies_in_it() {
        for (long seed = 0; seed < SEEDS; seed++) {
            assertThat(isInCore(TableGame.of(Games.ground(2 + (int) (seed % 6), 12, seed))))
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    /// Littlechild (1974): the nucleolus of runways, by its own recursion.
    @Test
    void runways_follow_their_own_formula() {
        for (long seed = 0; seed < SEEDS; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            long[] euros = IntStream.range(0, 2 + (int) (seed % 6))
                    .mapToLong(i -> chance.nextInt(1, 500))
                    .sorted()
                    .toArray();
            Portions found = Nucleolus.of(Games.airport(euros));
            double[] formula = runways(euros);
            for (int i = 0; i < euros.length; i++) {
                double exact = found.numerators().get(i).doubleValue()
                        / found.denominator().doubleValue()
                        / 100;
                assertThat(exact)
                        .as("seed %d", seed)
                        .isCloseTo(formula[i], org.assertj.core.api.Assertions.within(1e-6));
            }
        }
    }

    /// Whether pairs are cheap enough to break up the three is a matter of chance.
    private static TableGame nearlyCheapest(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        long[] bySize = {0, 100_000, 125_000, 200_000};
        return Games.of(3, mask -> bySize[Integer.bitCount(mask)] + chance.nextInt(40_000));
    }

    private static double[] runways(long[] costs) {
        int n = costs.length;
        double[] shares = new double[n];
        double paid = 0;
        int next = 0;
        while (next < n - 1) {
            double least = (costs[n - 1] - paid) / 2.0;
            int until = n - 1;
            for (int k = next; k < n - 1; k++) {
                double each = (costs[k] - paid) / (k - next + 2.0);
                if (each <= least) {
                    least = each;
                    until = k + 1;
                }
            }
            for (int i = next; i < until; i++) {
                shares[i] = least;
                paid += least;
            }
            next = until;
        }
        shares[n - 1] = costs[n - 1] - paid;
        return shares;
    }

    private static boolean isInCore(TableGame game) {
        return new ShareCosts(game, ShareCosts.Terms.PLAIN).by(SharingRule.NUCLEOLUS) instanceof Sharing.Shared shared
                && shared.stability() instanceof Stability.InCore;
    }

    /// Another split of the same total: a simple exchange or a random one, by a little or by much.
    private static List<BigInteger> moved(List<BigInteger> split, BigInteger denominator, SplittableRandom chance) {
        int n = split.size();
        long[] step = new long[n];
        for (int k = 0; k < 1 + chance.nextInt(4); k++) {
            int from = chance.nextInt(n);
            int to = (from + 1 + chance.nextInt(n - 1)) % n;
            step[from] -= 1 + k;
            step[to] += 1 + k;
        }
        if (IntStream.range(0, n).allMatch(i -> step[i] == 0)) {
            step[0]++;
            step[1]--;
        }
        BigInteger size = chance.nextBoolean() ? BigInteger.ONE : denominator.multiply(BigInteger.valueOf(50));
        return IntStream.range(0, n)
                .mapToObj(i -> split.get(i).add(size.multiply(BigInteger.valueOf(step[i]))))
                .toList();
    }

    private static boolean isIndividuallyRational(List<BigInteger> split, BigInteger denominator, TableGame game) {
        return IntStream.range(0, split.size())
                .allMatch(i -> split.get(i)
                                .compareTo(
                                        BigInteger.valueOf(game.cents(1 << i)).multiply(denominator))
                        <= 0);
    }

    private static List<BigInteger> complaints(List<BigInteger> split, BigInteger denominator, TableGame game) {
        List<BigInteger> complaints = new ArrayList<>();
        Excesses.Level level = new Excesses.Level(split, BigInteger.ZERO, denominator);
        for (int mask = 1; mask < game.everybody(); mask++) {
            complaints.add(level.above(mask, game));
        }
        complaints.sort(Comparator.reverseOrder());
        return complaints;
    }

    private static int order(List<BigInteger> one, List<BigInteger> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
