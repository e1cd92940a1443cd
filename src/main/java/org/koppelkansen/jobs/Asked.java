package org.koppelkansen.jobs;

/// What became of asking for a job.
public sealed interface Asked {
    /// It waits or runs.
    record Accepted(Job job) implements Asked {}

    /// Another one about the same is not over yet.
    record Busy(Job other) implements Asked {}

    /// Too many wait already.
    record Full() implements Asked {}

    /// What somebody asks for.
    ///
    /// @param subject what it is about, such as the name of a source
    /// @param alone while a job with this word is not over, no other is taken on; empty where that does not matter
    record Wish(JobKind kind, Job.Starter starter, String subject, String alone) {}
}
