package org.koppelkansen.jobs;

import java.time.Instant;
import java.util.Optional;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.works.OwnerId;

/// A long job as it stands.
///
/// @param subject what it is about, such as the name of a source
/// @param change 0 when it was asked for, higher with every change since
public record Job(JobId id, JobKind kind, Starter starter, String subject, Times times, int change, JobState state) {
    /// Who asked for it, on behalf of which organisation.
    ///
    /// @param account id
    public record Starter(String account, OwnerId organisation) {}

    /// @param started empty while it waits, and where it never began
    /// @param ended empty until it is over
    public record Times(Instant asked, Optional<Instant> started, Optional<Instant> ended) {}

    /// Whether a viewer may know of it: who started it, and the people of its organisation.
    public boolean isSeenBy(Viewer viewer) {
        boolean own = !viewer.account().isEmpty() && viewer.account().equals(starter.account());
        return own
                || viewer.everywhere(Right.SEE_INSIDE)
                        .contains(starter.organisation().value());
    }

    /// Whether a viewer may end it: one who could have started it.
    public boolean mayBeCancelledBy(Viewer viewer) {
        boolean own = !viewer.account().isEmpty() && viewer.account().equals(starter.account());
        return (own && viewer.may(kind.right()))
                || viewer.everywhere(kind.right())
                        .contains(starter.organisation().value());
    }

    Job as(JobState next, Instant at) {
        boolean begins = next instanceof JobState.Running && times.started().isEmpty();
        Times then = new Times(
                times.asked(),
                begins ? Optional.of(at) : times.started(),
                next.isOver() ? Optional.of(at) : Optional.empty());
        return new Job(id, kind, starter, subject, then, change + 1, next);
    }
}
