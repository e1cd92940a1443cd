package org.koppelkansen.share;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import org.koppelkansen.measure.Money;

/// What holds for the players and costs of every game.
final class Players {
    private Players() {}

    static List<String> checked(List<String> players) {
        if (players.isEmpty()) {
            throw new IllegalArgumentException("a game has at least one player");
        }
        if (players.stream().anyMatch(String::isBlank) || new HashSet<>(players).size() < players.size()) {
            throw new IllegalArgumentException("each player has one id of its own: " + players);
        }
        return List.copyOf(players);
    }

    /// The list without the element at a place.
    static <T> List<T> without(List<T> all, int place) {
        List<T> others = new ArrayList<>(all);
        others.remove(place);
        return others;
    }

    /// The places of a group among the others, when places are counted with a player who is not in it.
    static BitSet widened(BitSet group, int player) {
        BitSet widened = new BitSet();
        group.stream().forEach(place -> widened.set(place < player ? place : place + 1));
        return widened;
    }

    /// The places of a group when places are counted without a player, who is left out.
    static BitSet narrowed(BitSet group, int player) {
        BitSet narrowed = new BitSet();
        group.stream()
                .filter(place -> place != player)
                .forEach(place -> narrowed.set(place < player ? place : place - 1));
        return narrowed;
    }

    static long checkedCents(long cents) {
        if (cents < 0 || cents > CostGame.HIGHEST.cents()) {
            throw new IllegalArgumentException(
                    "a cost lies from 0 to " + CostGame.HIGHEST.euros() + ", not at " + new Money(cents).euros());
        }
        return cents;
    }
}
