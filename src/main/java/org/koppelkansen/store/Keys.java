package org.koppelkansen.store;

import java.util.Locale;

/// The keys by which tables name the constants of the model: `stopped-early` of `STOPPED_EARLY`.
public final class Keys {
    private Keys() {}

    /// The constant that this key stands for.
    ///
    /// @throws IllegalArgumentException when there is none
    public static <E extends Enum<E>> E constant(Class<E> type, String key) {
        return Enum.valueOf(type, key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
