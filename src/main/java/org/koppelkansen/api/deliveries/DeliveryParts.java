package org.koppelkansen.api.deliveries;

import java.time.Clock;
import org.koppelkansen.deliver.DeliverPlans;
import org.koppelkansen.deliver.DeliveryReports;
import org.koppelkansen.deliver.Receiving;
import org.koppelkansen.deliver.Uploads;
import org.koppelkansen.jobs.JobRunner;
import org.koppelkansen.register.Register;

/// What deliveries are made with.
public record DeliveryParts(
        Register register,
        DeliveryReports reports,
        DeliverPlans plans,
        Uploads uploads,
        Receiving receiving,
        JobRunner runner) {
    /// Empties the folder of uploads.
    public static DeliveryParts of(
            Register register, DeliveryReports reports, Receiving receiving, JobRunner runner, Clock clock) {
        return new DeliveryParts(
                register,
                reports,
                new DeliverPlans(register, reports, receiving, clock),
                new Uploads(receiving.uploads()),
                receiving,
                runner);
    }
}
