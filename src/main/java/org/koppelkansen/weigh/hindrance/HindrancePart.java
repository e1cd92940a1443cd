package org.koppelkansen.weigh.hindrance;

/// What one fact counts for in the index of a mode.
///
/// @param weight above 0, at most 1
/// @param needed whether the mode is unknown without it
/// @param zeroEnds whether its class 0 makes the whole index 0
record HindrancePart(HindranceFact fact, double weight, boolean needed, boolean zeroEnds) {}
