package org.koppelkansen.games;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.koppelkansen.measure.Money;
import org.koppelkansen.share.CostGame;
import org.koppelkansen.share.Membership;
import org.koppelkansen.share.OwnerShare;
import org.koppelkansen.share.ShareCosts;
import org.koppelkansen.share.Sharing;
import org.koppelkansen.share.SharingRule;

/// What changes for everybody in a game when one of its owners comes later than the others, or leaves them.
///
/// @param file the game with that owner
public record GameChange(GameFile file, SharingRule rule, Move move, Membership.Change outcome) {
    /// Who comes or goes.
    public sealed interface Move {
        String owner();

        /// @param spent on coordination by those that agreed before
        record Joins(String owner, Money spent) implements Move {}

        /// @param compensation what the leaver pays the others at most
        record Leaves(String owner, Money compensation) implements Move {}
    }

    /// One row of a table: what changes for one owner.
    record Row(GameChange change, Membership.Difference difference) {}

    /// One row of a table: why a change is refused, or that it is not.
    record Verdict(GameChange change, String reasonNl, String reasonEn) {}

    /// Before the change everybody pays what the rule says.
    ///
    /// @throws IllegalArgumentException when the owner does not play, or plays alone
    public static GameChange of(GameFile file, SharingRule rule, ShareCosts.Terms terms, Move move) {
        CostGame all = file.game();
        CostGame others = all.without(all.placeOf(move.owner()));
        CostGame first = switch (move) {
            case Move.Joins joins -> others;
            case Move.Leaves leaves -> all;
        };
        Membership.Change outcome = switch (new ShareCosts(first, terms).by(rule)) {
            case Sharing.Refused refused -> new Membership.Change.Refused(List.of(refused.reason()), List.of());
            case Sharing.Shared before -> {
                Membership membership = new Membership(rule, terms, agreed(before));
                yield switch (move) {
                    case Move.Joins joins -> membership.join(all, joins.owner(), joins.spent());
                    case Move.Leaves leaves -> membership.leave(others, leaves.owner(), leaves.compensation());
                };
            }
        };
        return new GameChange(file, rule, move, outcome);
    }

    /// Whether everybody can live with it.
    public boolean isAgreed() {
        return outcome instanceof Membership.Change.Agreed;
    }

    /// Everybody in the new game, and after them one that leaves with what it pays the others, so that settlements add
    /// up to 0; empty where the rule has no answer.
    public List<Membership.Difference> differences() {
        List<Membership.Difference> all = new ArrayList<>(outcome.differences());
        if (move instanceof Move.Leaves && !all.isEmpty()) {
            Money others = sum(all, Membership.Difference::before);
            Money back = sum(all, Membership.Difference::settlement);
            all.add(new Membership.Difference(
                    move.owner(), file.game().total().minus(others), Money.ZERO, Money.ZERO.minus(back)));
        }
        return List.copyOf(all);
    }

    private static Money sum(List<Membership.Difference> differences, Function<Membership.Difference, Money> amount) {
        return differences.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }

    List<Row> rows() {
        return differences().stream()
                .map(difference -> new Row(this, difference))
                .toList();
    }

    List<Verdict> verdicts() {
        return switch (outcome) {
            case Membership.Change.Agreed agreed -> List.of(new Verdict(this, "", ""));
            case Membership.Change.Refused refused ->
                refused.reasons().stream()
                        .map(reason -> new Verdict(this, reason.nl(), reason.en()))
                        .toList();
        };
    }

    private static Map<String, Money> agreed(Sharing.Shared before) {
        Map<String, Money> agreed = new HashMap<>();
        for (OwnerShare share : before.shares()) {
            agreed.put(share.owner(), share.share());
        }
        return agreed;
    }
}
