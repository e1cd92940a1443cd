package org.koppelkansen.jobs;

import java.lang.System.Logger;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.measure.Text;

/// A job that waits or runs, with all who want to know how far it is.
final class RunningJob implements JobSteps {
    private static final Logger LOG = System.getLogger(RunningJob.class.getName());
    /// Progress is told no more often: a fast reader says how far it is for every row.
    private static final long MILLIS_BETWEEN = 250;
    private static final int TRIES_TO_KEEP = 6;
    private static final Text NOTHING_YET = new Text("", "");
    private static final Text OUR_FAULT = new Text(
            "Er ging iets mis in het programma; er is niets van deze taak bewaard. Probeer het opnieuw, en meld het"
                    + " als het weer gebeurt.",
            "Something went wrong in the program; nothing of this job was kept. Try again, and report it if it happens"
                    + " again.");

    private final Asked.Wish wish;
    private final Jobs jobs;
    private final Askers askers;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile Optional<JobState.Over> wanted = Optional.empty();
    private boolean stoppable = true;
    private @Nullable Thread worker;
    private Job job;
    private volatile long toldAt;
    private volatile Text step = NOTHING_YET;
    private volatile Viewer who;

    RunningJob(Job job, Asked.Wish wish, Jobs jobs, Askers askers, Clock clock) {
        this.job = job;
        this.wish = wish;
        this.who = wish.who();
        this.jobs = jobs;
        this.askers = askers;
        this.clock = clock;
    }

    String alone() {
        return wish.alone();
    }

    Job now() {
        lock.lock();
        try {
            return job;
        } finally {
            lock.unlock();
        }
    }

    void run(JobTask task) {
        if (wanted.isEmpty()) {
            keep(become(new JobState.Running(NOTHING_YET, 0, 0)));
        }
        JobState.Over how = ended(task);
        Job end = now().as(how, clock.instant());
        // Told only once it is kept, so that nobody hears of an end that a restart would deny.
        keep(end);
        tell(end);
    }

    private JobState.Over ended(JobTask task) {
        boolean begun = false;
        try {
            hold(Thread.currentThread());
            requireWanted();
            requireAllowed();
            begun = true;
            return toldOf(task.run(this));
        } catch (JobStopped e) {
            return wanted.orElseThrow(() -> e);
        } catch (NotAllowed e) {
            return new JobState.Failed("not-allowed", NotAllowed.SENTENCE);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (wanted.isPresent()) {
                return wanted.get();
            }
            LOG.log(Logger.Level.ERROR, "job " + job.id() + " failed", e);
            return new JobState.Failed("our-fault", OUR_FAULT);
        } finally {
            hold(null);
            if (!begun) {
                task.neverBegun();
            }
        }
    }

    /// A task that was stopped may take that for a failure of what it waited for.
    private JobState.Over toldOf(JobState.Over end) {
        return end instanceof JobState.Failed ? wanted.orElse(end) : end;
    }

    /// Which thread an interrupt would reach; one that came too late is taken back.
    private void hold(@Nullable Thread thread) {
        lock.lock();
        try {
            worker = thread;
            if (thread == null) {
                Thread.interrupted();
            }
        } finally {
            lock.unlock();
        }
    }

    /// @return whether it can still be stopped
    boolean stop(JobState.Over how) {
        lock.lock();
        try {
            if (job.state().isOver() || !stoppable) {
                return false;
            }
            if (wanted.isEmpty()) {
                wanted = Optional.of(how);
            }
            if (worker != null) {
                worker.interrupt();
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void at(long done, long total) {
        requireWanted();
        long millis = clock.millis();
        if (millis - toldAt >= MILLIS_BETWEEN) {
            toldAt = millis;
            become(new JobState.Running(step, done, total));
        }
    }

    @Override
    public void next(Text step) {
        requireWanted();
        this.step = step;
        become(new JobState.Running(step, 0, 0));
    }

    @Override
    public Viewer who() {
        return who;
    }

    private void requireAllowed() {
        who = askers.now(wish.who());
        if (!wish.kind().isOpenTo(who, wish.organisation())) {
            throw new NotAllowed();
        }
    }

    @Override
    public void pointOfNoReturn() {
        requireAllowed();
        lock.lock();
        try {
            requireWanted();
            stoppable = false;
        } finally {
            lock.unlock();
        }
    }

    private void requireWanted() {
        if (wanted.isPresent()) {
            throw new JobStopped();
        }
    }

    private Job become(JobState next) {
        lock.lock();
        try {
            tell(job.as(next, clock.instant()));
            return job;
        } finally {
            lock.unlock();
        }
    }

    private void tell(Job now) {
        lock.lock();
        try {
            if (!job.state().isOver()) {
                job = now;
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    void awaitChange(int change, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (job.change() == change && !job.state().isOver() && left > 0) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /// The database may be away for a moment; how a job ended should not be lost for that.
    private void keep(Job now) {
        for (int attempt = 1; ; attempt++) {
            try {
                jobs.save(now);
                return;
            } catch (RuntimeException e) {
                if (attempt == TRIES_TO_KEEP) {
                    LOG.log(
                            Logger.Level.ERROR,
                            "job " + now.id() + " is " + now.state().key() + ", not kept",
                            e);
                    return;
                }
                pause(attempt);
            }
        }
    }

    private static void pause(int attempt) {
        try {
            TimeUnit.MILLISECONDS.sleep(200L << attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
