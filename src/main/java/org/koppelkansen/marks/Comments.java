package org.koppelkansen.marks;

import java.util.Optional;
import java.util.regex.Pattern;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.Saved;

/// What is said of opportunities. Whoever asks reads what partners may who see the opportunity wholly, and saw it
/// so when it was said; the rest is as if it were not there.
public interface Comments {
    /// What `next` of a page looks like: the id of its last comment.
    Pattern PLACES = Pattern.compile("comment-[0-9a-f-]{36}");

    /// Why somebody may not say anything.
    Text SILENT = new Text(
            "U kunt hier niet reageren: daarvoor hebt u een rol nodig bij een organisatie met een werk in deze koppelkans,"
                    + " of in een kernteam of projectteam.",
            "You cannot comment here: for that you need a role in an organisation with a work in this opportunity, or in a"
                    + " core team or project team.");

    /// The oldest first.
    ///
    /// @param after from the page before
    /// @param limit at least 1
    Page<Comment> on(Viewer viewer, String opportunity, Optional<String> after, int limit);

    Optional<Comment> find(Viewer viewer, String opportunity, String id);

    /// Whether the viewer may say something of it; not either where it does not see it wholly.
    boolean mayWrite(Viewer viewer, String opportunity);

    Saved<Comment> write(String opportunity, CommentText text, Change change);

    /// Takes the text away for good, and leaves that there was a comment. Of one that is withdrawn already nothing
    /// changes.
    Saved<Comment> withdraw(String opportunity, String id, Change change);
}
