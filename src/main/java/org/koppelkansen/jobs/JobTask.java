package org.koppelkansen.jobs;

/// What a job does.
@FunctionalInterface
public interface JobTask {
    /// Works until it is done or cannot go on. Whatever it must leave behind it takes away itself, also when an
    /// exception ends it.
    ///
    /// @return done or failed
    JobState.Over run(JobSteps steps);

    /// Takes away what it would have worked on, when its job is over before it began.
    default void neverBegun() {}
}
