package org.koppelkansen.games;

import java.util.List;
import org.koppelkansen.share.OwnerShare;
import org.koppelkansen.share.Sharing;

/// A game with what every asked rule says about it.
public record GameShares(GameFile file, List<Sharing> sharings) {
    public GameShares {
        sharings = List.copyOf(sharings);
    }

    /// One row of a table: what one owner pays by one rule.
    record Row(Sharing.Shared shared, OwnerShare share) {}

    List<Row> rows() {
        return answered().stream()
                .flatMap(shared -> shared.shares().stream().map(share -> new Row(shared, share)))
                .toList();
    }

    /// Those rules that have an answer.
    public List<Sharing.Shared> answered() {
        return sharings.stream()
                .filter(Sharing.Shared.class::isInstance)
                .map(Sharing.Shared.class::cast)
                .toList();
    }
}
