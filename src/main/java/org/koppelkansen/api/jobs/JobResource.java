package org.koppelkansen.api.jobs;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.Listing;
import org.koppelkansen.api.answer.Paging;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.jobs.Job;
import org.koppelkansen.jobs.JobId;
import org.koppelkansen.jobs.JobRunner;
import org.koppelkansen.jobs.Jobs;
import org.koppelkansen.measure.Language;
import org.koppelkansen.register.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/jobs`.
@Tag(name = "jobs", description = "Long work that goes on by itself: reading a delivery, finding")
@RestController
public final class JobResource {
    /// Where jobs are.
    public static final String PATH = Api.PATH + "/jobs";

    private final Jobs jobs;
    private final JobRunner runner;
    private final JobEvents events;

    public JobResource(Jobs jobs, JobRunner runner, JobEvents events) {
        this.jobs = jobs;
        this.runner = runner;
        this.events = events;
    }

    /// The newest first.
    @Operation(operationId = "listJobs", summary = "The jobs that you may see, the latest first")
    @GetMapping(PATH)
    Listing<JobAnswer> page(
            Viewer viewer, Language language, @ParameterObject Paging paging, HttpServletRequest request) {
        Page<Job> page = jobs.page(viewer, paging.after(), paging.most());
        return Listing.of(
                page.items().stream()
                        .map(job -> runner.findJob(viewer, job.id()).orElse(job))
                        .map(job -> JobAnswer.of(job, language))
                        .toList(),
                page.next(),
                request);
    }

    @Operation(operationId = "readJob", summary = "One job, how far it is, and what came of it")
    @GetMapping(PATH + "/{id}")
    JobAnswer one(Viewer viewer, Language language, @PathVariable String id) {
        return JobAnswer.of(job(viewer, id), language);
    }

    /// Ends a job that is not over.
    @Operation(operationId = "cancelJob", summary = "Ask a job to stop")
    @PostMapping(PATH + "/{id}/cancellations")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<JobAnswer> cancel(Viewer viewer, Language language, @PathVariable String id) {
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
        return ResponseEntity.accepted()
                .location(URI.create(PATH + "/" + job.id()))
                .body(JobAnswer.of(job(viewer, id), language));
    }

    /// Everything that becomes of a job, as server-sent events, until it is over.
    @Operation(
            operationId = "followJob",
            summary = "How a job goes on, as server-sent events",
            description = "`progress` with each change, `ended` with the result, after which the stream ends. Each has"
                    + " the number of the change as its id; ask with the last as `Last-Event-ID` to go on from there.")
    @ApiResponse(
            responseCode = "200",
            description = "A stream of such events, and a comment now and then.",
            content = @Content(mediaType = JobEvents.TYPE, schema = @Schema(implementation = JobEvent.class)))
    @ApiResponse(responseCode = "204", description = "The job is over, and you heard all of it.", content = @Content)
    @GetMapping(path = PATH + "/{id}/events", produces = JobEvents.TYPE)
    void events(
            Viewer viewer,
            Language language,
            @PathVariable String id,
            @RequestHeader(name = "Last-Event-ID") Optional<String> last,
            HttpServletResponse response) {
        Job job = job(viewer, id);
        events.tell(new JobEvents.Asker(viewer, language), job, last, response);
    }

    private Job job(Viewer viewer, String id) {
        return Optional.of(id)
                .filter(text -> !text.isBlank())
                .flatMap(text -> runner.findJob(viewer, new JobId(text)))
                .orElseThrow(
                        () -> new Problem(ProblemCode.NOT_FOUND, "Deze taak is er niet.", "There is no such job."));
    }
}
