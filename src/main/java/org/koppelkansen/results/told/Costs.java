package org.koppelkansen.results.told;

import java.util.List;
import java.util.Optional;

/// What works cost, and who pays what: for who may know what all of them cost.
///
/// @param apart sum of all projects by themselves
/// @param together empty where the works cannot be done together
/// @param shares by all rules, in their order
public record Costs(Amounts apart, Optional<Sheet> together, List<Shares> shares) {
    public Costs {
        shares = List.copyOf(shares);
    }
}
