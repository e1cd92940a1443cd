package org.koppelkansen.api.jobs;

import io.swagger.v3.oas.annotations.media.Schema;
import org.koppelkansen.jobs.Job;
import org.koppelkansen.measure.Language;

/// One server-sent event about a job: the fields of its lines.
@Schema(description = "One server-sent event: the lines `id:`, `event:` and `data:`.")
record JobEvent(
        @Schema(description = "Number of the change.") int id,

        @Schema(allowableValues = {PROGRESS, ENDED}) String event,

        @Schema(description = "The job as it is then, as JSON on one line.")
        JobAnswer data) {
    private static final String PROGRESS = "progress";
    private static final String ENDED = "ended";

    static JobEvent of(Job job, Language language) {
        return new JobEvent(job.change(), job.state().isOver() ? ENDED : PROGRESS, JobAnswer.of(job, language));
    }
}
