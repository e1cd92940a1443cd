/// Long jobs over HTTP: listed, one, cancelled, and followed by server-sent events.
/// Must not know what jobs do, nor start any: that is asked where their results are.
/// Start at [org.koppelkansen.api.jobs.JobResource].
@NullMarked
package org.koppelkansen.api.jobs;

import org.jspecify.annotations.NullMarked;
