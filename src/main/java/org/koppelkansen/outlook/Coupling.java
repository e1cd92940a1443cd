package org.koppelkansen.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.koppelkansen.settings.Rates;

/// How many of some works are in an opportunity: the *koppelgraad* with what it is made of.
///
/// @param couldTakePart works that open ground, in an open phase, whose window is not over
/// @param takePart those of them that are in an opportunity
/// @param share the second as a part of the first; empty where there is none that could, or nothing was sought yet
public record Coupling(int couldTakePart, int takePart, Optional<Double> share) {
    private static final double DECIMALS = 10_000;

    /// @param coupled ids of all works that are in an opportunity
    /// @param sought whether opportunities were sought at all
    static Coupling of(List<PlannedWork> works, Set<String> coupled, boolean sought, Rates rates, LocalDate day) {
        List<PlannedWork> could =
                works.stream().filter(work -> work.couldTakePart(rates, day)).toList();
        int take =
                (int) could.stream().filter(work -> coupled.contains(work.id())).count();
        return new Coupling(
                could.size(),
                take,
                could.isEmpty() || !sought
                        ? Optional.empty()
                        : Optional.of(Math.round(take * DECIMALS / could.size()) / DECIMALS));
    }
}
