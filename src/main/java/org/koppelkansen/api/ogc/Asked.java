package org.koppelkansen.api.ogc;

import java.util.Map;
import java.util.Optional;
import org.koppelkansen.measure.Period;
import org.koppelkansen.space.Box;

/// Which features of a collection are asked for.
///
/// @param box in the register's system, which contains the one that was asked for; the rest is for who looks closer
/// @param period features that have a day in it
/// @param properties wanted values of properties, by name
record Asked(Optional<Box> box, Optional<Period> period, Map<String, String> properties) {
    static final Asked ALL = new Asked(Optional.empty(), Optional.empty(), Map.of());

    Asked {
        properties = Map.copyOf(properties);
    }

    Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }
}
