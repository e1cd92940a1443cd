package org.koppelkansen.share;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.koppelkansen.measure.Money;

/// The Shapley value estimated from orders drawn at random, for games of more players than can be enumerated
/// (Castro, Gómez and Tejada 2009).
///
/// @param standardError of the least certain share: two of these either way hold the exact one in 95 % of cases
record SampledOrders(Portions portions, Money standardError) {
    /// Only what must be estimated is: the value of a sum is the sum of the values, and that of ground is known.
    ///
    /// @param orders how many to draw, at least 2
    static SampledOrders of(CostGame game, int orders, long seed) {
        return switch (game) {
            case GroundGame ground -> new SampledOrders(Shapley.of(ground), Money.ZERO);
            case SumGame sum -> {
                SampledOrders joint = of(sum.joint(), orders, seed);
                yield new SampledOrders(
                        Shapley.of(sum.ground()).plus(Portions.of(sum.own())).plus(joint.portions),
                        joint.standardError);
            }
            case TableGame table -> drawn(table, orders, seed);
            case FormulaGame formula -> drawn(formula, orders, seed);
        };
    }

    /// The players are taken by owner id before they are shuffled, so that their order in the game changes nothing.
    private static SampledOrders drawn(CostGame game, int orders, long seed) {
        int n = game.players().size();
        int[] order = byOwner(game);
        SplittableRandom chance = new SplittableRandom(seed);
        BigInteger[] sums = new BigInteger[n];
        Arrays.fill(sums, BigInteger.ZERO);
        double[] mean = new double[n];
        double[] spread = new double[n];
        for (int drawn = 1; drawn <= orders; drawn++) {
            shuffle(order, chance);
            BitSet group = new BitSet(n);
            long before = 0;
            for (int i : order) {
                group.set(i);
                long after = game.cost(group).cents();
                long added = after - before;
                before = after;
                sums[i] = sums[i].add(BigInteger.valueOf(added));
                double off = added - mean[i];
                mean[i] += off / drawn;
                spread[i] += off * (added - mean[i]);
            }
        }
        double most = 0;
        for (double squares : spread) {
            most = Math.max(most, Math.sqrt(squares / (orders - 1) / orders));
        }
        return new SampledOrders(Portions.of(sums, BigInteger.valueOf(orders)), new Money((long) Math.ceil(most)));
    }

    private static int[] byOwner(CostGame game) {
        return IntStream.range(0, game.players().size())
                .boxed()
                .sorted(Comparator.comparing(game.players()::get))
                .mapToInt(i -> i)
                .toArray();
    }

    private static void shuffle(int[] order, SplittableRandom chance) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = chance.nextInt(i + 1);
            int moved = order[i];
            order[i] = order[j];
            order[j] = moved;
        }
    }
}
