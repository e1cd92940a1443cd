package org.koppelkansen.cli.plans;

import java.nio.file.Path;
import java.util.IntSummaryStatistics;
import java.util.Optional;
import org.koppelkansen.measure.Text;
import org.koppelkansen.settings.Rates;

/// What has to be said wherever amounts are shown that rates have made: the currency, VAT, price levels, and whose
/// rates they are.
public final class Conditions {
    private Conditions() {}

    /// In one or two sentences.
    public static Text of(RelatedPlans plans, PlanOptions options) {
        Rates rates = plans.rates();
        IntSummaryStatistics years = rates.entries().stream()
                .mapToInt(entry -> entry.rate().priceLevel())
                .summaryStatistics();
        long ours = rates.entries().stream()
                .filter(entry -> !entry.overridden() && entry.rate().isOurs())
                .count();
        int all = rates.entries().size();
        String span = years.getMin() + "–" + years.getMax();
        return new Text(
                "Bedragen zijn schattingen in euro's, zonder btw; prijspeilen verschillen (" + span + "). Van de " + all
                        + " tarieven zijn er " + ours + " aannamen van ons: `koppelkansen rates` laat ze zien."
                        + own(options.rates(), " Met uw tarieven uit "),
                "Amounts are estimates in euros, without VAT; price levels differ (" + span + "). Of the " + all
                        + " rates, " + ours + " are assumptions of ours: `koppelkansen rates` shows them."
                        + own(options.rates(), " With your rates from "));
    }

    private static String own(Optional<Path> file, String words) {
        return file.map(path -> words + path + ".").orElse("");
    }
}
