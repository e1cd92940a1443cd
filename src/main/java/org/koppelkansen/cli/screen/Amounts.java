package org.koppelkansen.cli.screen;

import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Money;

/// Writes amounts as people do in one language, always with cents: `1.234,50`.
public record Amounts(Speech speech) {
    public String of(Money money) {
        long cents = Math.abs(money.cents());
        String part = speech.say(",", ".") + "%02d".formatted(cents % 100);
        return (money.cents() < 0 ? "-" : "") + speech.number(cents / 100) + part;
    }

    /// From the least to the most that it may be: `1.000,00 – 1.500,00`.
    public String range(Estimate estimate) {
        return of(estimate.low()) + " – " + of(estimate.high());
    }

    /// The same, with a plus where it is above 0: `+12,50`.
    public String more(Money money) {
        return (money.cents() > 0 ? "+" : "") + of(money);
    }
}
