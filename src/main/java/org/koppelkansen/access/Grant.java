package org.koppelkansen.access;

import java.util.Comparator;
import java.util.Optional;
import org.koppelkansen.works.OwnerId;

/// A role in an organisation, everywhere or in one area.
///
/// @param area code of an area; empty for everywhere
public record Grant(Role role, OwnerId organisation, Optional<String> area) implements Comparable<Grant> {
    /// Stands for the register itself: who is administrator of it keeps the accounts of all organisations. No name
    /// of an organisation gives this id.
    public static final OwnerId REGISTER = new OwnerId("*");

    private static final Comparator<Grant> ORDER = Comparator.comparing(Grant::organisation)
            .thenComparing(Grant::role)
            .thenComparing(grant -> grant.area().orElse(""));

    public Grant {
        if (organisation.equals(REGISTER) && (role != Role.ADMINISTRATOR || area.isPresent())) {
            throw new IllegalArgumentException("the register itself has administrators only");
        }
    }

    /// Everywhere.
    public Grant(Role role, OwnerId organisation) {
        this(role, organisation, Optional.empty());
    }

    @Override
    public int compareTo(Grant other) {
        return ORDER.compare(this, other);
    }
}
