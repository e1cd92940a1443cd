package org.koppelkansen.cli.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.Parts;
import org.koppelkansen.deliver.DeliverPlans;
import org.koppelkansen.deliver.DeliveryOrder;
import org.koppelkansen.deliver.UploadFolder;
import org.koppelkansen.deliver.Uploads;
import org.koppelkansen.jobs.JobState;
import org.koppelkansen.jobs.JobSteps;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.store.jobs.SqlDeliveryReports;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.OwnerId;

/// Delivers a file of the demo town as somebody would who uploads it with a profile of its own, so that its report and
/// findings are there too.
final class DemoDelivery {
    private final DeliverPlans plans;
    private final Uploads uploads;

    DemoDelivery(Parts parts) {
        this.plans = new DeliverPlans(
                parts.register(), new SqlDeliveryReports(parts.database()), parts.receiving(), parts.clock());
        this.uploads = new Uploads(parts.receiving().uploads());
    }

    /// @param asOf the day on which it is read
    void deliver(Handed handed, OwnerId organisation, LocalDate asOf, Viewer who) {
        DeliveryOrder order = new DeliveryOrder(
                handed.source(),
                organisation,
                Optional.empty(),
                new DeliveryOrder.ReadingBy(Optional.empty(), Optional.of(handed.profile())),
                Optional.of(Confidentiality.PUBLIC),
                true,
                who);
        JobState.Over over = plans.run(order, folder(handed.file()), asOf, new Silent(who));
        if (!(over instanceof JobState.Done)) {
            throw new IllegalStateException("the demo town does not fit: " + over);
        }
    }

    private UploadFolder folder(Path file) {
        UploadFolder folder = uploads.open();
        try {
            Files.copy(file, folder.place(String.valueOf(file.getFileName())).orElseThrow());
            return folder;
        } catch (IOException e) {
            folder.close();
            throw new UncheckedIOException(e);
        }
    }

    /// What an owner hands in.
    ///
    /// @param profile its text
    record Handed(SourceName source, Path file, String profile) {}

    private record Silent(Viewer who) implements JobSteps {
        @Override
        public void next(Text step) {}

        @Override
        public void pointOfNoReturn() {}

        @Override
        public void at(long done, long total) {}
    }
}
