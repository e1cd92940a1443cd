package org.koppelkansen.access;

import java.util.Comparator;
import java.util.Optional;
import org.koppelkansen.works.OwnerId;

/// A role in an organisation, everywhere or in one area.
///
/// @param area code of an area; empty for everywhere
public record Grant(Role role, OwnerId organisation, Optional<String> area) implements Comparable<Grant> {
    private static final Comparator<Grant> ORDER = Comparator.comparing(Grant::organisation)
            .thenComparing(Grant::role)
            .thenComparing(grant -> grant.area().orElse(""));

    /// Everywhere.
    public Grant(Role role, OwnerId organisation) {
        this(role, organisation, Optional.empty());
    }

    @Override
    public int compareTo(Grant other) {
        return ORDER.compare(this, other);
    }
}
