package org.koppelkansen.works;

/// Names an owner: its name in lower case with hyphens, or `unknown` where the source does not say.
public record OwnerId(String value) implements Comparable<OwnerId> {
    public static final OwnerId UNKNOWN = new OwnerId("unknown");

    public OwnerId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an owner has an id");
        }
    }

    /// Two unknown owners may be different ones, so nobody is the same as an unknown owner.
    public boolean isSurely(OwnerId other) {
        return equals(other) && !equals(UNKNOWN);
    }

    @Override
    public int compareTo(OwnerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
