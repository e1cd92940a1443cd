package org.koppelkansen.api.jobs;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.jobs.Job;
import org.koppelkansen.jobs.JobState;
import org.koppelkansen.measure.Text;

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
    public record What(String kind, Text name, String subject, String organisation) {}

    /// Moments.
    public record When(Instant askedAt, Optional<Instant> startedAt, Optional<Instant> endedAt) {}

    /// How far it is.
    ///
    /// @param total 0 where unknown
    public record Far(Text step, long done, long total) {}

    /// How it ended.
    ///
    /// @param href of what it made
    /// @param code of what went wrong, such as `unreadable-source`
    /// @param detail what went wrong and what to do
    public record Outcome(
            Optional<String> href, Map<String, Long> counts, Optional<String> code, Optional<Text> detail) {}

    /// As it stands.
    public static JobAnswer of(Job job) {
        return new JobAnswer(
                job.id().value(),
                new What(
                        job.kind().key(),
                        job.kind().word(),
                        job.subject(),
                        job.starter().organisation().value()),
                job.state().key(),
                new When(job.times().asked(), job.times().started(), job.times().ended()),
                job.state() instanceof JobState.Running far
                        ? Optional.of(new Far(far.step(), far.done(), far.total()))
                        : Optional.empty(),
                outcome(job.state()),
                JobResource.PATH + "/" + job.id());
    }

    private static Optional<Outcome> outcome(JobState state) {
        return switch (state) {
            case JobState.Waiting unused -> Optional.empty();
            case JobState.Running unused -> Optional.empty();
            case JobState.Done done ->
                Optional.of(new Outcome(
                        Optional.of(done.result())
                                .filter(path -> !path.isEmpty())
                                .map(path -> "/api/v1/" + path),
                        done.counts(),
                        Optional.empty(),
                        Optional.empty()));
            case JobState.Failed failed -> wrong(failed.code(), failed.reason());
            case JobState.Cancelled unused ->
                wrong(
                        "cancelled",
                        new Text(
                                "De taak is afgebroken; er is niets van bewaard.",
                                "The job was cancelled; nothing of it was kept."));
            case JobState.Interrupted unused -> wrong("interrupted", JobState.Interrupted.REMEDY);
        };
    }

    private static Optional<Outcome> wrong(String code, Text detail) {
        return Optional.of(new Outcome(Optional.empty(), Map.of(), Optional.of(code), Optional.of(detail)));
    }
}
