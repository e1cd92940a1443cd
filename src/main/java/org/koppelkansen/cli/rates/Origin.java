package org.koppelkansen.cli.rates;

import org.koppelkansen.measure.Text;
import org.koppelkansen.settings.Rates;

/// Who stands behind a rate.
enum Origin {
    OWN_FILE("uw bestand", "your file"),
    SOURCE("bron", "source"),
    OURS("aanname van ons", "ours");

    private final Text word;

    Origin(String nl, String en) {
        this.word = new Text(nl, en);
    }

    Text word() {
        return word;
    }

    static Origin of(Rates.Entry entry) {
        if (entry.overridden()) {
            return OWN_FILE;
        }
        return entry.rate().isOurs() ? OURS : SOURCE;
    }
}
