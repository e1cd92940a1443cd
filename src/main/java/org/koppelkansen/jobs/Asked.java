package org.koppelkansen.jobs;

import org.koppelkansen.access.Viewer;
import org.koppelkansen.works.OwnerId;

/// What became of asking for a job.
public sealed interface Asked {
    /// It waits or runs.
    record Accepted(Job job) implements Asked {}

    /// Another one about the same is not over yet.
    record Busy(Job other) implements Asked {}

    /// Too many wait already.
    record Full() implements Asked {}

    /// Its organisation has as many that wait or run as it may have, so that others get their turn.
    record Enough(int most) implements Asked {}

    /// What somebody asks for.
    ///
    /// @param who asks
    /// @param organisation on behalf of which
    /// @param subject what it is about, such as the name of a source
    /// @param alone while a job with this word is not over, no other is taken on; empty where that does not matter
    record Wish(JobKind kind, Viewer who, OwnerId organisation, String subject, String alone) {
        Job.Starter starter() {
            return new Job.Starter(who.account(), organisation);
        }
    }
}
