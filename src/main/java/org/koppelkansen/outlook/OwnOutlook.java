package org.koppelkansen.outlook;

import java.util.List;
import java.util.Optional;

/// All that one organisation plans, and what others want near it.
///
/// @param byPhase works that are not withdrawn, in the order of phases; phases without works are not in it
/// @param stale works that nobody confirmed for half a year
/// @param coupling of its works
/// @param opportunities in which it takes part
/// @param needs of others within reach of its works, most first
/// @param run that found the opportunities; empty where nothing was found yet
public record OwnOutlook(
        List<InPhase> byPhase,
        long stale,
        Coupling coupling,
        FoundTogether opportunities,
        List<NeedsOf> needs,
        Optional<AreaOutlook.LastRun> run) {
    public OwnOutlook {
        byPhase = List.copyOf(byPhase);
        needs = List.copyOf(needs);
    }

    /// @param phase its key
    public record InPhase(String phase, long works) {}

    /// @param owner id of the organisation that has them
    public record NeedsOf(String owner, String ownerName, long needs) {}
}
