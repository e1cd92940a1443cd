package org.koppelkansen.api.jobs;

import java.net.URI;
import java.util.Map;
import java.util.function.Predicate;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.jobs.Asked;
import org.koppelkansen.jobs.Job;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;
import org.springframework.http.ResponseEntity;

/// The answer to asking for a job.
public final class Begun {
    private Begun() {}

    /// @param busy what to say when another job is in the way
    /// @param known whether the asker may know of that other job
    /// @throws Problem when it was not taken on
    public static ResponseEntity<JobAnswer> answer(Asked asked, Text busy, Predicate<Job> known, Language language) {
        return switch (asked) {
            case Asked.Accepted begun ->
                ResponseEntity.accepted()
                        .location(URI.create(address(begun.job())))
                        .body(JobAnswer.of(begun.job(), language));
            case Asked.Busy other ->
                throw new Problem(
                        ProblemCode.ALREADY_RUNNING,
                        busy,
                        known.test(other.other()) ? Map.of("job", address(other.other())) : Map.of());
            case Asked.Enough(int most) ->
                throw new Problem(
                        ProblemCode.TOO_BUSY,
                        new Text(
                                        "Van uw organisatie wachten of lopen al {0} taken; wacht tot er een klaar is.",
                                        "Your organisation has {0} jobs that wait or run already; wait until one is"
                                                + " done.")
                                .filled(most),
                        Map.of());
            case Asked.Full unused ->
                throw new Problem(
                        ProblemCode.TOO_BUSY,
                        "Er wachten al te veel taken; probeer het later opnieuw.",
                        "Too many jobs wait already; try again later.");
        };
    }

    private static String address(Job job) {
        return JobResource.PATH + "/" + job.id();
    }
}
