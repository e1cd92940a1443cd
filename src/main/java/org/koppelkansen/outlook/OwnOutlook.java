package org.koppelkansen.outlook;

import java.util.List;
import java.util.Optional;

/// All that one organisation plans, and what others want near it.
///
/// @param byPhase works that are not withdrawn, in the order of phases; phases without works are not in it
/// @param stale works that nobody confirmed for half a year
/// @param coupling of its works
/// @param opportunities in which it takes part
/// @param others that take part in those, or have needs within reach of its works: most first
/// @param run that found the opportunities; empty where nothing was found yet
public record OwnOutlook(
        List<InPhase> byPhase,
        long stale,
        Coupling coupling,
        FoundTogether opportunities,
        List<Other> others,
        Optional<AreaOutlook.LastRun> run) {
    public OwnOutlook {
        byPhase = List.copyOf(byPhase);
        others = List.copyOf(others);
    }

    /// @param phase its key
    public record InPhase(String phase, long works) {}

    /// @param owner id of another organisation
    /// @param opportunities in which both take part
    /// @param needs that it has within reach
    public record Other(String owner, String ownerName, long opportunities, long needs) {}
}
