package org.koppelkansen.outlook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Owner;

/// Planned works by year and owner, and by discipline. A work counts once, in the year in which it would start by the
/// wish of its owner.
///
/// @param planned in an open phase
/// @param byYear by year, then by owner
/// @param byDiscipline most first
public record PlannedCounts(int planned, List<InYear> byYear, List<OfDiscipline> byDiscipline) {
    public PlannedCounts {
        byYear = List.copyOf(byYear);
        byDiscipline = List.copyOf(byDiscipline);
    }

    /// @param owner id of the organisation
    public record InYear(int year, String owner, String ownerName, long works) {}

    /// @param discipline its key
    public record OfDiscipline(String discipline, long works) {}

    static PlannedCounts of(List<PlannedWork> planned) {
        Map<Integer, Map<String, List<Owner>>> byYear = planned.stream()
                .collect(Collectors.groupingBy(
                        work -> work.when().wishedStart().getYear(),
                        TreeMap::new,
                        Collectors.groupingBy(
                                work -> work.owner().id().value(),
                                TreeMap::new,
                                Collectors.mapping(PlannedWork::owner, Collectors.toList()))));
        Map<Discipline, Long> byDiscipline = planned.stream()
                .map(work -> work.task().discipline())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return new PlannedCounts(
                planned.size(),
                byYear.entrySet().stream()
                        .flatMap(year -> year.getValue().values().stream().map(owners -> inYear(year.getKey(), owners)))
                        .toList(),
                byDiscipline.entrySet().stream()
                        .map(one -> new OfDiscipline(one.getKey().key(), one.getValue()))
                        .sorted((one, other) -> Long.compare(other.works(), one.works()))
                        .toList());
    }

    private static InYear inYear(int year, List<Owner> owners) {
        Owner owner = owners.getFirst();
        return new InYear(year, owner.id().value(), owner.name(), owners.size());
    }
}
