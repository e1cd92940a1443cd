package org.koppelkansen.deliver;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.OwnerId;

/// What is kept of deliveries. Only those who may deliver for the organisation know of them: reports quote from
/// the files, costs included.
public interface DeliveryReports {
    /// How many findings are kept of one delivery, the worst; the report counts them all.
    int MOST_FINDINGS = 100_000;

    /// A name that no delivery ever had.
    DeliveryId freshId();

    /// Of the same source of the same organisation, what is still set aside becomes replaced, unless this one is
    /// unusable.
    ///
    /// @param ownProfile text of the profile of the user's own by which it was read, which becomes that of the source
    ///     when the delivery is merged
    /// @param findings in their order
    void add(DeliveryReport report, Optional<String> ownProfile, List<Finding> findings);

    /// Puts the fate of a delivery that is set aside in the place of what was kept of it. When it is merged, its
    /// source is read from then on by the profile by which this delivery was read.
    ///
    /// @return false where it is not set aside any more; then nothing changed
    boolean settle(DeliveryReport report);

    Optional<DeliveryReport> findReport(Viewer viewer, DeliveryId id);

    /// The newest first.
    ///
    /// @param after id of the last delivery of the page before
    Page<DeliveryReport> page(Viewer viewer, Optional<SourceName> source, Optional<String> after, int limit);

    /// What was odd, the worst first, and else as it came.
    ///
    /// @param codes what was odd about it; none asks for all
    /// @param after number of the last finding of the page before
    Page<Finding> findings(Viewer viewer, DeliveryId id, List<FindingCode> codes, Optional<String> after, int limit);

    /// For whoever may read the source at all; empty where it is read by a profile that comes with the program.
    Optional<String> ownProfile(OwnerId organisation, SourceName source);

    /// Does it all or not at all, with all that the register does within.
    <T> T together(Supplier<T> work);

    /// The same with nobody else changing the register meanwhile. Fails where that takes too long, so that it is for
    /// who waits for an answer.
    <T> T alone(Supplier<T> work);
}
