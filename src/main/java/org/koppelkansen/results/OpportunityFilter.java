package org.koppelkansen.results;

import java.util.List;
import java.util.Optional;
import org.koppelkansen.find.RelationKind;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Period;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.OwnerId;

/// Which opportunities are meant. An empty part asks nothing; what a viewer may not know of an opportunity never makes
/// it fit.
///
/// @param owners any of them takes part
/// @param period opportunities whose common period has a day in it
/// @param kinds any of them is among the reasons
/// @param leastSaving that is likely
/// @param vanished those that the last run no longer found, instead of those that it did
public record OpportunityFilter(
        WorkFilter.Where where,
        List<OwnerId> owners,
        List<Discipline> disciplines,
        Optional<Period> period,
        List<RelationKind> kinds,
        Optional<Money> leastSaving,
        boolean vanished) {
    /// All that the last run found.
    public static final OpportunityFilter ALL = new OpportunityFilter(
            WorkFilter.Where.ANYWHERE, List.of(), List.of(), Optional.empty(), List.of(), Optional.empty(), false);

    public OpportunityFilter {
        owners = List.copyOf(owners);
        disciplines = List.copyOf(disciplines);
        kinds = List.copyOf(kinds);
    }
}
