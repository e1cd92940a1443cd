package org.koppelkansen.results.told;

import java.util.List;
import java.util.Optional;

/// All that has to do with amounts, as far as somebody may know it.
///
/// @param saving empty where somebody does not see all that it rests on, or the works cannot be done together
/// @param costs empty where somebody may not know what all works cost
/// @param shares by all rules side by side, with what may be told of each
public record Amounted(Optional<Saving> saving, List<Party> parties, Optional<Sheets> costs, List<Shares> shares) {
    public Amounted {
        parties = List.copyOf(parties);
        shares = List.copyOf(shares);
    }

    /// Puts together what may be told.
    public static Amounted of(Optional<Figures> figures, List<Party> parties, Optional<Costs> costs) {
        List<Shares> shares = figures.map(
                        known -> costs.map(Costs::shares).orElseGet(() -> Telling.shares(known, parties)))
                .orElse(List.of());
        return new Amounted(figures.map(Figures::saving), parties, costs.map(Costs::sheets), shares);
    }
}
