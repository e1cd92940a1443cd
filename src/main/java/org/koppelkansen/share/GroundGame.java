package org.koppelkansen.share;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.measure.Money;

/// The cost of opening ground together: layers, each paid once by whoever needs it. It is a sum of airport games, and
/// therefore always has splits to which no group objects.
///
/// @param layers of any number, also several with the same players
public record GroundGame(List<String> players, List<Layer> layers) implements CostGame {
    public GroundGame {
        players = Players.checked(players);
        layers = List.copyOf(layers);
        long total = 0;
        for (Layer layer : layers) {
            if (layer.reaches().length() > players.size()) {
                throw new IllegalArgumentException("a layer that is reached by somebody who does not play");
            }
            total = Players.checkedCents(Math.addExact(total, layer.cost().cents()));
        }
    }

    /// One layer of one cell: what it costs to open it, and who must.
    ///
    /// @param reaches places of the players who need it, at least one
    public record Layer(Money cost, BitSet reaches) {
        public Layer {
            Players.checkedCents(cost.cents());
            if (reaches.isEmpty()) {
                throw new IllegalArgumentException("a layer that nobody needs");
            }
            reaches = (BitSet) reaches.clone();
        }

        @Override
        public BitSet reaches() {
            return (BitSet) reaches.clone();
        }

        private boolean isNeededBy(BitSet group) {
            return reaches.intersects(group);
        }
    }

    @Override
    public Money cost(BitSet group) {
        long cents = 0;
        for (Layer layer : layers) {
            cents += layer.isNeededBy(group) ? layer.cost().cents() : 0;
        }
        return new Money(cents);
    }

    @Override
    public GroundGame without(int player) {
        List<Layer> left = new ArrayList<>();
        for (Layer layer : layers) {
            BitSet reaches = Players.narrowed(layer.reaches, player);
            if (!reaches.isEmpty()) {
                left.add(new Layer(layer.cost(), reaches));
            }
        }
        return new GroundGame(Players.without(players, player), left);
    }

    /// The costs of all groups by bit mask; for at most 20 players. A group pays for every layer but those that only
    /// others need, and these are added up for all groups at once (the zeta transform), so that the number of layers
    /// hardly matters.
    long[] byMask() {
        int everybody = (1 << players.size()) - 1;
        long[] within = new long[everybody + 1];
        for (Layer layer : layers) {
            within[Math.toIntExact(layer.reaches.toLongArray()[0])] +=
                    layer.cost().cents();
        }
        for (int bit = 1; bit <= everybody; bit <<= 1) {
            for (int mask = 0; mask <= everybody; mask++) {
                within[mask] += (mask & bit) != 0 ? within[mask ^ bit] : 0;
            }
        }
        long[] cents = new long[everybody + 1];
        for (int mask = 0; mask <= everybody; mask++) {
            cents[mask] = within[everybody] - within[everybody ^ mask];
        }
        return cents;
    }

    /// The layers that a listed game is the sum of; empty when some group would be a layer of negative cost, for then
    /// the game is more than ground. Every game has exactly one such sum (its dual in terms of unanimity games).
    public static Optional<GroundGame> in(TableGame game) {
        int everybody = game.everybody();
        long[] layers = new long[everybody + 1];
        for (int mask = 0; mask <= everybody; mask++) {
            layers[mask] = game.cents(everybody) - game.cents(everybody ^ mask);
        }
        for (int bit = 1; bit <= everybody; bit <<= 1) {
            for (int mask = 0; mask <= everybody; mask++) {
                layers[mask] -= (mask & bit) != 0 ? layers[mask ^ bit] : 0;
            }
        }
        List<Layer> found = new ArrayList<>();
        for (int mask = 1; mask <= everybody; mask++) {
            if (layers[mask] < 0) {
                return Optional.empty();
            }
            if (layers[mask] > 0) {
                found.add(new Layer(new Money(layers[mask]), BitSet.valueOf(new long[] {mask})));
            }
        }
        return Optional.of(new GroundGame(game.players(), found));
    }
}
