package org.koppelkansen.jobs;

import org.koppelkansen.access.Viewer;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.measure.Text;

/// Hears how far a job is, and ends it where somebody wants that: [#at] and [#next] throw [JobStopped] then, so a
/// task that calls them often needs nothing else to be cancelled.
public interface JobSteps extends Progress {
    /// Another step begins.
    void next(Text step);

    /// On whose behalf it works: who asked, with the roles that it had when the task began, or at the point of no
    /// return.
    Viewer who();

    /// From now on nothing can be cancelled: what follows happens as a whole. The task ends here when who asked for it
    /// may no longer.
    void pointOfNoReturn();
}
