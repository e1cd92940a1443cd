package org.koppelkansen.find;

import java.util.List;
import java.util.Map;
import org.koppelkansen.works.Discipline;

/// What was found, in figures that a planner reads at a glance. Works of one project count once in `projectPairs`.
///
/// @param byKind every kind that occurs, in the order of [RelationKind]
/// @param byDisciplines pairs of disciplines (the lower first), most relations first
/// @param byArea name of area and count, most relations first; empty without areas
/// @param strongest relations between works, by shared ground, then certainty, then distance; at most as many as asked
public record FindSummary(
        Totals totals,
        Map<RelationKind, Count> byKind,
        List<OfDisciplines> byDisciplines,
        List<OfArea> byArea,
        List<Strong> strongest) {
    public FindSummary {
        byDisciplines = List.copyOf(byDisciplines);
        byArea = List.copyOf(byArea);
        strongest = List.copyOf(strongest);
    }

    /// @param located works with a usable place
    /// @param meetings pairs near each other in space and time
    /// @param meetingsOfTwoOwners those of them with two owners
    /// @param meetingProjectPairs those of two owners, counted by pairs of projects
    public record Totals(
            int works, int located, int owners, int meetings, int meetingsOfTwoOwners, int meetingProjectPairs) {}

    /// @param relations counted one by one
    /// @param projectPairs counted by pairs of projects (or project and ambition)
    public record Count(int relations, int projectPairs) {}

    public record OfDisciplines(Discipline first, Discipline second, Count count) {}

    public record OfArea(String name, Count count) {}

    /// @param where street, or area, or empty
    public record Strong(Relation.Between relation, String where) {}
}
