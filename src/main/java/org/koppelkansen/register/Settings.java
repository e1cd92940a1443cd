package org.koppelkansen.register;

import java.util.List;
import java.util.Optional;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.space.WorkingCrs;

/// What holds for the whole register.
public interface Settings {
    /// The metric system of all places; empty as long as there was none.
    Optional<Crs> chosen();

    /// Chooses the system, unless it was chosen before.
    ///
    /// @return the one that holds from now on
    Crs choose(Crs wanted);

    /// The metric system of all places: the Dutch grid until another is chosen.
    default Crs crs() {
        return chosen().orElse(Crs.RD);
    }

    /// The system in which to read these places: the chosen one, or the one that they ask for.
    default Crs crsFor(List<Shape> places) {
        return chosen().orElseGet(() -> WorkingCrs.fitting(places));
    }
}
