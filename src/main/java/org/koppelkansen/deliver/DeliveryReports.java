package org.koppelkansen.deliver;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.works.Finding;

/// What is kept of deliveries. Only those who may deliver for the organisation know of them: reports quote from
/// the files, costs included.
public interface DeliveryReports {
    /// How many findings are kept of one delivery; the report counts them all.
    int MOST_FINDINGS = 100_000;

    /// A name that no delivery ever had.
    DeliveryId freshId();

    /// Of the same source, what is still set aside becomes replaced.
    ///
    /// @param findings in their order
    void add(DeliveryReport report, List<Finding> findings);

    /// Puts the fate of a delivery in the place of what was kept of it.
    void settle(DeliveryReport report);

    Optional<DeliveryReport> findReport(Viewer viewer, DeliveryId id);

    /// The newest first.
    ///
    /// @param after id of the last delivery of the page before
    Page<DeliveryReport> page(Viewer viewer, Optional<SourceName> source, Optional<String> after, int limit);

    /// What was odd, in the order of the report.
    ///
    /// @param after number of the last finding of the page before
    Page<Finding> findings(Viewer viewer, DeliveryId id, Optional<String> after, int limit);

    /// Keeps the text of a profile of the user's own as that of a source.
    void keepProfile(SourceName source, String yaml);

    /// The source is read by a profile that comes with the program.
    void forgetProfile(SourceName source);

    /// For whoever may read the source at all.
    Optional<String> ownProfile(SourceName source);

    /// Does it all or not at all, with all that the register does within.
    <T> T together(Supplier<T> work);
}
