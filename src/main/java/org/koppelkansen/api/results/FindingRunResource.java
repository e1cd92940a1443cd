package org.koppelkansen.api.results;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.Listing;
import org.koppelkansen.api.answer.Paging;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.api.jobs.Begun;
import org.koppelkansen.api.jobs.JobAnswer;
import org.koppelkansen.jobs.Asked;
import org.koppelkansen.jobs.JobKind;
import org.koppelkansen.jobs.JobRunner;
import org.koppelkansen.jobs.JobState;
import org.koppelkansen.jobs.JobSteps;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Page;
import org.koppelkansen.results.FindInRegister;
import org.koppelkansen.results.FindingRun;
import org.koppelkansen.results.SeenRun;
import org.koppelkansen.works.OwnerId;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/finding-runs`.
@RestController
@Tag(name = "finding-runs", description = "Finding relations and opportunities anew, in all works of the register")
final class FindingRunResource {
    private static final String PATH = Api.PATH + "/finding-runs";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final Text BUSY = new Text(
            "Er wordt al gezocht; wacht tot dat klaar is.", "Finding is going on already; wait until it is done.");

    private final FindInRegister finding;
    private final JobRunner jobs;
    private final Clock clock;

    FindingRunResource(FindInRegister finding, JobRunner jobs, Clock clock) {
        this.finding = finding;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Operation(
            summary = "Find anew",
            description =
                    "Starts a job that finds the relations and opportunities of all works. What it finds takes the"
                            + " place of what was found before, all at once, when it is done.")
    @PostMapping(PATH)
    ResponseEntity<JobAnswer> start(Viewer viewer, Language language) {
        May.require(viewer, Right.RUN_FINDING);
        Asked.Wish wish = new Asked.Wish(JobKind.FINDING, viewer, organisation(viewer), "", "finding");
        return Begun.answer(jobs.start(wish, this::run), BUSY, job -> job.isSeenBy(viewer), language);
    }

    private static OwnerId organisation(Viewer viewer) {
        return viewer.grants().stream()
                .filter(grant -> grant.role().rights().contains(Right.RUN_FINDING))
                .map(Grant::organisation)
                .findFirst()
                .orElseThrow();
    }

    private JobState.Over run(JobSteps steps) {
        steps.next(new Text("Zoeken en wegen", "Finding and weighing"));
        FindingRun run = finding.run(
                LocalDate.ofInstant(clock.instant(), clock.getZone()),
                new Change(steps.who(), clock.instant(), ""),
                steps);
        return new JobState.Done("finding-runs/" + run.number(), Map.of());
    }

    @Operation(
            summary = "List the times that was found anew",
            description =
                    "The latest first, each with what it changed among the opportunities that you see, and whether"
                            + " the register changed since.")
    @GetMapping(PATH)
    Listing<SeenRun> list(Viewer viewer, @ParameterObject Paging paging, HttpServletRequest request) {
        Page<SeenRun> page = finding.results().runs(viewer, paging.after(NUMBER), paging.most());
        return Listing.of(page.items(), page.next(), request);
    }

    @Operation(summary = "One time that was found anew")
    @GetMapping(PATH + "/{number}")
    SeenRun one(Viewer viewer, @PathVariable String number) {
        return Optional.of(number)
                .filter(NUMBER.asMatchPredicate())
                .map(Long::valueOf)
                .flatMap(known -> finding.results().findRun(viewer, known))
                .orElseThrow(() -> new Problem(
                        ProblemCode.NOT_FOUND, "Deze zoekronde is er niet.", "There is no such finding run."));
    }
}
