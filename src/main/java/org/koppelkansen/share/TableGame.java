package org.koppelkansen.share;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.koppelkansen.measure.Money;

/// A game that lists the cost of every group, by bit mask: bit 0 is the first player. Up to 20 players.
public final class TableGame implements CostGame {
    public static final int MOST_PLAYERS = 20;

    private final List<String> players;
    private final long[] cents;

    private TableGame(List<String> players, long[] cents) {
        this.players = players;
        this.cents = cents;
    }

    /// @param cents by bit mask, 2 to the power of the number of players; the first, of nobody, is 0
    public static TableGame of(List<String> players, long[] cents) {
        List<String> checked = Players.checked(players);
        if (checked.size() > MOST_PLAYERS || cents.length != 1 << checked.size()) {
            throw new IllegalArgumentException(
                    cents.length + " costs for " + checked.size() + " players; at most " + MOST_PLAYERS);
        }
        long[] copy = cents.clone();
        for (long cost : copy) {
            Players.checkedCents(cost);
        }
        if (copy[0] != 0) {
            throw new IllegalArgumentException("nobody costs nothing");
        }
        return new TableGame(checked, copy);
    }

    /// The same game with every group worked out; itself when it is a table already.
    public static TableGame of(CostGame game) {
        if (game instanceof TableGame table) {
            return table;
        }
        if (game.players().size() > MOST_PLAYERS) {
            throw new IllegalArgumentException("at most " + MOST_PLAYERS + " players can be listed");
        }
        return of(game.players(), byMask(game));
    }

    /// The costs of all groups by bit mask; for at most 20 players.
    static long[] byMask(CostGame game) {
        return switch (game) {
            case TableGame table -> table.cents.clone();
            case GroundGame ground -> ground.byMask();
            case SumGame sum -> sum.byMask();
            case FormulaGame formula -> {
                long[] cents = new long[1 << formula.players().size()];
                for (int mask = 1; mask < cents.length; mask++) {
                    cents[mask] =
                            formula.cost(BitSet.valueOf(new long[] {mask})).cents();
                }
                yield cents;
            }
        };
    }

    @Override
    public List<String> players() {
        return players;
    }

    @Override
    public Money cost(BitSet group) {
        return new Money(group.isEmpty() ? 0 : cents[Math.toIntExact(group.toLongArray()[0])]);
    }

    /// What the group pays together, in cents.
    public long cents(int mask) {
        return cents[mask];
    }

    /// The mask of everybody.
    public int everybody() {
        return cents.length - 1;
    }

    /// The ids of a group, in the order of the players.
    public List<String> names(int mask) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < players.size(); i++) {
            if ((mask & (1 << i)) != 0) {
                names.add(players.get(i));
            }
        }
        return names;
    }

    @Override
    public TableGame without(int player) {
        long[] rest = new long[cents.length / 2];
        int below = (1 << player) - 1;
        for (int mask = 0; mask < rest.length; mask++) {
            rest[mask] = cents[(mask & below) | ((mask & ~below) << 1)];
        }
        return of(Players.without(players, player), rest);
    }
}
