package org.koppelkansen.results;

/// A finding run, with what a viewer sees of what it changed.
///
/// @param current whether its results are those that are shown
/// @param outdated whether anything in the register changed after it was read for this run
/// @param revisionNow the last number of the journal
public record SeenRun(FindingRun run, boolean current, boolean outdated, long revisionNow, Differences opportunities) {
    /// Opportunities that the viewer sees, against the run before.
    ///
    /// @param found present now, and found by this run or kept by it
    /// @param appeared found by this run first, or again after they had vanished
    /// @param changed found before, now otherwise
    /// @param vanished no longer found by this run
    public record Differences(long found, long appeared, long changed, long vanished) {}
}
