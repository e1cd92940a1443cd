package org.koppelkansen.api.deliveries;

import org.koppelkansen.deliver.DeliveryOrder;
import org.koppelkansen.deliver.UploadFolder;
import org.koppelkansen.jobs.Asked;
import org.koppelkansen.jobs.Job;
import org.koppelkansen.jobs.JobKind;

/// Starts the job that reads a delivery.
final class Deliver {
    private Deliver() {}

    static Asked start(DeliveryParts parts, DeliveryOrder order, UploadFolder folder) {
        Job.Starter starter = new Job.Starter(order.who().account(), order.organisation());
        String source = order.source().value();
        return parts.runner()
                .start(
                        new Asked.Wish(JobKind.DELIVERY, starter, source, alone(source)),
                        steps -> parts.plans().run(order, folder, steps));
    }

    /// Of one source, one delivery at a time.
    static String alone(String source) {
        return "source " + source;
    }
}
