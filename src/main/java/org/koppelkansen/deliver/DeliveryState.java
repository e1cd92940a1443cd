package org.koppelkansen.deliver;

import java.util.Locale;

/// Where a delivery stands.
public enum DeliveryState {
    /// Read, to be looked at: nothing of it is in the register.
    SET_ASIDE,
    MERGED,
    /// Somebody did not want it.
    DISCARDED,
    /// A later one of the same source came before anybody accepted it.
    REPLACED,
    /// Not one work could be read of it.
    UNUSABLE;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
