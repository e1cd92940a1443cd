/// Jobs and deliveries in the database, their findings included.
/// Must not know how jobs run, nor what is read of a delivery; who sees what is said in the migration, in `seen_…`.
/// Start at [org.koppelkansen.store.jobs.SqlJobs].
@NullMarked
package org.koppelkansen.store.jobs;

import org.jspecify.annotations.NullMarked;
