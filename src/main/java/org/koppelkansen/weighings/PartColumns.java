package org.koppelkansen.weighings;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Text;
import org.koppelkansen.settings.Rate;

/// The columns of a table of parts of costs.
final class PartColumns {
    static final List<Column<Weighings.Row>> ALL = List.of(
            Column.words("when", "wanneer", "when", 10, Weighings.Row::when),
            Column.words("side", "apart of samen", "apart or together", 16, Weighings.Row::side),
            Column.words("works", "voornemens", "works", 40, Weighings.Row::works),
            Column.words("kind", "soort", "kind", 16, row -> row.part().kind().key()),
            Column.words(
                    "work",
                    "van",
                    "of",
                    24,
                    row -> row.part().work().map(Object::toString).orElse("")),
            Column.words(
                    "whatNl",
                    "wat",
                    "what (Dutch)",
                    30,
                    row -> row.part().what().nl()),
            Column.words(
                    "whatEn",
                    "wat (Engels)",
                    "what",
                    30,
                    row -> row.part().what().en()),
            Column.typed(
                    "quantity",
                    "hoeveelheid",
                    "quantity",
                    Column.Type.FRACTION,
                    row -> Value.of(row.part().quantity(), 3)),
            Column.words("unit", "eenheid", "unit", 10, row -> row.part().unit()),
            Column.words("rate", "tarief", "rate", 36, row -> row.part().rate()),
            rate("rateLow", "tarief, laag", "rate, low", Rate::low),
            rate("rateLikely", "tarief, waarschijnlijk", "rate, likely", Rate::likely),
            rate("rateHigh", "tarief, hoog", "rate, high", Rate::high),
            new Column<>(
                    "share",
                    new Text("deel van het tarief", "share of the rate"),
                    Column.Type.FRACTION,
                    16,
                    row -> row.reckoning()
                            .share()
                            .map(share -> figure(share.likely()))
                            .orElseGet(Value.Nothing::new)),
            new Column<>(
                    "over",
                    new Text("over eigen kosten", "over own costs"),
                    Column.Type.FRACTION,
                    16,
                    row -> row.reckoning()
                            .over()
                            .<Value>map(own -> new Value.Figure(own.likely().euros()))
                            .orElseGet(Value.Nothing::new)),
            amount("low", "laag", "low", Estimate::low),
            amount("likely", "waarschijnlijk", "likely", Estimate::likely),
            amount("high", "hoog", "high", Estimate::high));

    private PartColumns() {}

    private static Column<Weighings.Row> rate(String key, String nl, String en, ToDoubleFunction<Rate> level) {
        return new Column<>(
                key,
                new Text(nl, en),
                Column.Type.FRACTION,
                16,
                row -> figure(level.applyAsDouble(row.reckoning().rate())));
    }

    private static Value figure(double figure) {
        return Value.of(figure, 6);
    }

    private static Column<Weighings.Row> amount(String key, String nl, String en, Function<Estimate, Money> level) {
        return new Column<>(
                key,
                new Text(nl, en),
                Column.Type.FRACTION,
                16,
                row -> new Value.Figure(level.apply(row.part().cost()).euros()));
    }
}
