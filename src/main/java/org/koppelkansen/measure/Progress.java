package org.koppelkansen.measure;

/// Hears how far a long job is. Called often; must be cheap.
@FunctionalInterface
public interface Progress {
    Progress SILENT = (done, total) -> {};

    /// @param done in whatever unit the job counts
    /// @param total 0 where unknown
    void at(long done, long total);
}
