package org.koppelkansen.results.told;

import java.util.List;
import org.koppelkansen.measure.Period;
import org.koppelkansen.weigh.Openness;
import org.koppelkansen.weigh.SetCost;
import org.koppelkansen.works.Work;

/// How works are done, together or as the project that they are: when, and what that means for the street.
///
/// @param works ids, in order
/// @param streetDays days on which streets are open, of all streets together
/// @param squareMetreDays open ground times days
public record Doing(
        List<String> works,
        Period period,
        int days,
        int streetDays,
        List<Street> streets,
        long squareMetreDays,
        CrewWeeks crewWeeks) {
    public Doing {
        works = List.copyOf(works);
        streets = List.copyOf(streets);
    }

    /// @param name empty where no source names it
    public record Street(String name, int days) {}

    /// Weeks of one crew, in tenths.
    public record CrewWeeks(double low, double likely, double high) {}

    public static Doing of(SetCost cost) {
        Openness open = cost.openness();
        return new Doing(
                ids(cost.works()),
                cost.period(),
                cost.period().days(),
                open.streetDays(),
                open.streets().stream()
                        .map(street -> new Street(street.name(), street.days()))
                        .toList(),
                open.squareMetreDays(),
                new CrewWeeks(
                        open.crew().low(), open.crew().likely(), open.crew().high()));
    }

    static List<String> ids(List<Work> works) {
        return works.stream().map(work -> work.id().value()).toList();
    }
}
