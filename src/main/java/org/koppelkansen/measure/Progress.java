package org.koppelkansen.measure;

/// Hears how far a long job is. Called often, and by several threads at once, so not always in ascending order; must
/// be cheap and safe for that.
@FunctionalInterface
public interface Progress {
    Progress SILENT = (done, total) -> {};

    /// @param done in whatever unit the job counts
    /// @param total 0 where unknown
    void at(long done, long total);
}
