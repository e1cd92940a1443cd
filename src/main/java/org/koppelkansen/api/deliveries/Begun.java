package org.koppelkansen.api.deliveries;

import java.net.URI;
import java.util.Map;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.api.jobs.JobAnswer;
import org.koppelkansen.api.jobs.JobResource;
import org.koppelkansen.jobs.Asked;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;
import org.springframework.http.ResponseEntity;

/// The answer to asking for a job.
final class Begun {
    private Begun() {}

    /// @throws Problem when it was not taken on
    static ResponseEntity<JobAnswer> answer(Asked asked, Language language) {
        return switch (asked) {
            case Asked.Accepted begun ->
                ResponseEntity.accepted()
                        .location(
                                URI.create(JobResource.PATH + "/" + begun.job().id()))
                        .body(JobAnswer.of(begun.job(), language));
            case Asked.Busy busy ->
                throw new Problem(
                        ProblemCode.ALREADY_RUNNING,
                        new Text(
                                "Een eerdere levering van deze bron wordt nog gelezen; wacht tot die klaar is, of breek haar af.",
                                "An earlier delivery of this source is still being read; wait until it is done, or cancel it."),
                        Map.of("job", JobResource.PATH + "/" + busy.other().id()));
            case Asked.Full unused ->
                throw new Problem(
                        ProblemCode.TOO_BUSY,
                        "Er wachten al te veel taken; probeer het later opnieuw.",
                        "Too many jobs wait already; try again later.");
        };
    }
}
