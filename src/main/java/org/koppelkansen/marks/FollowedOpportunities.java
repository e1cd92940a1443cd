package org.koppelkansen.marks;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.Saved;

/// The opportunities that accounts follow, each account its own. Nobody else learns of it, so that nothing of it
/// stands in the journal.
public interface FollowedOpportunities {
    /// How many an account follows at most.
    int MOST = 500;

    /// What `next` of a page looks like: a number.
    Pattern PLACES = Pattern.compile("[0-9]{1,18}");

    /// Those that it follows, the last begun first.
    ///
    /// @param after from the page before
    /// @param limit at least 1
    Page<Followed> of(Viewer viewer, Optional<String> after, int limit);

    /// What it follows under this name, as the opportunity is seen now or was when it looked last.
    Optional<Followed> find(Viewer viewer, String name);

    /// Follows it from now on, or has looked at it again: what changes from now on is news.
    Saved<Followed> look(Viewer viewer, String name, Instant at);

    /// Whether it was followed.
    boolean stop(Viewer viewer, String name);
}
