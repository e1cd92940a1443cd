package org.koppelkansen.results;

import java.util.Optional;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.works.WorkId;

/// Which findings are meant, by the work that they are about. An empty part asks nothing.
///
/// @param where the work lies
public record FindingFilter(WorkFilter.Where where, Optional<WorkId> work) {
    public static final FindingFilter ALL = new FindingFilter(WorkFilter.Where.ANYWHERE, Optional.empty());
}
