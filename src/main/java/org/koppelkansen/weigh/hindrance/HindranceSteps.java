package org.koppelkansen.weigh.hindrance;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Classes by threshold: each counts from its threshold on, and none is lower than the one before it.
final class HindranceSteps {
    private final NavigableMap<Double, Double> classes;

    /// @param classes by threshold; the lowest threshold is 0
    HindranceSteps(Map<Double, Double> classes) {
        this.classes = new TreeMap<>(classes);
        if (classes.isEmpty() || this.classes.firstKey() != 0) {
            throw new IllegalArgumentException("steps begin at 0");
        }
    }

    /// The class of an amount of 0 or more.
    double at(double amount) {
        return classes.floorEntry(amount).getValue();
    }
}
