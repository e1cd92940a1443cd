package org.koppelkansen.share;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.koppelkansen.measure.Money;

/// A game of any number of players whose costs are worked out when asked for.
///
/// @param formula what a group pays; asked often, gives the same answer for the same group, and keeps no hold of it
public record FormulaGame(List<String> players, Function<BitSet, Money> formula) implements CostGame {
    public FormulaGame {
        players = Players.checked(players);
    }

    @Override
    public Money cost(BitSet group) {
        return group.isEmpty()
                ? Money.ZERO
                : new Money(Players.checkedCents(
                        formula.apply((BitSet) group.clone()).cents()));
    }

    @Override
    public FormulaGame without(int player) {
        return new FormulaGame(
                Players.without(players, player), group -> formula.apply(Players.widened(group, player)));
    }
}
