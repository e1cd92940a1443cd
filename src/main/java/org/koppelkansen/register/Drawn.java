package org.koppelkansen.register;

import java.util.Optional;
import org.koppelkansen.measure.Period;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Phase;

/// What a map needs of a work that it draws.
///
/// @param shape in the register's system; of a need its square
/// @param discipline empty of a need
/// @param phase empty of a need
public record Drawn(
        String id,
        OwnerId owner,
        Shape shape,
        Period period,
        Optional<Discipline> discipline,
        Optional<Phase> phase,
        String title) {}
