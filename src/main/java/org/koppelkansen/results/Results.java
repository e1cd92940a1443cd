package org.koppelkansen.results;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Page;
import org.koppelkansen.results.told.Amounted;
import org.koppelkansen.results.told.ToldRelation;

/// What finding runs found. Whoever asks sees what it may see of the works themselves, and cannot tell the rest from
/// what is not there.
public interface Results {
    /// What `next` of a page of opportunities looks like: `r|expected saving|id`, or `o|id`.
    Pattern OPPORTUNITY_PLACES = Pattern.compile("r\\|-?[0-9]{1,18}\\|.+|o\\|.+");

    /// Puts what was found in the place of what the run before found, all of it or nothing. An opportunity of the same
    /// works keeps its id, and the day on which it was first found.
    FindingRun keep(FoundNow found, Change change);

    /// The opportunities that fit: those whose worth the viewer sees, the most expected saving first, then the others
    /// by id.
    ///
    /// @param after from the page before
    /// @param limit at least 1
    Page<SeenOpportunity> opportunities(Viewer viewer, OpportunityFilter filter, Optional<String> after, int limit);

    /// Those of these names under which the viewer sees an opportunity, each as it is seen in a list; in no order.
    List<SeenOpportunity> named(Viewer viewer, Collection<String> names);

    Optional<OpportunityInFull> findOpportunity(Viewer viewer, String id);

    /// What may be told of the amounts of several opportunities, by their ids: of those that the viewer sees wholly.
    Map<String, Amounted> amounts(Viewer viewer, Collection<String> ids);

    /// The relations that fit, by id.
    Page<ToldRelation> relations(Viewer viewer, RelationFilter filter, Optional<String> after, int limit);

    /// What was odd about the last delivery of each source that was merged, to who may deliver there, and what was odd
    /// when works were weighed, to who sees the work; in the order in which it was found.
    Page<ToldFinding> findings(Viewer viewer, FindingFilter filter, Optional<String> after, int limit);

    /// The latest first.
    Page<SeenRun> runs(Viewer viewer, Optional<String> after, int limit);

    Optional<SeenRun> findRun(Viewer viewer, long number);
}
