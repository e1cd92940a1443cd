package org.koppelkansen.results;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.measure.Period;
import org.koppelkansen.register.SeenPlaces;
import org.koppelkansen.register.Works;
import org.koppelkansen.results.told.SavedAmounts;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;

/// What a viewer sees of an opportunity in a list.
///
/// @param id of one that is not seen wholly another name, from which it cannot be found which works are in it
/// @param whole whether the viewer sees all its works wholly; else only who takes part, a square of whole hectometres,
/// a period of whole quarters, and those works that it does see
/// @param where street, or area, or empty
/// @param box in the register's system
/// @param worth empty where the viewer does not see all works that it rests on
public record SeenOpportunity(
        String id, boolean whole, String where, Box box, Taking taking, Times times, Optional<Worth> worth) {
    /// The places of its works, as far as the viewer sees them.
    public static SeenPlaces places(Works works, Viewer viewer, List<SeenOpportunity> seen) {
        return SeenPlaces.of(
                works,
                viewer,
                seen.stream().flatMap(one -> one.taking().works().stream()).toList());
    }

    /// The ground of its works; where not all of them are seen, the square in which they lie.
    ///
    /// @param crs of the register
    public Shape shape(SeenPlaces places, Crs crs) {
        return Optional.of(taking.works())
                .filter(works -> whole)
                .flatMap(places::ground)
                .orElseGet(() -> Shape.of(box, crs));
    }

    /// Who and what takes part, as far as the viewer may know.
    ///
    /// @param owners of all works
    /// @param disciplines keys
    /// @param kinds keys of the kinds of relation that connect it
    /// @param works ids of those that the viewer sees wholly
    /// @param changed ids of those of them that changed after the run
    public record Taking(
            List<OfOwner> owners,
            List<String> disciplines,
            List<String> kinds,
            List<String> works,
            List<String> changed) {
        public Taking {
            owners = List.copyOf(owners);
            disciplines = List.copyOf(disciplines);
            kinds = List.copyOf(kinds);
            works = List.copyOf(works);
            changed = List.copyOf(changed);
        }
    }

    /// @param id of the organisation
    public record OfOwner(String id, String name) {}

    /// @param common days that all windows have
    /// @param firstFound when a run found it first; of one that is seen in part not told
    /// @param vanished when a run no longer found it
    public record Times(
            Period common, Optional<Instant> firstFound, Optional<Instant> lastFound, Optional<Instant> vanished) {}

    /// @param certainty that all works come about
    /// @param expectedSavingCents the likely saving times the certainty
    public record Worth(
            SavedAmounts saving,
            long expectedSavingCents,
            double certainty,
            int streetDaysApart,
            int streetDaysTogether,
            double sharedSquareMetres) {}
}
