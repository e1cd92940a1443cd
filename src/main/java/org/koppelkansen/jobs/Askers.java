package org.koppelkansen.jobs;

import org.koppelkansen.access.Viewer;

/// Those who ask for jobs, as they are by now: a job may wait long, and work longer.
@FunctionalInterface
public interface Askers {
    /// The same with the roles that it has by now, within the scopes with which it asked; without any role where it
    /// may not come in any more.
    Viewer now(Viewer asked);
}
