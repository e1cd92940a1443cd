package org.koppelkansen.results.told;

import java.util.Optional;

/// What works cost, for who may know what all of them cost.
///
/// @param apart sum of all projects by themselves; each of them stands with its party
/// @param together empty where the works cannot be done together
public record Sheets(Amounts apart, Optional<Sheet> together) {}
