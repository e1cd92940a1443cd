package org.koppelkansen.jobs;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.Page;

/// Jobs that are forgotten with the program.
public final class InMemoryJobs implements Jobs {
    private static final Comparator<Job> NEWEST_FIRST = Comparator.comparing(
                    (Job job) -> job.times().asked())
            .thenComparing(job -> job.id().value())
            .reversed();

    private final Map<JobId, Job> kept = new ConcurrentHashMap<>();
    private final AtomicInteger ids = new AtomicInteger();
    private volatile int failures;

    /// Lets the next few savings fail, as a database does that is away.
    void failNext(int times) {
        failures = times;
    }

    @Override
    public JobId freshId() {
        return new JobId("%03d".formatted(ids.incrementAndGet()));
    }

    @Override
    public void add(Job job) {
        kept.put(job.id(), job);
    }

    @Override
    public synchronized void save(Job job) {
        if (failures > 0) {
            failures--;
            throw new IllegalStateException("the database is away");
        }
        kept.replace(job.id(), job);
    }

    @Override
    public Optional<Job> findJob(Viewer viewer, JobId id) {
        return Optional.ofNullable(kept.get(id)).filter(job -> job.isSeenBy(viewer));
    }

    @Override
    public Page<Job> page(Viewer viewer, Optional<String> after, int limit) {
        List<Job> seen = kept.values().stream()
                .filter(job -> job.isSeenBy(viewer))
                .sorted(NEWEST_FIRST)
                .dropWhile(job -> after.isPresent() && !job.id().value().equals(after.get()))
                .skip(after.isPresent() ? 1 : 0)
                .toList();
        List<Job> shown = seen.subList(0, Math.min(limit, seen.size()));
        return new Page<>(
                shown, seen.size() > limit ? Optional.of(shown.getLast().id().value()) : Optional.empty());
    }

    @Override
    public void interruptAll(Instant at) {
        kept.replaceAll((id, job) -> job.state().isOver() ? job : job.as(new JobState.Interrupted(), at));
    }
}
