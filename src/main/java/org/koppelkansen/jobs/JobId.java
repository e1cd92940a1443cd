package org.koppelkansen.jobs;

/// Names a job for good; nobody can guess it.
public record JobId(String value) {
    public JobId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a job has an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
