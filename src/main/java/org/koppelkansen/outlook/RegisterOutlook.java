package org.koppelkansen.outlook;

import java.util.Optional;

/// All that is in the register.
///
/// @param works that are present, needs among them
/// @param run that found the opportunities; empty where nothing was found yet
public record RegisterOutlook(long works, FoundTogether opportunities, Optional<AreaOutlook.LastRun> run) {}
