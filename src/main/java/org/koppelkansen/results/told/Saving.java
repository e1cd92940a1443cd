package org.koppelkansen.results.told;

import java.util.List;

/// What doing works together saves.
///
/// @param amounts what apart costs more than together; not necessarily rising with the rates
/// @param expectedCents the likely saving times the certainty that all works come about
/// @param streetDaysApart days on which streets are open when each project goes by itself
/// @param apart each project by itself
public record Saving(SavedAmounts amounts, long expectedCents, int streetDaysApart, List<Doing> apart) {
    public Saving {
        apart = List.copyOf(apart);
    }
}
