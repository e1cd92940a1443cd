package org.koppelkansen.api.results;

import java.util.Map;
import java.util.Optional;
import org.koppelkansen.api.register.Positions;
import org.koppelkansen.measure.Text;
import org.koppelkansen.results.ToldFinding;

/// A finding as it is answered.
///
/// @param place as GeoJSON in WGS84; absent where it is not known
record ListedFinding(
        long number,
        String code,
        String severity,
        Text sentence,
        Optional<String> work,
        ToldFinding.WhereRead origin,
        Optional<Map<String, Object>> place) {
    static ListedFinding of(ToldFinding told) {
        return new ListedFinding(
                told.number(),
                told.code(),
                told.severity(),
                told.sentence(),
                told.work(),
                told.origin(),
                told.place().flatMap(Positions::inDegrees));
    }
}
