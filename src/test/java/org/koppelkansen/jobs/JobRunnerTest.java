package org.koppelkansen.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.measure.Text;
import org.koppelkansen.works.OwnerId;

class JobRunnerTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final OwnerId WATER = new OwnerId("water");
    private static final Viewer ANNA = Viewer.inSession("anna", "Anna", List.of(new Grant(Role.PROGRAMMER, WATER)));
    private static final JobState.Done DONE = new JobState.Done("deliveries/1", Map.of("read", 2L));
    private static final Text STEP = new Text("lezen", "reading");

    private final AtomicBoolean gone = new AtomicBoolean();
    private final InMemoryJobs jobs = new InMemoryJobs();
    private final JobRunner runner = new JobRunner(jobs, this::now, Clock.systemUTC(), 1);
    private final CountDownLatch go = new CountDownLatch(1);

    @AfterEach
    void end() {
        go.countDown();
        runner.close();
    }

    private Viewer now(Viewer asked) {
        return gone.get() ? new Viewer(asked.account(), asked.name(), List.of(), asked.scopes()) : asked;
    }

    private Asked ask(String alone, JobTask task) {
        return runner.start(new Asked.Wish(JobKind.DELIVERY, ANNA, WATER, "plans", alone), task);
    }

    private JobId start(JobTask task) {
        return ((Asked.Accepted) ask("", task)).job().id();
    }

    private Job awaited(JobId id) throws InterruptedException {
        Job now = runner.findJob(ANNA, id).orElseThrow();
        while (!now.state().isOver()) {
            now = runner.awaitChange(ANNA, id, now.change(), LONG).orElseThrow();
        }
        return now;
    }

    private JobState.Over waitToGo(JobSteps steps) {
        try {
            go.await();
            return DONE;
        } catch (InterruptedException e) {
            throw new JobStopped();
        }
    }

    @Test
    void a_job_ends_with_what_its_task_says_and_is_kept_so() throws InterruptedException {
        Job done = awaited(start(steps -> DONE));
        assertThat(done.state()).isEqualTo(DONE);
        assertThat(done.times().started()).isPresent();
        assertThat(done.times().ended()).isPresent();
        assertThat(jobs.findJob(ANNA, done.id())).contains(done);
        JobState.Failed failed = new JobState.Failed("unreadable-source", STEP);
        assertThat(awaited(start(steps -> failed)).state()).isEqualTo(failed);
    }

    @Test
    void a_task_that_breaks_is_our_fault_and_the_next_one_runs() throws InterruptedException {
        JobId broken = start(steps -> {
            throw new IllegalStateException("a bug");
        });
        assertThat(awaited(broken).state())
                .isInstanceOfSatisfying(
                        JobState.Failed.class,
                        failed -> assertThat(failed.code()).isEqualTo("our-fault"));
        assertThat(awaited(start(steps -> DONE)).state()).isEqualTo(DONE);
    }

    @Test
    void no_more_run_at_once_than_agreed_and_all_in_their_order() throws InterruptedException {
        List<Integer> order = new ArrayList<>();
        AtomicInteger atOnce = new AtomicInteger();
        List<JobId> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            int number = i;
            ids.add(start(steps -> {
                assertThat(atOnce.incrementAndGet()).isEqualTo(1);
                order.add(number);
                atOnce.decrementAndGet();
                return DONE;
            }));
        }
        for (JobId id : ids) {
            assertThat(awaited(id).state()).isEqualTo(DONE);
        }
        assertThat(order).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void steps_are_heard_of_while_it_runs() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        JobId id = start(steps -> {
            steps.next(STEP);
            steps.at(3, 7);
            told.countDown();
            return waitToGo(steps);
        });
        told.await();
        assertThat(runner.findJob(ANNA, id).orElseThrow().state()).isEqualTo(new JobState.Running(STEP, 3, 7));
        go.countDown();
        assertThat(awaited(id).state()).isEqualTo(DONE);
    }

    @Test
    void progress_is_told_now_and_then_only() throws InterruptedException {
        InMemoryJobs other = new InMemoryJobs();
        Clock still = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        try (JobRunner stopped = new JobRunner(other, asked -> asked, still, 1)) {
            Asked asked = stopped.start(new Asked.Wish(JobKind.DELIVERY, ANNA, WATER, "", ""), steps -> {
                for (int i = 0; i < 100_000; i++) {
                    steps.at(i, 100_000);
                }
                return DONE;
            });
            Job job = ((Asked.Accepted) asked).job();
            while (!job.state().isOver()) {
                job = stopped.awaitChange(ANNA, job.id(), job.change(), LONG).orElseThrow();
            }
            assertThat(job.change()).isEqualTo(3);
        }
    }

    @Test
    void a_running_job_is_cancelled_and_a_waiting_one_too() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        JobId running = start(steps -> {
            begun.countDown();
            return waitToGo(steps);
        });
        AtomicInteger never = new AtomicInteger();
        JobId waiting = start(steps -> {
            never.incrementAndGet();
            return DONE;
        });
        begun.await();
        assertThat(runner.cancel(waiting)).isTrue();
        assertThat(runner.cancel(running)).isTrue();
        assertThat(awaited(running).state()).isEqualTo(new JobState.Cancelled());
        assertThat(awaited(waiting).state()).isEqualTo(new JobState.Cancelled());
        assertThat(never).hasValue(0);
        assertThat(runner.cancel(running)).isFalse();
        assertThat(jobs.findJob(ANNA, running).orElseThrow().state()).isEqualTo(new JobState.Cancelled());
    }

    @Test
    void a_task_that_only_counts_is_cancelled_by_counting() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        JobId id = start(steps -> {
            begun.countDown();
            for (long i = 0; ; i++) {
                steps.at(i, 0);
            }
        });
        begun.await();
        runner.cancel(id);
        assertThat(awaited(id).state()).isEqualTo(new JobState.Cancelled());
        assertThat(awaited(start(steps -> DONE)).state()).isEqualTo(DONE);
    }

    @Test
    void past_the_point_of_no_return_nothing_is_cancelled() throws InterruptedException {
        CountDownLatch past = new CountDownLatch(1);
        JobId id = start(steps -> {
            steps.pointOfNoReturn();
            past.countDown();
            return waitToGo(steps);
        });
        past.await();
        assertThat(runner.cancel(id)).isFalse();
        go.countDown();
        assertThat(awaited(id).state()).isEqualTo(DONE);
    }

    @Test
    void a_second_job_about_the_same_is_told_of_the_first() throws InterruptedException {
        JobId first =
                ((Asked.Accepted) ask("source plans", this::waitToGo)).job().id();
        assertThat(ask("source plans", steps -> DONE))
                .isInstanceOfSatisfying(
                        Asked.Busy.class, busy -> assertThat(busy.other().id()).isEqualTo(first));
        assertThat(ask("source others", steps -> DONE)).isInstanceOf(Asked.Accepted.class);
        go.countDown();
        awaited(first);
        Asked again = ask("source plans", steps -> DONE);
        while (again instanceof Asked.Busy) {
            again = ask("source plans", steps -> DONE);
        }
        assertThat(again).isInstanceOf(Asked.Accepted.class);
    }

    @Test
    void too_many_are_refused() {
        Asked last = ask("", this::waitToGo);
        for (int i = 0; i < 50; i++) {
            last = askFor(new OwnerId("organisation-" + i));
        }
        assertThat(last).isInstanceOf(Asked.Full.class);
    }

    @Test
    void one_organisation_leaves_room_for_others() throws InterruptedException {
        JobId first = start(this::waitToGo);
        for (int i = 1; i < 5; i++) {
            assertThat(ask("", steps -> DONE)).isInstanceOf(Asked.Accepted.class);
        }
        assertThat(ask("", steps -> DONE)).isEqualTo(new Asked.Enough(5));
        assertThat(askFor(new OwnerId("heat"))).isInstanceOf(Asked.Accepted.class);
        go.countDown();
        awaited(first);
    }

    private Asked askFor(OwnerId organisation) {
        return runner.start(new Asked.Wish(JobKind.DELIVERY, ANNA, organisation, "plans", ""), steps -> DONE);
    }

    @Test
    void a_job_that_waited_does_not_begin_for_who_may_no_longer() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        JobId first = start(steps -> {
            begun.countDown();
            return waitToGo(steps);
        });
        begun.await();
        AtomicInteger never = new AtomicInteger();
        JobId waiting = start(steps -> {
            never.incrementAndGet();
            return DONE;
        });
        gone.set(true);
        go.countDown();
        assertThat(awaited(first).state()).isEqualTo(DONE);
        assertThat(awaited(waiting).state())
                .isInstanceOfSatisfying(
                        JobState.Failed.class,
                        failed -> assertThat(failed.code()).isEqualTo("not-allowed"));
        assertThat(never).hasValue(0);
    }

    @Test
    void a_job_does_not_pass_the_point_of_no_return_for_who_may_no_longer() throws InterruptedException {
        AtomicInteger never = new AtomicInteger();
        JobId id = start(steps -> {
            assertThat(steps.who()).isEqualTo(ANNA);
            gone.set(true);
            steps.pointOfNoReturn();
            never.incrementAndGet();
            return DONE;
        });
        assertThat(awaited(id).state())
                .isInstanceOfSatisfying(
                        JobState.Failed.class,
                        failed -> assertThat(failed.code()).isEqualTo("not-allowed"));
        assertThat(never).hasValue(0);
    }

    @Test
    void what_runs_when_the_server_stops_is_interrupted() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        JobId id = start(steps -> {
            begun.countDown();
            return waitToGo(steps);
        });
        begun.await();
        runner.close();
        assertThat(jobs.findJob(ANNA, id).orElseThrow().state()).isEqualTo(new JobState.Interrupted());
        assertThat(ask("", steps -> DONE)).isInstanceOf(Asked.Full.class);
    }

    @Test
    void how_a_job_ended_survives_a_store_that_is_away_for_a_moment() throws InterruptedException {
        JobId id = start(steps -> {
            jobs.failNext(2);
            return DONE;
        });
        Job done = awaited(id);
        assertThat(jobs.findJob(ANNA, id)).contains(done);
    }

    @Test
    void others_cannot_tell_a_job_from_none() {
        JobId id = start(this::waitToGo);
        Viewer other = Viewer.inSession("cees", "Cees", List.of(new Grant(Role.PROGRAMMER, new OwnerId("heat"))));
        assertThat(runner.findJob(other, id)).isEmpty();
        assertThat(runner.findJob(ANNA, id)).isPresent();
        Viewer noLonger = Viewer.inSession("anna", "Anna", List.of());
        Job job = runner.findJob(noLonger, id).orElseThrow();
        assertThat(job.mayBeCancelledBy(noLonger)).isFalse();
        assertThat(job.mayBeCancelledBy(ANNA)).isTrue();
        assertThat(Optional.of(job).filter(seen -> seen.mayBeCancelledBy(other)))
                .isEmpty();
    }
}
