package org.koppelkansen.share;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The rules that need only a few costs: each player's alone, everybody's, and everybody's but one.
final class Proportions {
    private Proportions() {}

    /// In proportion to the costs alone; empty when nobody costs anything alone but everybody does together.
    static Optional<Portions> alone(CostGame game) {
        return inProportion(game, aloneOf(game));
    }

    /// In proportion to quantities of at least 0, in the order of the players; empty when all are 0.
    static Optional<Portions> quantity(CostGame game, List<BigDecimal> quantities) {
        int scale = quantities.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return inProportion(
                game,
                quantities.stream()
                        .map(quantity -> quantity.setScale(scale).unscaledValue())
                        .toArray(BigInteger[]::new));
    }

    /// Each layer among those who need it, own costs where they are, and the joint costs in proportion to what each
    /// would have of them alone; equally when nobody has any alone.
    static Portions byLayer(SumGame game) {
        BigInteger[] equally = new BigInteger[game.players().size()];
        Arrays.fill(equally, total(game.joint()));
        Portions joint = alone(game.joint()).orElseGet(() -> Portions.of(equally, BigInteger.valueOf(equally.length)));
        return Shapley.of(game.ground()).plus(Portions.of(game.own())).plus(joint);
    }

    static Portions equalSavings(CostGame game) {
        BigInteger[] alone = aloneOf(game);
        BigInteger number = BigInteger.valueOf(alone.length);
        BigInteger saving = sum(alone).subtract(total(game));
        return Portions.of(
                Stream.of(alone)
                        .map(cost -> cost.multiply(number).subtract(saving))
                        .toArray(BigInteger[]::new),
                number);
    }

    /// The separable cost and the rest by remaining benefit; empty when somebody adds more than it would cost alone,
    /// or when there is a rest but no benefit.
    static Optional<Portions> separable(CostGame game) {
        BigInteger[] alone = aloneOf(game);
        BigInteger total = total(game);
        BigInteger[] separable = new BigInteger[alone.length];
        BigInteger[] benefit = new BigInteger[alone.length];
        for (int i = 0; i < alone.length; i++) {
            BitSet others = new BitSet();
            others.set(0, alone.length);
            others.clear(i);
            separable[i] = total.subtract(BigInteger.valueOf(game.cost(others).cents()));
            benefit[i] = alone[i].subtract(separable[i]);
        }
        BigInteger rest = total.subtract(sum(separable));
        BigInteger benefits = sum(benefit);
        if (Stream.of(benefit).anyMatch(left -> left.signum() < 0) || (benefits.signum() == 0 && rest.signum() != 0)) {
            return Optional.empty();
        }
        BigInteger denominator = benefits.signum() == 0 ? BigInteger.ONE : benefits;
        BigInteger[] shares = new BigInteger[alone.length];
        for (int i = 0; i < alone.length; i++) {
            shares[i] = separable[i].multiply(denominator).add(rest.multiply(benefit[i]));
        }
        return Optional.of(Portions.of(shares, denominator));
    }

    private static Optional<Portions> inProportion(CostGame game, BigInteger[] weights) {
        BigInteger weight = sum(weights);
        BigInteger total = total(game);
        if (weight.signum() == 0) {
            return total.signum() == 0 ? Optional.of(Portions.of(weights, BigInteger.ONE)) : Optional.empty();
        }
        return Optional.of(Portions.of(Stream.of(weights).map(total::multiply).toArray(BigInteger[]::new), weight));
    }

    private static BigInteger[] aloneOf(CostGame game) {
        BigInteger[] alone = new BigInteger[game.players().size()];
        for (int i = 0; i < alone.length; i++) {
            alone[i] = BigInteger.valueOf(game.alone(i).cents());
        }
        return alone;
    }

    private static BigInteger total(CostGame game) {
        return BigInteger.valueOf(game.total().cents());
    }

    private static BigInteger sum(BigInteger[] amounts) {
        return Stream.of(amounts).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
