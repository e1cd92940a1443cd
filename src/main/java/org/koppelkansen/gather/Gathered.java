package org.koppelkansen.gather;

import java.util.List;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.Work;

/// What gathering yields.
///
/// @param works by id, whatever the order of the deliveries
/// @param findings by source, row and code
/// @param sources one per delivery, by name
/// @param crs metric system of all places
public record Gathered(List<Work> works, List<Finding> findings, List<SourceQuality> sources, Crs crs) {
    public Gathered {
        works = List.copyOf(works);
        findings = List.copyOf(findings);
        sources = List.copyOf(sources);
    }
}
