package org.koppelkansen.games;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.koppelkansen.measure.Money;
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

    /// As [#rows()], with a row for all owners together after those of each rule.
    List<Row> rowsWithTotals(String together) {
        List<Row> rows = new ArrayList<>();
        for (Sharing.Shared shared : answered()) {
            shared.shares().forEach(share -> rows.add(new Row(shared, share)));
            rows.add(new Row(
                    shared, new OwnerShare(together, sum(shared, OwnerShare::alone), sum(shared, OwnerShare::share))));
        }
        return rows;
    }

    private static Money sum(Sharing.Shared shared, Function<OwnerShare, Money> amount) {
        return shared.shares().stream().map(amount).reduce(Money.ZERO, Money::plus);
    }

    /// Those rules that have an answer.
    public List<Sharing.Shared> answered() {
        return sharings.stream()
                .filter(Sharing.Shared.class::isInstance)
                .map(Sharing.Shared.class::cast)
                .toList();
    }
}
