package org.koppelkansen.api.jobs;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.jobs.Job;
import org.koppelkansen.jobs.JobState;
import org.koppelkansen.measure.Language;

/// A job as it is answered.
///
/// @param state `waiting`, `running`, `done`, `failed`, `cancelled` or `interrupted`
/// @param outcome what it made or why it made nothing; empty until it is over
public record JobAnswer(
        String id,
        What about,
        String state,
        When times,
        Optional<Far> progress,
        Optional<Outcome> outcome,
        String href) {
    /// @param kind such as `delivery`
    /// @param name of that kind
    /// @param subject such as the name of a source
    public record What(String kind, String name, String subject, String organisation) {}

    /// Moments.
    public record When(Instant askedAt, Optional<Instant> startedAt, Optional<Instant> endedAt) {}

    /// How far it is.
    ///
    /// @param total 0 where unknown
    public record Far(String step, long done, long total) {}

    /// How it ended.
    ///
    /// @param href of what it made, or of what says more about why it failed
    /// @param code of what went wrong, such as `unreadable-source`
    /// @param detail what went wrong and what to do
    public record Outcome(
            Optional<String> href, Map<String, Long> counts, Optional<String> code, Optional<String> detail) {}

    /// As it stands.
    public static JobAnswer of(Job job, Language language) {
        return new JobAnswer(
                job.id().value(),
                new What(
                        job.kind().key(),
                        job.kind().word().in(language),
                        job.subject(),
                        job.starter().organisation().value()),
                job.state().key(),
                new When(job.times().asked(), job.times().started(), job.times().ended()),
                job.state() instanceof JobState.Running far
                        ? Optional.of(new Far(far.step().in(language), far.done(), far.total()))
                        : Optional.empty(),
                outcome(job.state(), language),
                JobResource.PATH + "/" + job.id());
    }

    private static Optional<Outcome> outcome(JobState state, Language language) {
        return switch (state) {
            case JobState.Waiting unused -> Optional.empty();
            case JobState.Running unused -> Optional.empty();
            case JobState.Done done ->
                Optional.of(new Outcome(address(done.result()), done.counts(), Optional.empty(), Optional.empty()));
            case JobState.Failed failed ->
                wrong(address(failed.result()), failed.code(), failed.reason().in(language));
            case JobState.Cancelled unused ->
                wrong(Optional.empty(), "cancelled", JobState.Cancelled.SENTENCE.in(language));
            case JobState.Interrupted unused ->
                wrong(Optional.empty(), "interrupted", JobState.Interrupted.REMEDY.in(language));
        };
    }

    private static Optional<String> address(String path) {
        return Optional.of(path).filter(some -> !some.isEmpty()).map(some -> Api.PATH + "/" + some);
    }

    private static Optional<Outcome> wrong(Optional<String> href, String code, String detail) {
        return Optional.of(new Outcome(href, Map.of(), Optional.of(code), Optional.of(detail)));
    }
}
