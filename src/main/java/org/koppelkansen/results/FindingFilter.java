package org.koppelkansen.results;

import java.util.List;
import java.util.Optional;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.WorkId;

/// Which findings are meant. An empty part asks nothing.
///
/// @param where the place of the finding lies, and the work that it is about
/// @param codes any of these
/// @param source name of a source of the register
public record FindingFilter(
        WorkFilter.Where where, Optional<WorkId> work, List<FindingCode> codes, Optional<String> source) {
    public static final FindingFilter ALL = in(WorkFilter.Where.ANYWHERE);

    public FindingFilter {
        codes = List.copyOf(codes);
    }

    public static FindingFilter in(WorkFilter.Where where) {
        return new FindingFilter(where, Optional.empty(), List.of(), Optional.empty());
    }
}
