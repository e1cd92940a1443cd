package org.koppelkansen.register;

import java.util.Optional;
import org.koppelkansen.measure.Period;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Phase;

/// What a map needs of a work that it draws.
///
/// @param shape in the register's system; of a need its square
/// @param what empty of a need
/// @param street empty of a need, or where the owner does not name it
public record Drawn(
        String id, OwnerId owner, Shape shape, Period period, Optional<What> what, String title, String street) {
    /// By what a map tells works apart.
    public record What(Discipline discipline, Intervention intervention, Phase phase) {}
}
