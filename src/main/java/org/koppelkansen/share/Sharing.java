package org.koppelkansen.share;

import java.util.List;
import java.util.Optional;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Text;

/// What a rule says about a game.
public sealed interface Sharing {
    SharingRule rule();

    /// Everybody's share, in the order of the players; together exactly the total.
    ///
    /// @param standardError of shares that were estimated from a sample of orders; empty where they are exact
    record Shared(SharingRule rule, List<OwnerShare> shares, Stability stability, Optional<Money> standardError)
            implements Sharing {
        public Shared {
            shares = List.copyOf(shares);
        }

        /// What one owner pays.
        ///
        /// @throws IllegalArgumentException when the owner takes no part
        public Money of(String owner) {
            return shares.stream()
                    .filter(share -> share.owner().equals(owner))
                    .map(OwnerShare::share)
                    .findAny()
                    .orElseThrow(() -> new IllegalArgumentException("no share of " + owner));
        }
    }

    /// The rule has no answer for this game.
    record Refused(SharingRule rule, Text reason) implements Sharing {}
}
