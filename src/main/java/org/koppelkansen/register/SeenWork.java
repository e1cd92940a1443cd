package org.koppelkansen.register;

import org.koppelkansen.measure.Period;
import org.koppelkansen.space.Box;
import org.koppelkansen.works.Owner;

/// What a viewer sees of a work.
public sealed interface SeenWork {
    String id();

    Owner owner();

    /// The whole work.
    ///
    /// @param registered without its budget where the viewer may not see that
    /// @param costs whether the viewer may see what it costs
    record Whole(RegisteredWork registered, boolean costs) implements SeenWork {
        @Override
        public String id() {
            return registered.work().id().value();
        }

        @Override
        public Owner owner() {
            return registered.work().owner();
        }
    }

    /// Only that its owner has a need, within reach of work of the viewer's own.
    ///
    /// @param id a name by which the work itself cannot be found
    /// @param ground in whole hectometres
    /// @param period in whole quarters
    record Need(String id, Owner owner, Box ground, Period period) implements SeenWork {}
}
