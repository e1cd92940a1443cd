/// Long jobs: what they are, how far they are, who may see them, and the one place that runs them, a few at a time.
/// Must not know what a job does, nor where jobs are kept; names come from the store, the time from a clock.
/// Start at [org.koppelkansen.jobs.JobRunner].
@NullMarked
package org.koppelkansen.jobs;

import org.jspecify.annotations.NullMarked;
