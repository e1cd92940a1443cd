package org.koppelkansen.jobs;

import org.koppelkansen.measure.Text;

/// Ends a task whose asker may no longer have it done. A task lets it pass.
final class NotAllowed extends RuntimeException {
    static final Text SENTENCE = new Text(
            "Wie om deze taak vroeg, mag dit niet meer; er is niets van bewaard.",
            "Who asked for this job may not do this any more; nothing of it was kept.");

    private static final long serialVersionUID = 1L;

    NotAllowed() {
        super("the asker of the job may no longer", null, false, false);
    }
}
