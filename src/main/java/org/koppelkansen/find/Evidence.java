package org.koppelkansen.find;

import java.util.Optional;
import org.koppelkansen.measure.Period;

/// What makes a relation true.
///
/// @param distanceMetres between the geometries, 0 where they touch or overlap
/// @param sharedGroundSquareMetres area that both footprints cover
/// @param common the period that both windows have
/// @param gapDays between the windows, 0 where they overlap or follow on
/// @param certainty product of the certainties
public record Evidence(
        double distanceMetres,
        double sharedGroundSquareMetres,
        Optional<Period> common,
        int gapDays,
        double certainty) {}
