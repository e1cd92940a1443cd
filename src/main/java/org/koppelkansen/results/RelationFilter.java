package org.koppelkansen.results;

import java.util.List;
import java.util.Optional;
import org.koppelkansen.find.RelationKind;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.WorkId;

/// Which relations are meant. An empty part asks nothing.
///
/// @param where either side lies there
/// @param work that is on either side
/// @param owners of whom one has a work on either side
/// @param rule id of a rule
/// @param ambition id of an ambition
public record RelationFilter(
        WorkFilter.Where where,
        Optional<WorkId> work,
        List<OwnerId> owners,
        List<RelationKind> kinds,
        Optional<String> rule,
        Optional<String> ambition) {
    public static final RelationFilter ALL = new RelationFilter(
            WorkFilter.Where.ANYWHERE, Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty());

    public RelationFilter {
        owners = List.copyOf(owners);
        kinds = List.copyOf(kinds);
    }
}
