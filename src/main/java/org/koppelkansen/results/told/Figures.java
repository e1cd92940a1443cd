package org.koppelkansen.results.told;

import java.util.List;

/// What doing works together brings, without what any party pays: for who sees all works, whether or not it may know
/// their costs.
///
/// @param gains what each party saves by those rules that do not tell what another pays ([Telling])
public record Figures(Saving saving, List<Shares> gains) {
    public Figures {
        gains = List.copyOf(gains);
    }
}
