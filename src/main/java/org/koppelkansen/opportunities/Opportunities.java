package org.koppelkansen.opportunities;

import java.util.List;
import org.koppelkansen.measure.Estimate;

/// What a city could do together: the recommended opportunities, each work in at most one, the best first.
///
/// @param works that could take part: open, with a place
public record Opportunities(List<Opportunity> ranked, int works) {
    public Opportunities {
        ranked = List.copyOf(ranked);
    }

    public Estimate benefit() {
        return Estimate.sum(ranked.stream().map(Opportunity::benefit).toList());
    }

    /// Works that are in an opportunity.
    public int coupled() {
        return ranked.stream()
                .mapToInt(opportunity -> opportunity.works().size())
                .sum();
    }
}
