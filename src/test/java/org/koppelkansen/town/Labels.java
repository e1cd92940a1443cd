package org.koppelkansen.town;

import java.util.Map;
import org.koppelkansen.town.streets.Street;

/// Where along a street its name stands on the map, so that names keep clear of crossings and of each other.
final class Labels {
    private static final Map<String, Double> SHARE = Map.of();

    private Labels() {}

    static double share(Street street) {
        return SHARE.getOrDefault(street.name(), 0.42);
    }
}
