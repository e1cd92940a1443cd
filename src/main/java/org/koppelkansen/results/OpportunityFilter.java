package org.koppelkansen.results;

import java.util.List;
import java.util.Optional;
import org.koppelkansen.find.RelationKind;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Period;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Phase;

/// Which opportunities are meant. An empty part asks nothing; what a viewer may not know of an opportunity never makes
/// it fit.
///
/// @param period opportunities whose common period has a day in it
/// @param kinds any of them is among the reasons
/// @param leastSaving that is likely
/// @param vanished those that the last run no longer found, instead of those that it did
public record OpportunityFilter(
        WorkFilter.Where where,
        Taking taking,
        Optional<Period> period,
        List<RelationKind> kinds,
        Optional<Money> leastSaving,
        boolean vanished) {
    /// All that the last run found.
    public static final OpportunityFilter ALL = new OpportunityFilter(
            WorkFilter.Where.ANYWHERE, Taking.ANYBODY, Optional.empty(), List.of(), Optional.empty(), false);

    public OpportunityFilter {
        kinds = List.copyOf(kinds);
    }

    /// The same in another place.
    public OpportunityFilter in(WorkFilter.Where place) {
        return new OpportunityFilter(place, taking, period, kinds, leastSaving, vanished);
    }

    /// Who and what takes part: of each that is asked for any.
    ///
    /// @param phases of works that the viewer sees wholly, as they are now
    public record Taking(List<OwnerId> owners, List<Discipline> disciplines, List<Phase> phases) {
        public static final Taking ANYBODY = new Taking(List.of(), List.of(), List.of());

        public Taking {
            owners = List.copyOf(owners);
            disciplines = List.copyOf(disciplines);
            phases = List.copyOf(phases);
        }
    }
}
