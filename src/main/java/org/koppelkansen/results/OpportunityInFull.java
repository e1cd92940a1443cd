package org.koppelkansen.results;

import java.util.List;
import java.util.Optional;
import org.koppelkansen.results.told.Amounted;
import org.koppelkansen.results.told.Ground;
import org.koppelkansen.results.told.ToldRelation;

/// All that a viewer may know of one opportunity: why it is one, and what it comes to.
///
/// @param ground empty where the viewer does not see all works wholly
/// @param reasons the couple relations that connect it, with rules, metres and months
public record OpportunityInFull(
        SeenOpportunity opportunity, Optional<Ground> ground, List<ToldRelation> reasons, Amounted amounts) {
    public OpportunityInFull {
        reasons = List.copyOf(reasons);
    }
}
