package org.koppelkansen.results.told;

import java.util.List;

/// What doing works together brings, without what any party pays: for who sees all works, whether or not it may know
/// their costs.
///
/// @param saving what apart costs more than together, at low, likely and high rates
/// @param expectedSavingCents the likely saving times the certainty
/// @param streetDaysApart days on which streets are open when each project goes by itself
/// @param apart each project by itself
/// @param gains what each party saves by those rules that do not tell what a party pays ([Telling])
public record Figures(
        Amounts saving, long expectedSavingCents, int streetDaysApart, List<Doing> apart, List<Shares> gains) {
    public Figures {
        apart = List.copyOf(apart);
        gains = List.copyOf(gains);
    }
}
