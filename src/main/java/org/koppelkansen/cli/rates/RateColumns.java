package org.koppelkansen.cli.rates;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.cli.screen.Speech;
import org.koppelkansen.settings.Rate;
import org.koppelkansen.settings.Rates;

/// The columns of a table of rates.
final class RateColumns {
    private RateColumns() {}

    static List<Column<Rates.Entry>> all(Speech speech) {
        return List.of(
                Column.words("key", "sleutel", "key", 40, Rates.Entry::key),
                figure("low", "laag", Rate::low),
                figure("likely", "waarschijnlijk", Rate::likely),
                figure("high", "hoog", Rate::high),
                Column.words(
                        "unit",
                        "eenheid",
                        "unit",
                        16,
                        entry -> entry.rate().unit().key()),
                figure("priceLevel", "prijspeil", Rate::priceLevel),
                Column.words(
                        "source", "bron", "source", 60, entry -> entry.rate().source()),
                Column.words(
                        "origin",
                        "herkomst",
                        "origin",
                        16,
                        entry -> speech.say(Origin.of(entry).word())));
    }

    private static Column<Rates.Entry> figure(String key, String nl, ToDoubleFunction<Rate> figure) {
        return Column.typed(
                key,
                nl,
                key,
                Column.Type.FRACTION,
                entry -> new Value.Figure(plain(figure.applyAsDouble(entry.rate()))));
    }

    /// The number as a person would write it: `250`, not `250.0` or `2.5E+2`.
    static BigDecimal plain(double number) {
        BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
