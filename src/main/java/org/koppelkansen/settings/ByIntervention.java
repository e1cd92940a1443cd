package org.koppelkansen.settings;

import java.util.Map;
import java.util.Objects;
import org.koppelkansen.works.Intervention;

/// A choice that holds as a rule, and the kinds of intervention that make another.
record ByIntervention<T>(T usual, Map<Intervention, T> others) {
    ByIntervention {
        others = Map.copyOf(others);
    }

    T of(Intervention intervention) {
        return Objects.requireNonNullElse(others.get(intervention), usual);
    }
}
