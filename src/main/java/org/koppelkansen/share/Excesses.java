package org.koppelkansen.share;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/// How much more each group of a listed game pays than it would cost by itself. All groups are looked at with
/// floating numbers; those too close to call are settled with whole ones, so that the answers are exact.
final class Excesses {
    /// Far above what some forty roundings of 2⁻⁵³ can add up to, in parts of the sum of the amounts.
    private static final double DOUBT = 1e-13;

    private final TableGame game;
    private final BitSet left;
    private final double[] paid;
    private final double largest;

    /// @param left masks that do not count, beside nobody and everybody
    Excesses(TableGame game, BitSet left) {
        this.game = game;
        this.left = left;
        this.paid = new double[game.everybody() + 1];
        long most = 0;
        for (int mask = 1; mask <= game.everybody(); mask++) {
            most = Math.max(most, game.cents(mask));
        }
        this.largest = (double) most;
    }

    /// Amounts that players pay, and a level, all as whole numbers over one denominator above 0.
    record Level(List<BigInteger> amounts, BigInteger level, BigInteger denominator) {
        Level {
            amounts = List.copyOf(amounts);
        }

        /// What the group pays above its own cost and above the level, times the denominator.
        BigInteger above(int mask, TableGame game) {
            BigInteger sum = BigInteger.valueOf(game.cents(mask))
                    .multiply(denominator)
                    .add(level)
                    .negate();
            for (int rest = mask; rest != 0; rest &= rest - 1) {
                sum = sum.add(amounts.get(Integer.numberOfTrailingZeros(rest)));
            }
            return sum;
        }
    }

    /// A group above the level, one of the highest; empty when there is none.
    OptionalInt oneAbove(Level level) {
        double doubt = look(level);
        double at = ratio(level.level(), level.denominator());
        int best = highest();
        if (best == 0 || excess(best) - at < -doubt) {
            return OptionalInt.empty();
        }
        if (level.above(best, game).signum() > 0) {
            return OptionalInt.of(best);
        }
        return firstAmong(level, at - doubt);
    }

    /// The first group by mask that is above the level; empty when there is none.
    OptionalInt firstAbove(Level level) {
        double doubt = look(level);
        return firstAmong(level, ratio(level.level(), level.denominator()) - doubt);
    }

    /// The groups that are highest of all, each the same.
    List<Integer> highest(Level level) {
        double doubt = look(level);
        int best = highest();
        List<Integer> found = new ArrayList<>();
        BigInteger most = null;
        for (int mask = 1; mask < game.everybody(); mask++) {
            if (!left.get(mask) && excess(mask) >= excess(best) - 2 * doubt) {
                BigInteger above = level.above(mask, game);
                int order = most == null ? 1 : above.compareTo(most);
                if (order > 0) {
                    found.clear();
                    most = above;
                }
                if (order >= 0) {
                    found.add(mask);
                }
            }
        }
        found.sort(Comparator.comparingInt((Integer mask) -> Integer.bitCount(mask))
                .thenComparing(mask ->
                        String.join("\n", game.names(mask).stream().sorted().toList())));
        return found;
    }

    private OptionalInt firstAmong(Level level, double from) {
        for (int mask = 1; mask < game.everybody(); mask++) {
            if (!left.get(mask)
                    && excess(mask) >= from
                    && level.above(mask, game).signum() > 0) {
                return OptionalInt.of(mask);
            }
        }
        return OptionalInt.empty();
    }

    private double excess(int mask) {
        return paid[mask] - (double) game.cents(mask);
    }

    private int highest() {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int mask = 1; mask < game.everybody(); mask++) {
            double excess = excess(mask);
            if (excess > most && !left.get(mask)) {
                most = excess;
                best = mask;
            }
        }
        return best;
    }

    /// Works out what each group pays, roughly, and says how rough that is.
    private double look(Level level) {
        double size = largest + Math.abs(ratio(level.level(), level.denominator()));
        for (int i = 0; i < level.amounts().size(); i++) {
            double amount = ratio(level.amounts().get(i), level.denominator());
            size += Math.abs(amount);
            int bit = 1 << i;
            for (int below = 0; below < bit; below++) {
                paid[bit | below] = paid[below] + amount;
            }
        }
        return DOUBT * size;
    }

    private static double ratio(BigInteger numerator, BigInteger denominator) {
        int shift = Math.max(0, Math.max(numerator.bitLength(), denominator.bitLength()) - 1_000);
        return numerator.shiftRight(shift).doubleValue()
                / denominator.shiftRight(shift).doubleValue();
    }
}
