package org.koppelkansen.api.deliveries;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.deliver.DeliverPlans;
import org.koppelkansen.deliver.DeliveryId;
import org.koppelkansen.deliver.DeliveryReport;
import org.koppelkansen.deliver.DeliveryReports;
import org.koppelkansen.deliver.Receiving;
import org.koppelkansen.deliver.Uploads;
import org.koppelkansen.jobs.JobRunner;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.Register;
import org.koppelkansen.register.SourceName;

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

    /// The deliveries that who asks may know of, the newest first.
    ///
    /// @param source of which; all where it is absent, none where it is no name of a source
    /// @param after id of the last delivery of the page before
    public Page<DeliveryReport> page(Viewer viewer, @Nullable String source, Optional<String> after, int limit) {
        return source == null || SourceName.isName(source)
                ? reports.page(viewer, Optional.ofNullable(source).map(SourceName::new), after, limit)
                : new Page<>(List.of(), Optional.empty());
    }

    /// The delivery of this id, or the problem that there is none for who asks.
    public DeliveryReport known(Viewer viewer, String id) {
        return Optional.of(id)
                .filter(text -> !text.isBlank())
                .flatMap(text -> reports.findReport(viewer, new DeliveryId(text)))
                .orElseThrow(() ->
                        new Problem(ProblemCode.NOT_FOUND, "Deze levering is er niet.", "There is no such delivery."));
    }
}
