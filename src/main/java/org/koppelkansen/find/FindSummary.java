package org.koppelkansen.find;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.koppelkansen.works.Area;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Work;

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
    /// @param owners those that are known
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

    /// Counts what was found.
    ///
    /// @param areas in the coordinate system of the works; may be empty
    /// @param most how many of the strongest to give
    public static FindSummary of(Found found, List<Area> areas, int most) {
        AreaOfWork areaOf = new AreaOfWork(areas);
        ProjectPairs projects = new ProjectPairs();
        return new FindSummary(
                totals(found, projects),
                counts(found.relations(), Relation::kind, projects, new EnumMap<>(RelationKind.class)),
                byDisciplines(found, projects),
                byArea(found, areaOf, projects),
                strongest(found, areaOf, projects, most));
    }

    private static Totals totals(Found found, ProjectPairs projects) {
        List<Found.Meeting> ofTwoOwners =
                found.meetings().stream().filter(Found.Meeting::ofTwoOwners).toList();
        return new Totals(
                found.works().size(),
                (int) found.works().stream().filter(w -> w.place().isPresent()).count(),
                (int) found.works().stream()
                        .map(work -> work.owner().id())
                        .filter(owner -> !owner.equals(OwnerId.UNKNOWN))
                        .distinct()
                        .count(),
                found.meetings().size(),
                ofTwoOwners.size(),
                (int) ofTwoOwners.stream()
                        .map(m -> projects.of(m.first(), m.second()))
                        .distinct()
                        .count());
    }

    private static List<OfDisciplines> byDisciplines(Found found, ProjectPairs projects) {
        Stream<Relation.Between> between = between(found);
        record Pair(Discipline first, Discipline second) {}
        Map<Pair, Count> counts = counts(
                between.toList(),
                r -> r.first().discipline().compareTo(r.second().discipline()) <= 0
                        ? new Pair(r.first().discipline(), r.second().discipline())
                        : new Pair(r.second().discipline(), r.first().discipline()),
                projects,
                new LinkedHashMap<>());
        return counts.entrySet().stream()
                .map(e -> new OfDisciplines(e.getKey().first(), e.getKey().second(), e.getValue()))
                .sorted(Comparator.comparing((OfDisciplines d) -> -d.count().relations())
                        .thenComparing(OfDisciplines::first)
                        .thenComparing(OfDisciplines::second))
                .toList();
    }

    private static List<OfArea> byArea(Found found, AreaOfWork areaOf, ProjectPairs projects) {
        Map<Optional<Area>, Count> counts =
                counts(found.relations(), relation -> areaOf.of(aWorkOf(relation)), projects, new LinkedHashMap<>());
        return counts.entrySet().stream()
                .flatMap(e -> e.getKey().stream().map(area -> new OfArea(area.name(), e.getValue())))
                .sorted(Comparator.comparing((OfArea a) -> -a.count().relations())
                        .thenComparing(OfArea::name))
                .toList();
    }

    /// One relation for each pair of projects, its strongest; couplings before all else.
    private static List<Strong> strongest(Found found, AreaOfWork areaOf, ProjectPairs projects, int most) {
        Set<Long> seen = new HashSet<>();
        return between(found)
                .sorted(Comparator.comparing((Relation.Between r) -> !r.kind().isCoupling())
                        .thenComparing(r -> -r.evidence().sharedGroundSquareMetres())
                        .thenComparing(r -> -r.evidence().certainty())
                        .thenComparing(r -> r.evidence().distanceMetres())
                        .thenComparing(FindRelations.ORDER))
                .filter(r -> seen.add(projects.of(r)))
                .limit(most)
                .map(r -> new Strong(r, where(r, areaOf)))
                .toList();
    }

    private static String where(Relation.Between relation, AreaOfWork areaOf) {
        return Stream.of(relation.first(), relation.second())
                .flatMap(work -> work.place().stream())
                .map(Place::street)
                .filter(street -> !street.isEmpty())
                .findFirst()
                .or(() -> areaOf.of(relation.first()).map(Area::name))
                .orElse("");
    }

    private static Stream<Relation.Between> between(Found found) {
        return found.relations().stream()
                .flatMap(r -> r instanceof Relation.Between between ? Stream.of(between) : Stream.empty());
    }

    private static <R extends Relation, K> Map<K, Count> counts(
            List<R> relations, Function<R, K> key, ProjectPairs projects, Map<K, Count> into) {
        Map<K, Set<Long>> pairsOf = new HashMap<>();
        for (R relation : relations) {
            K of = key.apply(relation);
            Set<Long> pairs = pairsOf.computeIfAbsent(of, k -> new HashSet<>());
            pairs.add(projects.of(relation));
            int before = into.getOrDefault(of, new Count(0, 0)).relations();
            into.put(of, new Count(before + 1, pairs.size()));
        }
        return into;
    }

    private static Work aWorkOf(Relation relation) {
        return switch (relation) {
            case Relation.Between between -> between.first();
            case Relation.Toward toward -> toward.work();
        };
    }
}
