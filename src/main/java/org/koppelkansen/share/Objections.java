package org.koppelkansen.share;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.koppelkansen.measure.Money;

/// Asks groups whether they pay more together than they would by themselves, on exact shares.
final class Objections {
    private Objections() {}

    /// Asks every group.
    static Stability ofAll(TableGame game, Portions portions) {
        Excesses.Level level = new Excesses.Level(portions.numerators(), BigInteger.ZERO, portions.denominator());
        List<Integer> highest = new Excesses(game, new BitSet()).highest(level);
        if (highest.isEmpty() || level.above(highest.getFirst(), game).signum() <= 0) {
            return new Stability.InCore();
        }
        return new Stability.Objected(
                game.names(highest.getFirst()), upwards(level.above(highest.getFirst(), game), portions));
    }

    /// Asks single players, and everybody but one. One that objects shows that a split is not in the core; when none
    /// does, that shows nothing about the groups in between.
    static Stability ofFew(CostGame game, Portions portions) {
        BitSet worst = new BitSet();
        BigInteger most = BigInteger.ZERO;
        for (BitSet group : few(game)) {
            BigInteger excess = excess(game, group, portions);
            if (excess.compareTo(most) > 0) {
                worst = group;
                most = excess;
            }
        }
        return most.signum() == 0
                ? new Stability.Unchecked(Reasons.onlyFewAsked(game.players().size()))
                : new Stability.Objected(
                        worst.stream().mapToObj(game.players()::get).toList(), upwards(most, portions));
    }

    /// The smaller groups first, and of these the first by name; of the groups without one, the one with the first
    /// names is that without the last.
    private static List<BitSet> few(CostGame game) {
        List<Integer> byName = IntStream.range(0, game.players().size())
                .boxed()
                .sorted(Comparator.comparing(game.players()::get))
                .toList();
        List<BitSet> groups = new ArrayList<>();
        for (int player : byName) {
            BitSet one = new BitSet();
            one.set(player);
            groups.add(one);
        }
        for (int player : byName.reversed()) {
            BitSet others = new BitSet();
            others.set(0, byName.size());
            others.clear(player);
            groups.add(others);
        }
        return groups;
    }

    private static BigInteger excess(CostGame game, BitSet group, Portions portions) {
        return group.stream()
                .mapToObj(portions.numerators()::get)
                .reduce(BigInteger.ZERO, BigInteger::add)
                .subtract(BigInteger.valueOf(game.cost(group).cents()).multiply(portions.denominator()));
    }

    private static Money upwards(BigInteger excess, Portions portions) {
        BigInteger[] cents = excess.divideAndRemainder(portions.denominator());
        return new Money(cents[0].longValueExact() + cents[1].signum());
    }
}
