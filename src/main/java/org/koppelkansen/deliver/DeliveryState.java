package org.koppelkansen.deliver;

import java.util.Locale;
import org.koppelkansen.measure.Text;

/// Where a delivery stands.
public enum DeliveryState {
    /// Read, to be looked at: nothing of it is in the register.
    SET_ASIDE("wacht op uw besluit", "waits for your decision"),
    MERGED("overgenomen", "accepted"),
    /// Somebody did not want it.
    DISCARDED("niet overgenomen", "not accepted"),
    /// A later one of the same source came before anybody accepted it.
    REPLACED("vervangen door een nieuwere", "replaced by a newer one"),
    /// Not one work could be read of it.
    UNUSABLE("onbruikbaar", "unusable");

    private final Text word;

    DeliveryState(String nl, String en) {
        this.word = new Text(nl, en);
    }

    /// The words that people read.
    public Text word() {
        return word;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
