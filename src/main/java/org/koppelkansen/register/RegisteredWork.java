package org.koppelkansen.register;

import java.util.List;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Work;

/// A work as it stands in the register.
public record RegisteredWork(Work work, Registration registration) {
    /// The organisations to which it belongs: its owner, and who delivered it.
    public List<OwnerId> organisations() {
        return List.of(work.owner().id(), registration.registrar());
    }
}
