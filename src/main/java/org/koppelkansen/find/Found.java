package org.koppelkansen.find;

import java.util.List;
import org.koppelkansen.works.Work;

/// What was found among a set of works. All lists are in an order that does not depend on the order of the input.
///
/// @param works all that were given, by id; those without a place, past or done meet nothing
/// @param meetings pairs near each other in space and time, whether or not a rule makes a relation of them
/// @param relations by kind, then by ids
public record Found(List<Work> works, List<Meeting> meetings, List<Relation> relations) {
    public Found {
        works = List.copyOf(works);
        meetings = List.copyOf(meetings);
        relations = List.copyOf(relations);
    }

    /// Two works within reach of each other whose windows overlap or lie no further apart than the gap.
    ///
    /// @param first the one with the lower id
    /// @param distanceMetres between the geometries, 0 where they touch or overlap
    public record Meeting(Work first, Work second, double distanceMetres, int gapDays) {
        /// Whether they belong to owners that are surely not the same.
        public boolean ofTwoOwners() {
            return !first.owner().id().isSurely(second.owner().id());
        }
    }
}
