package org.koppelkansen.api.deliveries;

import org.koppelkansen.api.jobs.Begun;
import org.koppelkansen.api.jobs.JobAnswer;
import org.koppelkansen.deliver.DeliveryOrder;
import org.koppelkansen.deliver.UploadFolder;
import org.koppelkansen.jobs.Asked;
import org.koppelkansen.jobs.JobKind;
import org.koppelkansen.jobs.JobState;
import org.koppelkansen.jobs.JobSteps;
import org.koppelkansen.jobs.JobTask;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.works.OwnerId;
import org.springframework.http.ResponseEntity;

/// Starts the job that reads a delivery.
final class Deliver {
    private static final Text BUSY = new Text(
            "Een eerdere levering van deze bron wordt nog gelezen; wacht tot die klaar is, of breek haar af.",
            "An earlier delivery of this source is still being read; wait until it is done, or cancel it.");

    private Deliver() {}

    static Asked start(DeliveryParts parts, DeliveryOrder order, UploadFolder folder) {
        String source = order.source().value();
        return parts.runner()
                .start(
                        new Asked.Wish(
                                JobKind.DELIVERY,
                                order.who(),
                                order.organisation(),
                                source,
                                alone(order.organisation(), order.source())),
                        new Reading(parts, order, folder));
    }

    private record Reading(DeliveryParts parts, DeliveryOrder order, UploadFolder folder) implements JobTask {
        @Override
        public JobState.Over run(JobSteps steps) {
            return parts.plans().run(order, folder, steps);
        }

        @Override
        public void neverBegun() {
            folder.close();
        }
    }

    /// @throws Problem when the job was not taken on
    static ResponseEntity<JobAnswer> answer(Asked asked, Language language) {
        return Begun.answer(asked, BUSY, job -> true, language);
    }

    /// Of one source, one delivery at a time. Another organisation may deliver under the same name as long as nothing
    /// of it is in the register.
    static String alone(OwnerId organisation, SourceName source) {
        return "source " + source + " of " + organisation;
    }
}
