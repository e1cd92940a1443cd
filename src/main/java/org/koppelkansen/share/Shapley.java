package org.koppelkansen.share;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.TreeSet;

/// The Shapley value: what each player adds, averaged over all orders (Shapley 1953).
final class Shapley {
    private Shapley() {}

    /// Exact, over all groups of a listed game; 20 players take some 20 ms. No sum can overflow: at most 184,756
    /// groups of one size at no more than [CostGame#HIGHEST].
    static Portions of(TableGame game) {
        int n = game.players().size();
        long[][] with = new long[n][n + 1];
        long[] all = new long[n + 1];
        for (int mask = 1; mask <= game.everybody(); mask++) {
            int size = Integer.bitCount(mask);
            long cents = game.cents(mask);
            all[size] += cents;
            for (int rest = mask; rest != 0; rest &= rest - 1) {
                with[Integer.numberOfTrailingZeros(rest)][size] += cents;
            }
        }
        BigInteger[] shares = new BigInteger[n];
        for (int i = 0; i < n; i++) {
            shares[i] = BigInteger.ZERO;
            for (int size = 0; size < n; size++) {
                long added = with[i][size + 1] - (all[size] - with[i][size]);
                shares[i] = shares[i].add(orders(size, n).multiply(BigInteger.valueOf(added)));
            }
        }
        return Portions.of(shares, factorial(n));
    }

    /// Exact, for any number of players, in time linear in the layers: each is split equally among those who need it
    /// (Littlechild and Owen 1973).
    static Portions of(GroundGame game) {
        int n = game.players().size();
        long[][] byNumber = new long[n][n + 1];
        TreeSet<Integer> numbers = new TreeSet<>();
        for (GroundGame.Layer layer : game.layers()) {
            BitSet reaches = layer.reaches();
            int number = reaches.cardinality();
            numbers.add(number);
            reaches.stream().forEach(i -> byNumber[i][number] += layer.cost().cents());
        }
        BigInteger common = BigInteger.ONE;
        for (int number : numbers) {
            BigInteger exact = BigInteger.valueOf(number);
            common = common.multiply(exact).divide(common.gcd(exact));
        }
        BigInteger[] shares = new BigInteger[n];
        for (int i = 0; i < n; i++) {
            shares[i] = BigInteger.ZERO;
            for (int number : numbers) {
                BigInteger part = common.divide(BigInteger.valueOf(number));
                shares[i] = shares[i].add(part.multiply(BigInteger.valueOf(byNumber[i][number])));
            }
        }
        return Portions.of(shares, common);
    }

    /// In how many orders a player comes right after a given group of this size.
    private static BigInteger orders(int size, int players) {
        return factorial(size).multiply(factorial(players - size - 1));
    }

    private static BigInteger factorial(int n) {
        BigInteger product = BigInteger.ONE;
        for (int k = 2; k <= n; k++) {
            product = product.multiply(BigInteger.valueOf(k));
        }
        return product;
    }
}
