package org.koppelkansen.register;

import java.util.List;
import java.util.Optional;
import org.koppelkansen.measure.Period;
import org.koppelkansen.space.Box;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Phase;

/// Which works are meant. An empty part asks nothing; what a viewer may not know of a work never makes it fit.
///
/// @param period works whose window has a day in it
public record WorkFilter(
        Where where,
        List<OwnerId> owners,
        List<Discipline> disciplines,
        List<Intervention> interventions,
        List<Phase> phases,
        Optional<Period> period,
        Standing standing) {
    /// Every work that is not withdrawn.
    public static final WorkFilter ALL = new WorkFilter(
            Where.ANYWHERE, List.of(), List.of(), List.of(), List.of(), Optional.empty(), Standing.PRESENT);

    public WorkFilter {
        owners = List.copyOf(owners);
        disciplines = List.copyOf(disciplines);
        interventions = List.copyOf(interventions);
        phases = List.copyOf(phases);
    }

    /// In any of these areas, and meeting this box.
    public record Where(List<String> areas, Optional<Box> box) {
        public static final Where ANYWHERE = new Where(List.of(), Optional.empty());

        public Where {
            areas = List.copyOf(areas);
        }
    }

    /// Where a work stands in the register.
    public enum Standing {
        PRESENT,
        /// Present, but not confirmed for half a year.
        STALE,
        WITHDRAWN,
        /// Withdrawn or not.
        ANY
    }
}
