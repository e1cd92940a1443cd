package org.koppelkansen.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.results.SeenOpportunity;
import org.koppelkansen.results.SeenRun;
import org.koppelkansen.settings.Rates;

/// All that is planned in one area.
///
/// @param coupling of the works in the area
/// @param opportunities that have a work in the area; their figures are of all their works
/// @param run that found them; empty where nothing was found yet
public record AreaOutlook(
        PlannedCounts works,
        StreetOpenings streets,
        Coupling coupling,
        FoundTogether opportunities,
        LeftOut leftOut,
        Optional<LastRun> run) {
    /// What is in none of the figures.
    ///
    /// @param needs whose squares meet the area: of these it is not known what they are
    /// @param worksDone that lie in the area and are in no open phase
    /// @param worksWithoutStreet that open ground in a street that no source names
    public record LeftOut(int needs, int worksDone, int worksWithoutStreet) {}

    /// @param asOf the day that counted
    /// @param outdated whether the register changed since
    public record LastRun(long number, LocalDate asOf, boolean outdated) {
        static LastRun of(SeenRun seen) {
            return new LastRun(seen.run().number(), seen.run().asOf(), seen.outdated());
        }
    }

    /// @param needs that meet the area
    static AreaOutlook of(
            List<PlannedWork> works,
            List<SeenOpportunity> found,
            int needs,
            Rates rates,
            LocalDate day,
            Optional<SeenRun> run) {
        List<PlannedWork> planned =
                works.stream().filter(PlannedWork::isPlanned).toList();
        List<PlannedWork> opening =
                planned.stream().filter(work -> work.opensGround(rates)).toList();
        return new AreaOutlook(
                PlannedCounts.of(planned),
                StreetOpenings.of(opening, FoundTogether.byWork(found)),
                Coupling.of(planned, FoundTogether.works(found), run.isPresent(), rates, day),
                FoundTogether.of(found),
                new LeftOut(needs, works.size() - planned.size(), (int) opening.stream()
                        .filter(work -> work.streetName().isEmpty())
                        .count()),
                run.map(LastRun::of));
    }
}
