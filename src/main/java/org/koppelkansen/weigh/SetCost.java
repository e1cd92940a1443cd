package org.koppelkansen.weigh;

import java.util.List;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Period;
import org.koppelkansen.works.Work;

/// What a set of works costs: exactly the sum of its parts.
///
/// @param works by id
/// @param period in which they are done
/// @param parts by kind, then by work or cell
/// @param openness how long, how much, how many people
public record SetCost(List<Work> works, Period period, List<CostPart> parts, Openness openness) {
    public SetCost {
        works = List.copyOf(works);
        parts = List.copyOf(parts);
    }

    public Estimate total() {
        return Estimate.sum(parts.stream().map(CostPart::cost).toList());
    }

    /// What all parts of one kind come to.
    public Estimate of(CostPart.Kind kind) {
        return Estimate.sum(parts.stream()
                .filter(part -> part.kind() == kind)
                .map(CostPart::cost)
                .toList());
    }
}
