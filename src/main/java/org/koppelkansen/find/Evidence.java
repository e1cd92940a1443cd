package org.koppelkansen.find;

import java.util.List;
import java.util.Optional;
import org.koppelkansen.measure.Period;

/// What makes a relation true.
///
/// @param distanceMetres between the geometries, 0 where they touch or overlap
/// @param sharedGroundSquareMetres area that both footprints cover
/// @param common the period that both windows have
/// @param gapDays between the windows, 0 where they overlap or follow on
/// @param certainty product of the certainties
/// @param facts the condition of the rule, one by one, each with the value that was seen
public record Evidence(
        double distanceMetres,
        double sharedGroundSquareMetres,
        Optional<Period> common,
        int gapDays,
        double certainty,
        List<Fact> facts) {
    public Evidence {
        facts = List.copyOf(facts);
    }

    /// One condition of the rule and what was seen.
    ///
    /// @param condition as the rule file has it, such as `shared-ground-m2 >= 1`
    /// @param seen the value that made it true, such as `12.4`
    public record Fact(String condition, String seen) {}
}
