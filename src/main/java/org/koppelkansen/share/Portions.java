package org.koppelkansen.share;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.koppelkansen.measure.Money;

/// What each player pays in exact cents: numerators over one denominator above 0.
record Portions(List<BigInteger> numerators, BigInteger denominator) {
    Portions {
        numerators = List.copyOf(numerators);
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("a denominator of " + denominator);
        }
    }

    static Portions of(BigInteger[] numerators, BigInteger denominator) {
        return new Portions(List.of(numerators), denominator);
    }

    static Portions of(List<Money> whole) {
        return new Portions(
                whole.stream().map(money -> BigInteger.valueOf(money.cents())).toList(), BigInteger.ONE);
    }

    /// The exact sum, player by player.
    Portions plus(Portions other) {
        BigInteger shared = denominator.gcd(other.denominator);
        BigInteger factor = other.denominator.divide(shared);
        BigInteger otherFactor = denominator.divide(shared);
        return new Portions(
                IntStream.range(0, numerators.size())
                        .mapToObj(i -> numerators
                                .get(i)
                                .multiply(factor)
                                .add(other.numerators.get(i).multiply(otherFactor)))
                        .toList(),
                denominator.multiply(factor));
    }

    /// Whole cents with the same sum: each rounded down, and the cents that are left go to the largest fractions, of
    /// equal ones to the owner id that comes first.
    long[] rounded(List<String> players) {
        BigInteger[][] parts = numerators.stream().map(this::wholeAndRest).toArray(BigInteger[][]::new);
        long[] cents =
                Stream.of(parts).mapToLong(part -> part[0].longValueExact()).toArray();
        BigInteger rest = Stream.of(parts).map(part -> part[1]).reduce(BigInteger.ZERO, BigInteger::add);
        IntStream.range(0, cents.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> parts[i][1])
                        .reversed()
                        .thenComparing(players::get))
                .limit(rest.divide(denominator).longValueExact())
                .forEach(i -> cents[i]++);
        return cents;
    }

    private BigInteger[] wholeAndRest(BigInteger numerator) {
        BigInteger rest = numerator.mod(denominator);
        return new BigInteger[] {numerator.subtract(rest).divide(denominator), rest};
    }
}
