package org.koppelkansen.results.told;

import java.util.List;
import java.util.Optional;
import org.koppelkansen.measure.Text;

/// A set of works, weighed for somebody who sees all of them.
///
/// @param id as the opportunity of these works has it, or would have it
/// @param works ids, in order
/// @param refused why they cannot be done together; empty when they can
/// @param findings works of which not everything could be weighed
public record Weighed(
        String id, List<String> works, Optional<Text> refused, Ground ground, Amounted amounts, List<Odd> findings) {
    public Weighed {
        works = List.copyOf(works);
        findings = List.copyOf(findings);
    }

    /// @param code key of a finding code
    /// @param work id
    public record Odd(String code, String work, Text sentence) {}
}
