package org.koppelkansen.register;

import org.koppelkansen.space.Crs;

/// What holds for the whole register.
public interface Settings {
    /// The metric system of all places: the Dutch grid until another is chosen.
    Crs crs();

    /// Chooses the system, unless it was chosen before.
    ///
    /// @return the one that holds from now on
    Crs choose(Crs wanted);
}
