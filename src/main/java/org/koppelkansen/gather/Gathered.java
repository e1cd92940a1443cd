package org.koppelkansen.gather;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

/// What gathering yields.
///
/// @param works by id, whatever the order of the deliveries
/// @param findings by source, row and code
/// @param sources one per delivery, by name
/// @param rejected the rows that are no works
/// @param crs metric system of all places
public record Gathered(
        List<Work> works, List<Finding> findings, List<SourceQuality> sources, Rejected rejected, Crs crs) {
    public Gathered {
        works = List.copyOf(works);
        findings = List.copyOf(findings);
        sources = List.copyOf(sources);
    }

    /// The rows that were not understood: they stand in the source, so that it still names their works.
    ///
    /// @param ids of those that say which work they are about
    /// @param nameless how many do not say
    public record Rejected(Set<WorkId> ids, long nameless) {
        public static final Rejected NONE = new Rejected(Set.of(), 0);

        public Rejected {
            ids = Set.copyOf(ids);
        }

        static Rejected together(List<Rejected> all) {
            Set<WorkId> ids = new HashSet<>();
            all.forEach(one -> ids.addAll(one.ids));
            return new Rejected(ids, all.stream().mapToLong(Rejected::nameless).sum());
        }
    }
}
