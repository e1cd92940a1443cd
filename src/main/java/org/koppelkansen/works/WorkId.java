package org.koppelkansen.works;

/// Names a work for good: the name of its source, a colon, and the id that the source gives it.
public record WorkId(String value) implements Comparable<WorkId> {
    public WorkId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a work has an id");
        }
    }

    @Override
    public int compareTo(WorkId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
