package org.koppelkansen.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.works.OwnerId;

/// Runs jobs, a few at a time and the others in the order in which they were asked for.
///
/// Threads of the system, not virtual ones: a job computes for minutes, and an interrupt must not close the
/// connection to the database under it.
public final class JobRunner implements AutoCloseable {
    private static final int MOST_WAITING = 50;
    private static final int MOST_OF_ONE = 5;
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(20);

    private final Jobs jobs;
    private final Askers askers;
    private final Clock clock;
    private final ExecutorService workers;
    private final Map<JobId, RunningJob> live = new HashMap<>();
    private boolean closed;

    /// Says of what ran before that it was interrupted.
    ///
    /// @param atOnce how many jobs run side by side
    public JobRunner(Jobs jobs, Askers askers, Clock clock, int atOnce) {
        this.jobs = jobs;
        this.askers = askers;
        this.clock = clock;
        this.workers = Executors.newFixedThreadPool(
                atOnce, Thread.ofPlatform().name("job-", 1).daemon().factory());
        jobs.interruptAll(clock.instant());
    }

    /// Takes a job on.
    public synchronized Asked start(Asked.Wish wish, JobTask task) {
        Optional<RunningJob> other = live.values().stream()
                .filter(job -> !wish.alone().isEmpty() && job.alone().equals(wish.alone()))
                .findFirst();
        if (other.isPresent()) {
            return new Asked.Busy(other.get().now());
        }
        if (closed || live.size() >= MOST_WAITING) {
            return new Asked.Full();
        }
        if (hasEnough(wish.organisation())) {
            return new Asked.Enough(MOST_OF_ONE);
        }
        Job.Times times = new Job.Times(clock.instant(), Optional.empty(), Optional.empty());
        Job job =
                new Job(jobs.freshId(), wish.kind(), wish.starter(), wish.subject(), times, 0, new JobState.Waiting());
        jobs.add(job);
        RunningJob running = new RunningJob(job, wish, jobs, askers, clock);
        live.put(job.id(), running);
        workers.execute(() -> run(running, task));
        return new Asked.Accepted(job);
    }

    private boolean hasEnough(OwnerId organisation) {
        return live.values().stream()
                        .filter(job -> job.now().starter().organisation().equals(organisation))
                        .count()
                >= MOST_OF_ONE;
    }

    private void run(RunningJob running, JobTask task) {
        try {
            running.run(task);
        } finally {
            synchronized (this) {
                live.remove(running.now().id());
            }
        }
    }

    /// Ends a job that is not over; what it did is undone.
    ///
    /// @return whether it was still to be ended
    public boolean cancel(JobId id) {
        return live(id).map(job -> job.stop(new JobState.Cancelled())).orElse(false);
    }

    /// The job as it stands now.
    public Optional<Job> findJob(Viewer viewer, JobId id) {
        Optional<Job> running = live(id).map(RunningJob::now);
        return running.isPresent() ? running.filter(job -> job.isSeenBy(viewer)) : jobs.findJob(viewer, id);
    }

    /// Waits until a job is no longer as it was, or the time is over, and gives it as it is then.
    ///
    /// @param change of the job as it was
    public Optional<Job> awaitChange(Viewer viewer, JobId id, int change, Duration atMost) throws InterruptedException {
        Optional<RunningJob> running = live(id);
        if (running.isPresent()) {
            running.get().awaitChange(change, atMost);
        }
        return findJob(viewer, id);
    }

    private synchronized Optional<RunningJob> live(JobId id) {
        return Optional.ofNullable(live.get(id));
    }

    /// Stops what runs: it is said to be interrupted.
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            live.values().forEach(job -> job.stop(new JobState.Interrupted()));
        }
        workers.shutdown();
        try {
            workers.awaitTermination(PATIENCE_AT_THE_END.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
