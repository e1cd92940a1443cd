package org.koppelkansen.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.measure.Text;
import org.koppelkansen.works.OwnerId;

/// What holds of every store of jobs.
public abstract class JobsContract {
    private static final OwnerId WATER = new OwnerId("water");
    private static final OwnerId HEAT = new OwnerId("heat");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Viewer ANNA = viewer("anna", Role.PROGRAMMER, WATER);
    private static final Viewer BERT = viewer("bert", Role.READER, WATER);
    private static final Viewer CEES = viewer("cees", Role.PROGRAMMER, HEAT);
    private static final Viewer KEEPER = viewer("keeper", Role.ADMINISTRATOR, WATER);

    /// Without any job.
    protected abstract Jobs empty();

    private static Viewer viewer(String account, Role role, OwnerId organisation) {
        return Viewer.inSession(account, account, List.of(new Grant(role, organisation)));
    }

    private static Job job(Jobs jobs, String account, OwnerId organisation, int minute) {
        Job job = new Job(
                jobs.freshId(),
                JobKind.DELIVERY,
                new Job.Starter(account, organisation),
                "plans",
                new Job.Times(NOON.plusSeconds(60L * minute), Optional.empty(), Optional.empty()),
                0,
                new JobState.Waiting());
        jobs.add(job);
        return job;
    }

    @Test
    void a_job_is_found_as_it_was_kept_in_every_state() {
        Jobs jobs = empty();
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("read", 3L);
        counts.put("accepted", 2L);
        for (JobState state : List.of(
                new JobState.Running(new Text("", ""), 0, 0),
                new JobState.Done("deliveries/1", counts),
                new JobState.Done("", Map.of()),
                new JobState.Failed("unreadable-source", new Text("kan niet", "cannot")),
                new JobState.Failed("nothing-usable", new Text("niets", "nothing"), "deliveries/1"),
                new JobState.Cancelled(),
                new JobState.Interrupted())) {
            Job asked = job(jobs, "anna", WATER, 0);
            assertThat(jobs.findJob(ANNA, asked.id())).contains(asked);
            Job later = asked.as(new JobState.Running(new Text("", ""), 0, 0), NOON.plusSeconds(60))
                    .as(state, NOON.plusSeconds(120));
            jobs.save(later);
            assertThat(jobs.findJob(ANNA, asked.id())).contains(later);
        }
    }

    @Test
    void who_started_it_and_the_people_of_its_organisation_see_a_job_and_nobody_else() {
        Jobs jobs = empty();
        Job job = job(jobs, "anna", WATER, 0);
        Job nobodys = job(jobs, "", HEAT, 0);
        for (Viewer sees : List.of(ANNA, BERT)) {
            assertThat(jobs.findJob(sees, job.id())).contains(job);
            assertThat(jobs.page(sees, Optional.empty(), 9).items()).containsExactly(job);
        }
        for (Viewer sees : List.of(CEES, KEEPER, Viewer.ANONYMOUS)) {
            assertThat(jobs.findJob(sees, job.id())).isEmpty();
            assertThat(jobs.page(sees, Optional.empty(), 9).items()).doesNotContain(job);
        }
        assertThat(jobs.findJob(Viewer.ANONYMOUS, nobodys.id())).isEmpty();
    }

    @Test
    void the_newest_come_first_page_by_page() {
        Jobs jobs = empty();
        Job first = job(jobs, "anna", WATER, 0);
        Job hidden = job(jobs, "cees", HEAT, 1);
        Job second = job(jobs, "anna", WATER, 2);
        Job third = job(jobs, "bert", WATER, 2);
        List<Job> all = jobs.page(ANNA, Optional.empty(), 9).items();
        assertThat(all)
                .hasSize(3)
                .contains(second, third)
                .doesNotContain(hidden)
                .endsWith(first);
        assertThat(jobs.page(ANNA, Optional.empty(), 3).next()).isEmpty();
        Optional<String> next = jobs.page(ANNA, Optional.empty(), 2).next();
        assertThat(jobs.page(ANNA, next, 2).items()).containsExactly(first);
        assertThat(jobs.page(ANNA, Optional.of(hidden.id().value()), 2).items()).isEmpty();
    }

    @Test
    void what_was_not_over_is_interrupted_and_the_rest_stays() {
        Jobs jobs = empty();
        Job waiting = job(jobs, "anna", WATER, 0);
        Job running = job(jobs, "anna", WATER, 0).as(new JobState.Running(new Text("", ""), 0, 0), NOON);
        jobs.save(running);
        Job done = job(jobs, "anna", WATER, 0).as(new JobState.Done("", Map.of()), NOON);
        jobs.save(done);
        jobs.interruptAll(NOON.plusSeconds(600));
        for (Job open : List.of(waiting, running)) {
            Job now = jobs.findJob(ANNA, open.id()).orElseThrow();
            assertThat(now).isEqualTo(open.as(new JobState.Interrupted(), NOON.plusSeconds(600)));
        }
        assertThat(jobs.findJob(ANNA, done.id())).contains(done);
    }
}
