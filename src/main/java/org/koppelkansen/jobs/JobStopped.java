package org.koppelkansen.jobs;

/// Ends a task whose job was cancelled or interrupted. A task lets it pass.
public final class JobStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JobStopped() {
        super("the job was stopped", null, false, false);
    }
}
