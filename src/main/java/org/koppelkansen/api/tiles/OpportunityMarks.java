package org.koppelkansen.api.tiles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.measure.Period;
import org.koppelkansen.register.Works;
import org.koppelkansen.results.OpportunityFilter;
import org.koppelkansen.results.Results;
import org.koppelkansen.results.SeenOpportunity;
import org.koppelkansen.space.Box;
import org.koppelkansen.tiles.VectorTile.Value;

/// All opportunities that a viewer sees, as bare marks, kept for those who asked last and made anew whenever the
/// register changed: tiles of a whole city ask for all of them again and again. What was made for one sight is never
/// shown to another.
final class OpportunityMarks {
    /// Sights for which they are kept; ten thousand opportunities take some 2 MB each.
    private static final int SIGHTS = 16;

    /// More than any city has.
    private static final int ALL = 100_000;

    private final Results results;
    private final Works works;
    private final Map<String, Kept> kept = new LinkedHashMap<>(SIGHTS, 0.75f, true);

    OpportunityMarks(Results results, Works works) {
        this.results = results;
        this.works = works;
    }

    /// Who and what takes part, so that a map can tell whether it is among what somebody chose.
    ///
    /// @param owners their ids, with bars between them
    /// @param disciplines their keys, likewise; empty of one that is not seen wholly
    record Takes(String owners, String disciplines) {
        static Takes of(SeenOpportunity.Taking taking) {
            return new Takes(
                    taking.owners().stream().map(SeenOpportunity.OfOwner::id).collect(Collectors.joining("|")),
                    String.join("|", taking.disciplines()));
        }
    }

    /// What a map shows of an opportunity.
    ///
    /// @param where street, or area, or empty
    record Mark(
            String id,
            boolean whole,
            String where,
            Takes takes,
            Optional<Long> expectedSavingCents,
            Period common,
            Box box) {
        static Mark of(SeenOpportunity seen) {
            return new Mark(
                    seen.id(),
                    seen.whole(),
                    seen.where(),
                    Takes.of(seen.taking()),
                    seen.worth().map(SeenOpportunity.Worth::expectedSavingCents),
                    seen.times().common(),
                    seen.box());
        }

        Map<String, Value> attributes() {
            Map<String, Value> attributes = new LinkedHashMap<>();
            attributes.put("id", Value.of(id));
            attributes.put("kind", Value.of(whole ? "opportunity" : "hint"));
            if (!where.isEmpty()) {
                attributes.put("where", Value.of(where));
            }
            attributes.put("owners", Value.of(takes.owners()));
            if (!takes.disciplines().isEmpty()) {
                attributes.put("disciplines", Value.of(takes.disciplines()));
            }
            expectedSavingCents.ifPresent(cents -> attributes.put("expectedSavingCents", Value.of(cents)));
            WorksLayer.Times.put(common, attributes);
            return attributes;
        }
    }

    /// In the order of [Results#opportunities].
    List<Mark> of(Viewer viewer) {
        long revision = works.revision();
        Kept mine = keptFor(viewer.sight());
        mine.lock.lock();
        try {
            if (mine.revision != revision) {
                mine.marks =
                        results.opportunities(viewer, OpportunityFilter.ALL, Optional.empty(), ALL).items().stream()
                                .map(Mark::of)
                                .toList();
                mine.revision = revision;
            }
            return mine.marks;
        } finally {
            mine.lock.unlock();
        }
    }

    private Kept keptFor(String sight) {
        synchronized (kept) {
            Kept found = kept.computeIfAbsent(sight, unused -> new Kept());
            if (kept.size() > SIGHTS) {
                kept.remove(kept.keySet().iterator().next());
            }
            return found;
        }
    }

    /// Many who ask at once wait for one reading.
    private static final class Kept {
        private final ReentrantLock lock = new ReentrantLock();
        private long revision = Long.MIN_VALUE;
        private List<Mark> marks = List.of();
    }
}
