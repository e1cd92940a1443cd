package org.koppelkansen.share;

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

    static long checkedCents(long cents) {
        if (cents < 0 || cents > CostGame.HIGHEST.cents()) {
            throw new IllegalArgumentException(
                    "a cost lies from 0 to " + CostGame.HIGHEST.euros() + ", not at " + new Money(cents).euros());
        }
        return cents;
    }
}
