package org.koppelkansen.share;

import java.util.BitSet;
import java.util.List;
import org.koppelkansen.measure.Money;

/// Players and what each group of them would pay together: nothing for nobody, never less than nothing.
public sealed interface CostGame permits TableGame, FormulaGame, GroundGame, SumGame {
    /// The most that a group may cost: ten thousand million euros. Below it no sum of ours overflows.
    Money HIGHEST = Money.ofEuros(10_000_000_000L);

    /// Owner ids, each once.
    List<String> players();

    /// What the group pays together.
    ///
    /// @param group places in [#players]
    Money cost(BitSet group);

    /// The game of the others, when one player is not there.
    ///
    /// @throws IllegalArgumentException when nobody is left
    CostGame without(int player);

    /// What everybody pays together: the amount that a rule shares.
    default Money total() {
        BitSet all = new BitSet();
        all.set(0, players().size());
        return cost(all);
    }

    /// What one player would pay alone.
    default Money alone(int player) {
        BitSet one = new BitSet();
        one.set(player);
        return cost(one);
    }

    /// The place of a player.
    ///
    /// @throws IllegalArgumentException when nobody is called so
    default int placeOf(String player) {
        int place = players().indexOf(player);
        if (place < 0) {
            throw new IllegalArgumentException("no player " + player);
        }
        return place;
    }
}
