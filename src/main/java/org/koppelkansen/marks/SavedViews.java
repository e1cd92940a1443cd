package org.koppelkansen.marks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.Saved;

/// The views that accounts keep, each account its own. Nobody else learns of it, so that nothing of it stands in
/// the journal.
public interface SavedViews {
    /// How many an account keeps at most.
    int MOST = 100;

    /// By name.
    List<SavedView> of(Viewer viewer);

    Optional<SavedView> find(Viewer viewer, String id);

    Saved<SavedView> add(Viewer viewer, SavedView.Content content, Instant at);

    Saved<SavedView> replace(Viewer viewer, String id, SavedView.Content content, Instant at);

    /// Whether it was there.
    boolean remove(Viewer viewer, String id);
}
