package org.koppelkansen.jobs;

import java.time.Instant;
import java.util.Optional;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.Page;

/// All jobs that were ever asked for. Whoever asks sees its own and those of its organisations, and cannot tell
/// the rest from what is not there.
public interface Jobs {
    /// A name that no job ever had.
    JobId freshId();

    void add(Job job);

    /// Puts a job in the place of what was kept of it.
    void save(Job job);

    Optional<Job> findJob(Viewer viewer, JobId id);

    /// The newest first.
    ///
    /// @param after id of the last job of the page before
    Page<Job> page(Viewer viewer, Optional<String> after, int limit);

    /// Says of all jobs that are not over that they were interrupted: nobody runs them after a start.
    void interruptAll(Instant at);
}
