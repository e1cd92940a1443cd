package org.koppelkansen.share;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.koppelkansen.measure.Money;

/// The game of owners who do works together: what stays with each of them, the ground that is opened once, and what
/// they need jointly. It keeps the three apart, since ground can be shared exactly by any number of owners.
///
/// @param own what stays with each player whatever it does with others, in the order of the players
/// @param joint what is neither: site, notices, coordination, timing; of the same players in the same order
public record SumGame(GroundGame ground, List<Money> own, CostGame joint) implements CostGame {
    public SumGame {
        own = List.copyOf(own);
        if (!joint.players().equals(ground.players())
                || own.size() != ground.players().size()) {
            throw new IllegalArgumentException(ground.players() + ", " + joint.players() + " and " + own.size()
                    + " own costs: not the same players");
        }
        long cents = ground.total().cents();
        for (Money cost : own) {
            cents = Players.checkedCents(Math.addExact(cents, Players.checkedCents(cost.cents())));
        }
    }

    /// The game as costs are mostly known.
    ///
    /// @param ground layers, reached by places in `players`
    /// @param own by player; who is not in it has none
    /// @param joint what a group needs jointly, at least 0, by places in `players`; see [FormulaGame]
    public static SumGame of(
            List<String> players,
            List<GroundGame.Layer> ground,
            Map<String, Money> own,
            Function<BitSet, Money> joint) {
        if (!players.containsAll(own.keySet())) {
            throw new IllegalArgumentException("own costs of " + own.keySet() + ", of whom not all play: " + players);
        }
        return new SumGame(
                new GroundGame(players, ground),
                players.stream()
                        .map(player -> own.getOrDefault(player, Money.ZERO))
                        .toList(),
                new FormulaGame(players, joint));
    }

    @Override
    public List<String> players() {
        return ground.players();
    }

    @Override
    public Money cost(BitSet group) {
        long cents = ground.cost(group).cents() + joint.cost(group).cents();
        for (int i = group.nextSetBit(0); i >= 0; i = group.nextSetBit(i + 1)) {
            cents += own.get(i).cents();
        }
        return new Money(Players.checkedCents(cents));
    }

    @Override
    public SumGame without(int player) {
        return new SumGame(ground.without(player), Players.without(own, player), joint.without(player));
    }

    /// The costs of all groups by bit mask; for at most 20 players.
    long[] byMask() {
        long[] cents = ground.byMask();
        long[] jointly = TableGame.byMask(joint);
        long[] alone = new long[cents.length];
        for (int mask = 1; mask < cents.length; mask++) {
            alone[mask] = alone[mask & (mask - 1)]
                    + own.get(Integer.numberOfTrailingZeros(mask)).cents();
            cents[mask] += alone[mask] + jointly[mask];
        }
        return cents;
    }
}
