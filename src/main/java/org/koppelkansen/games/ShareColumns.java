package org.koppelkansen.games;

import java.util.List;
import java.util.function.Function;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Text;
import org.koppelkansen.share.Sharing;
import org.koppelkansen.share.Stability;

/// The columns of written shares: one row for each rule and owner, and one for each rule.
final class ShareColumns {
    static final List<Column<GameShares.Row>> ROWS = List.of(
            Column.words(
                    "rule",
                    "verdeelsleutel",
                    "rule",
                    22,
                    row -> row.shared().rule().key()),
            Column.words("owner", "eigenaar", "owner", 30, row -> row.share().owner()),
            amount("alone", "alleen", "alone", row -> row.share().alone()),
            amount("share", "aandeel", "share", row -> row.share().share()),
            amount("gain", "voordeel", "gain", row -> row.share().gain()));

    static final List<Column<Sharing>> RULES = List.of(
            Column.words(
                    "rule",
                    "verdeelsleutel",
                    "rule",
                    22,
                    sharing -> sharing.rule().key()),
            Column.words("inCore", "in de kern", "in the core", 12, ShareColumns::inCore),
            Column.words("objecting", "bezwaar van", "objecting", 40, ShareColumns::objecting),
            Column.typed("excess", "te veel", "excess", Column.Type.FRACTION, ShareColumns::excess),
            Column.words(
                    "sentenceNl",
                    "wat de sleutel doet",
                    "what the rule does (Dutch)",
                    80,
                    sharing -> sharing.rule().sentence().nl()),
            Column.words(
                    "sentenceEn",
                    "wat de sleutel doet (Engels)",
                    "what the rule does",
                    80,
                    sharing -> sharing.rule().sentence().en()),
            Column.words(
                    "source", "bron", "source", 60, sharing -> sharing.rule().source()));

    private ShareColumns() {}

    static String inCore(Sharing sharing) {
        return switch (sharing) {
            case Sharing.Refused refused -> "refused: " + refused.reason().en();
            case Sharing.Shared shared ->
                switch (shared.stability()) {
                    case Stability.InCore() -> "yes";
                    case Stability.Objected objected -> "no";
                    case Stability.Unchecked unchecked -> "unchecked";
                };
        };
    }

    private static String objecting(Sharing sharing) {
        return sharing instanceof Sharing.Shared shared && shared.stability() instanceof Stability.Objected objected
                ? String.join(", ", objected.group())
                : "";
    }

    private static Value excess(Sharing sharing) {
        return sharing instanceof Sharing.Shared shared && shared.stability() instanceof Stability.Objected objected
                ? new Value.Figure(objected.excess().euros())
                : new Value.Nothing();
    }

    static <T> Column<T> amount(String key, String nl, String en, Function<T, Money> amount) {
        return new Column<>(
                key,
                new Text(nl, en),
                Column.Type.FRACTION,
                16,
                row -> new Value.Figure(amount.apply(row).euros()));
    }
}
