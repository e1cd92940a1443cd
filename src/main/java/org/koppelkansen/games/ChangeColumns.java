package org.koppelkansen.games;

import java.util.List;
import java.util.function.Function;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.measure.Money;
import org.koppelkansen.share.Membership.Difference;

/// The columns of a written change: one row for each owner, and one for each reason.
final class ChangeColumns {
    static final List<Column<GameChange.Row>> ROWS = List.of(
            Column.words(
                    "rule",
                    "verdeelsleutel",
                    "rule",
                    22,
                    row -> row.change().rule().key()),
            Column.words("outcome", "uitkomst", "outcome", 12, row -> outcome(row.change())),
            Column.words(
                    "owner", "eigenaar", "owner", 30, row -> row.difference().owner()),
            amount("before", "was", "before", Difference::before),
            amount("share", "aandeel", "share", Difference::share),
            amount("settlement", "verrekening", "settlement", Difference::settlement),
            amount("after", "wordt", "after", Difference::after),
            amount("more", "meer", "more", Difference::more));

    static final List<Column<GameChange.Verdict>> VERDICTS = List.of(
            Column.words("outcome", "uitkomst", "outcome", 12, verdict -> outcome(verdict.change())),
            Column.words("move", "wat", "what", 12, verdict -> move(verdict.change())),
            Column.words(
                    "owner",
                    "wie",
                    "who",
                    30,
                    verdict -> verdict.change().move().owner()),
            Column.words("reasonNl", "reden", "reason (Dutch)", 80, GameChange.Verdict::reasonNl),
            Column.words("reasonEn", "reden (Engels)", "reason", 80, GameChange.Verdict::reasonEn));

    private ChangeColumns() {}

    static String outcome(GameChange change) {
        return change.isAgreed() ? "agreed" : "refused";
    }

    static String move(GameChange change) {
        return switch (change.move()) {
            case GameChange.Move.Joins joins -> "joins";
            case GameChange.Move.Leaves leaves -> "leaves";
        };
    }

    private static Column<GameChange.Row> amount(String key, String nl, String en, Function<Difference, Money> amount) {
        return ShareColumns.amount(key, nl, en, row -> amount.apply(row.difference()));
    }
}
