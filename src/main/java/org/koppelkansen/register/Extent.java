package org.koppelkansen.register;

import java.util.Set;
import org.koppelkansen.works.WorkId;

/// How far what a delivery does not hold can be taken for gone.
///
/// @param complete false where the reading broke off: then nothing is
/// @param rejected works whose rows stand in the source and were not understood: they stay as they are
/// @param nameless whether such rows do not say which works they are about: then all works stay
public record Extent(boolean complete, Set<WorkId> rejected, boolean nameless) {
    /// More than these count as nameless.
    private static final int MOST = 10_000;

    public Extent {
        nameless = nameless || rejected.size() > MOST;
        rejected = nameless ? Set.of() : Set.copyOf(rejected);
    }

    /// Every row was understood.
    public static Extent of(boolean complete) {
        return new Extent(complete, Set.of(), false);
    }

    /// Whether a work that the delivery does not hold stays, though the source was read to its end.
    public boolean keeps(WorkId id) {
        return nameless || rejected.contains(id);
    }
}
