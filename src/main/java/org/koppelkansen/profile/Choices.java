package org.koppelkansen.profile;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;

/// What else a profile settles.
///
/// @param guess whether columns that the profile does not name are guessed from headings and values
/// @param idsComplete whether ids already carry the name of their source, as in our exchange form
/// @param budgetUnit euros in one unit of the budget column: 1, 1000 or 1000000
/// @param region where the works must lie, in WGS84; tells latitude from longitude
/// @param workingCrs metric system to calculate in; chosen by the works when empty
/// @param doubtMetres how far off a point may be
public record Choices(
        boolean guess,
        boolean idsComplete,
        BigDecimal budgetUnit,
        Optional<Box> region,
        Optional<Crs> workingCrs,
        OptionalDouble doubtMetres) {
    public static final Choices USUAL =
            new Choices(false, false, BigDecimal.ONE, Optional.empty(), Optional.empty(), OptionalDouble.empty());
}
