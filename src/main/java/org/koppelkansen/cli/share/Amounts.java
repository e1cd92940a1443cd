package org.koppelkansen.cli.share;

import org.koppelkansen.cli.screen.Speech;
import org.koppelkansen.measure.Money;

/// Writes amounts as people do in one language, always with cents: `1.234,50`.
record Amounts(Speech speech) {
    String of(Money money) {
        long cents = Math.abs(money.cents());
        String part = speech.say(",", ".") + "%02d".formatted(cents % 100);
        return (money.cents() < 0 ? "-" : "") + speech.number(cents / 100) + part;
    }
}
