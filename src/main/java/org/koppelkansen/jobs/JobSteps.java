package org.koppelkansen.jobs;

import org.koppelkansen.measure.Progress;
import org.koppelkansen.measure.Text;

/// Hears how far a job is, and ends it where somebody wants that: [#at] and [#next] throw [JobStopped] then, so a
/// task that calls them often needs nothing else to be cancelled.
public interface JobSteps extends Progress {
    /// Another step begins.
    void next(Text step);

    /// From now on nothing can be cancelled: what follows happens as a whole.
    void pointOfNoReturn();
}
