package org.koppelkansen.register;

import java.util.List;
import java.util.Optional;
import org.koppelkansen.access.Viewer;

/// The files and feeds that organisations deliver. Only their own people know them.
public interface Sources {
    /// By name.
    List<RegisteredSource> all(Viewer viewer);

    Optional<RegisteredSource> find(Viewer viewer, SourceName name);

    /// Every feed, whoever may know it, by name: for fetching them by the clock.
    List<RegisteredSource> feeds();

    /// Sets up a source before its first delivery, or sets it up otherwise. Its organisation stays the same.
    ///
    /// @param version that the changer saw; 0 for a new source
    Saved<RegisteredSource> put(Source source, int version, Change change);
}
