package org.koppelkansen.results.told;

import java.util.List;

/// What works cost, and who pays what: for who may know what all of them cost.
///
/// @param shares by all rules, in their order
public record Costs(Sheets sheets, List<Shares> shares) {
    public Costs {
        shares = List.copyOf(shares);
    }
}
