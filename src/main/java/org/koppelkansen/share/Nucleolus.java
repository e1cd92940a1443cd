package org.koppelkansen.share;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.share.Basis.Column;
import org.koppelkansen.share.Basis.Role;

/// The nucleolus of a listed game: the split whose largest complaint is least, then the next largest, and so on
/// (Schmeidler 1969), by a sequence of linear programmes (Kopelowitz 1967; Maschler, Peleg and Shapley 1979).
///
/// Each programme is solved exactly, from its dual, with one column per group that is made only when the group
/// complains most (decision 22). After each, the groups whose column has weight are settled: they have the same
/// complaint in every best split. Groups that are sums and differences of settled ones are left out, so that each
/// programme settles at least one more; the end is reached when only one split remains.
final class Nucleolus {
    /// So many steps without progress in a row lead to the rule of Bland, which cannot run in circles.
    private static final int PATIENCE = 100;

    private final TableGame game;
    private final int players;
    private final boolean capped;
    private final BitSet left = new BitSet();
    private final List<Column> settled = new ArrayList<>();
    private final Excesses excesses;
    private BigInteger scale = BigInteger.ONE;
    private int idleSteps;

    private Nucleolus(TableGame game) {
        this.game = game;
        this.players = game.players().size();
        this.excesses = new Excesses(game, left);
        long alone = 0;
        for (int i = 0; i < players; i++) {
            alone += game.cents(1 << i);
        }
        this.capped = alone >= game.cents(game.everybody());
    }

    /// The exact split. Where the costs alone do not even cover the total, nobody can be kept from paying more than
    /// alone, and it is the prenucleolus. Up to 15 players take well under a second.
    static Portions of(TableGame game) {
        return new Nucleolus(game).portions();
    }

    private Portions portions() {
        settled.add(new Column(game.everybody(), Role.SETTLED, BigInteger.valueOf(game.cents(game.everybody()))));
        while (true) {
            Basis basis = new Basis(players + 1);
            int independent = 0;
            for (Column column : settled) {
                independent += basis.bringIn(column) ? 1 : 0;
            }
            if (independent == players) {
                BigInteger[] amounts = basis.amounts();
                return new Portions(
                        List.of(amounts).subList(0, players),
                        basis.denominator().multiply(scale));
            }
            leaveOutSpanned(basis);
            start(basis);
            optimise(basis);
            settle(basis);
        }
    }

    /// Marks the groups whose amount follows from the settled ones: those on which every free row of the basis is 0.
    private void leaveOutSpanned(Basis basis) {
        left.clear();
        left.set(1, game.everybody() + 1);
        long[] sums = new long[game.everybody() + 1];
        for (int row = 0; row < basis.rows(); row++) {
            if (basis.column(row) == null) {
                for (int i = 0; i < players; i++) {
                    long term = basis.inverse(row, i).longValueExact();
                    int bit = 1 << i;
                    for (int below = 0; below < bit; below++) {
                        sums[bit | below] = sums[below] + term;
                    }
                }
                for (int mask = 1; mask <= game.everybody(); mask++) {
                    if (sums[mask] != 0) {
                        left.clear(mask);
                    }
                }
            }
        }
    }

    /// A first basis: one free player and all others, with half the weight each, and then single players.
    private void start(Basis basis) {
        boolean first = true;
        for (int bit = 1; bit < game.everybody(); bit <<= 1) {
            if (!left.get(bit)) {
                basis.bringIn(column(bit, Role.COMPLAINING));
                if (first) {
                    basis.bringIn(column(game.everybody() ^ bit, Role.COMPLAINING));
                    first = false;
                }
            }
        }
    }

    private void optimise(Basis basis) {
        idleSteps = 0;
        Column entering = entering(basis);
        while (entering != null) {
            BigInteger[] terms = basis.inTermsOf(entering);
            int row = leaving(basis, terms);
            idleSteps = basis.weight(row).signum() == 0 ? idleSteps + 1 : 0;
            basis.replace(row, entering, terms);
            entering = entering(basis);
        }
    }

    /// A column by which the programme gets better; null at the optimum.
    private @Nullable Column entering(Basis basis) {
        BigInteger[] amounts = basis.amounts();
        BigInteger denominator = basis.denominator().multiply(scale);
        Excesses.Level level =
                new Excesses.Level(List.of(amounts).subList(0, players), amounts[players].negate(), denominator);
        OptionalInt group = idleSteps > PATIENCE ? excesses.firstAbove(level) : excesses.oneAbove(level);
        if (group.isPresent()) {
            return column(group.getAsInt(), Role.COMPLAINING);
        }
        Excesses.Level none = new Excesses.Level(level.amounts(), BigInteger.ZERO, denominator);
        for (int bit = 1; capped && bit < game.everybody(); bit <<= 1) {
            if (!left.get(bit) && none.above(bit, game).signum() > 0) {
                return column(bit, Role.CAPPED);
            }
        }
        return null;
    }

    /// The row that reaches zero first; of equal ones the column that comes first.
    private static int leaving(Basis basis, BigInteger[] terms) {
        int best = -1;
        for (int row = 0; row < terms.length; row++) {
            Column column = basis.column(row);
            if (column != null && column.role() != Role.SETTLED && terms[row].signum() > 0) {
                Column rival = best < 0 ? null : basis.column(best);
                int order = rival == null
                        ? -1
                        : basis.weight(row)
                                .multiply(terms[best])
                                .compareTo(basis.weight(best).multiply(terms[row]));
                if (order < 0 || (order == 0 && rival != null && column.comesBefore(rival))) {
                    best = row;
                }
            }
        }
        if (best < 0) {
            throw new IllegalStateException("a programme without an end");
        }
        return best;
    }

    /// Settles the groups that have weight, at the amounts that they pay in every best split.
    private void settle(Basis basis) {
        BigInteger[] amounts = basis.amounts();
        List<Integer> masks = new ArrayList<>();
        List<BigInteger> costs = new ArrayList<>();
        BigInteger common = basis.denominator();
        for (int row = 0; row < basis.rows(); row++) {
            Column column = basis.column(row);
            if (column != null
                    && column.role() != Role.SETTLED
                    && basis.weight(row).signum() > 0) {
                BigInteger paid = paid(column.mask(), amounts);
                masks.add(column.mask());
                costs.add(paid);
                common = common.gcd(paid);
            }
        }
        BigInteger finer = basis.denominator().divide(common);
        settled.replaceAll(
                column -> new Column(column.mask(), Role.SETTLED, column.cost().multiply(finer)));
        for (int i = 0; i < masks.size(); i++) {
            settled.add(new Column(masks.get(i), Role.SETTLED, costs.get(i).divide(common)));
        }
        scale = scale.multiply(finer);
    }

    private static BigInteger paid(int mask, BigInteger[] amounts) {
        BigInteger sum = BigInteger.ZERO;
        for (int rest = mask; rest != 0; rest &= rest - 1) {
            sum = sum.add(amounts[Integer.numberOfTrailingZeros(rest)]);
        }
        return sum;
    }

    private Column column(int mask, Role role) {
        return new Column(mask, role, BigInteger.valueOf(game.cents(mask)).multiply(scale));
    }
}
