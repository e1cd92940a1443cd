package org.koppelkansen.register;

import java.util.List;
import java.util.Optional;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.works.Owner;
import org.koppelkansen.works.OwnerId;

/// The organisations that take part or own works. Members know of each other; of the others a viewer knows those of
/// whose works it sees any.
public interface Organisations {
    /// By id.
    List<Organisation> all(Viewer viewer);

    Optional<Organisation> find(Viewer viewer, OwnerId id);

    /// Makes an organisation a member, under its id, or changes its name and aliases. Its own administrators change
    /// it; any administrator may add one.
    ///
    /// @param version that the changer saw; 0 for a new one
    Saved<Organisation> put(Owner owner, int version, Change change);

    /// Whether it is a member, whoever asks: for giving roles in it.
    boolean isMember(OwnerId id);
}
