package org.koppelkansen.weighings;

import java.nio.file.Path;
import java.util.Optional;
import org.koppelkansen.measure.Text;
import org.koppelkansen.settings.Rates;

/// On what rates amounts rest.
///
/// @param ours how many are assumptions of ours
/// @param all how many there are
/// @param own the file that somebody put over them, by its name
public record RatesUsed(long ours, long all, Optional<String> own) {
    public static RatesUsed of(Rates rates, Optional<Path> own) {
        return new RatesUsed(
                rates.entries().stream()
                        .filter(entry -> !entry.overridden() && entry.rate().isOurs())
                        .count(),
                rates.entries().size(),
                own.map(file -> String.valueOf(file.getFileName())));
    }

    /// What everybody has to know who reads an amount.
    public Text sentence() {
        String figures = ours + " van de " + all;
        return new Text(
                "Bedragen in euro's, zonder btw, elk op het prijspeil van zijn tarief; " + figures
                        + " tarieven zijn aannamen van ons (`koppelkansen rates`)."
                        + own.map(file -> " Met uw tarieven uit " + file + ".").orElse(""),
                "Amounts in euros, without VAT, each at the price level of its rate; " + ours + " of the " + all
                        + " rates are assumptions of ours (`koppelkansen rates`)."
                        + own.map(file -> " With your rates from " + file + ".").orElse(""));
    }
}
