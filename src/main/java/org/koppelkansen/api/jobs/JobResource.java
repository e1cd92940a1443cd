package org.koppelkansen.api.jobs;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.jobs.Job;
import org.koppelkansen.jobs.JobId;
import org.koppelkansen.jobs.JobRunner;
import org.koppelkansen.jobs.Jobs;
import org.koppelkansen.register.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/jobs`.
@RestController
public final class JobResource {
    /// Where jobs are.
    public static final String PATH = "/api/v1/jobs";

    private static final int MOST_IN_A_PAGE = 200;

    private final Jobs jobs;
    private final JobRunner runner;
    private final JobEvents events;

    public JobResource(Jobs jobs, JobRunner runner, JobEvents events) {
        this.jobs = jobs;
        this.runner = runner;
        this.events = events;
    }

    /// @param next what to ask for as `after` to read on; empty at the end
    record JobPage(List<JobAnswer> items, Optional<String> next) {}

    /// The newest first.
    @GetMapping(PATH)
    JobPage page(Viewer viewer, @RequestParam Optional<String> after, @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > MOST_IN_A_PAGE) {
            throw new Problem(
                    ProblemCode.WRONG_PARAMETER,
                    "Vraag met `limit` om 1 tot 200 taken.",
                    "Ask for 1 to 200 jobs with `limit`.");
        }
        Page<Job> page = jobs.page(viewer, after, limit);
        return new JobPage(
                page.items().stream()
                        .map(job -> runner.findJob(viewer, job.id()).orElse(job))
                        .map(JobAnswer::of)
                        .toList(),
                page.next());
    }

    @GetMapping(PATH + "/{id}")
    JobAnswer one(Viewer viewer, @PathVariable String id) {
        return JobAnswer.of(job(viewer, id));
    }

    /// Ends a job that is not over.
    @PostMapping(PATH + "/{id}/cancellations")
    @ResponseStatus(HttpStatus.ACCEPTED)
    JobAnswer cancel(Viewer viewer, @PathVariable String id) {
        Job job = job(viewer, id);
        if (!job.mayBeCancelledBy(viewer)) {
            throw new Problem(
                    ProblemCode.NOT_ALLOWED,
                    "Alleen wie deze taak mag starten, mag haar afbreken.",
                    "Only those who may start this job may cancel it.");
        }
        if (!runner.cancel(job.id())) {
            throw new Problem(
                    ProblemCode.REFUSED,
                    "Deze taak is al klaar, of zo ver dat zij niet meer is af te breken.",
                    "This job is over, or so far that it cannot be cancelled any more.");
        }
        return JobAnswer.of(job(viewer, id));
    }

    /// Everything that becomes of a job, as server-sent events, until it is over.
    @GetMapping(path = PATH + "/{id}/events", produces = "text/event-stream")
    void events(
            Viewer viewer,
            @PathVariable String id,
            @RequestHeader(name = "Last-Event-ID") Optional<String> last,
            HttpServletResponse response) {
        Job job = job(viewer, id);
        events.tell(viewer, job, last, response);
    }

    private Job job(Viewer viewer, String id) {
        return Optional.of(id)
                .filter(text -> !text.isBlank())
                .flatMap(text -> runner.findJob(viewer, new JobId(text)))
                .orElseThrow(
                        () -> new Problem(ProblemCode.NOT_FOUND, "Deze taak is er niet.", "There is no such job."));
    }
}
