package org.koppelkansen.api.results;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.works.WorkId;

/// The work that a parameter names.
final class WorkAsked {
    private WorkAsked() {}

    static Optional<WorkId> id(@Nullable String work) {
        return Optional.ofNullable(work).filter(text -> !text.isBlank()).map(WorkId::new);
    }
}
