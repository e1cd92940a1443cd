package org.koppelkansen.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// How often streets are opened: when each project goes by itself, and when the opportunities are done together. Works
/// of one project open a street once.
///
/// @param openingsApart of all streets with a name
/// @param openingsTogether the same when the opportunities that the viewer sees wholly are done together
/// @param items the streets that are opened most often first, then by name
public record StreetOpenings(int openingsApart, int openingsTogether, List<OpenedStreet> items) {
    private static final Comparator<OpenedStreet> MOST_FIRST =
            Comparator.comparing(OpenedStreet::openingsApart).reversed().thenComparing(OpenedStreet::street);

    public StreetOpenings {
        items = List.copyOf(items);
    }

    /// @param works that open ground there
    public record OpenedStreet(String street, int works, int openingsApart, int openingsTogether) {}

    /// @param works that open ground; those without the name of a street are not counted
    /// @param opportunities of each work that is in one, which
    static StreetOpenings of(List<PlannedWork> works, Map<String, String> opportunities) {
        Map<String, List<PlannedWork>> byStreet = new TreeMap<>();
        works.stream()
                .filter(work -> !work.streetName().isEmpty())
                .forEach(work -> byStreet.computeIfAbsent(work.streetName(), name -> new ArrayList<>())
                        .add(work));
        List<OpenedStreet> streets = new ArrayList<>();
        byStreet.forEach((street, there) -> streets.add(new OpenedStreet(
                street,
                there.size(),
                (int) there.stream().map(PlannedWork::project).distinct().count(),
                together(there, opportunities))));
        return new StreetOpenings(
                streets.stream().mapToInt(OpenedStreet::openingsApart).sum(),
                streets.stream().mapToInt(OpenedStreet::openingsTogether).sum(),
                streets.stream().sorted(MOST_FIRST).toList());
    }

    /// Projects that have works in one opportunity count as one.
    private static int together(List<PlannedWork> works, Map<String, String> opportunities) {
        Map<String, String> joinedTo = new HashMap<>();
        Map<String, String> firstOf = new HashMap<>();
        for (PlannedWork work : works) {
            joinedTo.putIfAbsent(work.project(), work.project());
            String opportunity = opportunities.get(work.id());
            if (opportunity != null) {
                String first = firstOf.computeIfAbsent(opportunity, unused -> work.project());
                joinedTo.put(end(joinedTo, work.project()), end(joinedTo, first));
            }
        }
        Set<String> ends = new HashSet<>();
        joinedTo.keySet().forEach(project -> ends.add(end(joinedTo, project)));
        return ends.size();
    }

    private static String end(Map<String, String> joinedTo, String project) {
        String at = project;
        for (String next = next(joinedTo, at); !next.equals(at); next = next(joinedTo, at)) {
            at = next;
        }
        return at;
    }

    private static String next(Map<String, String> joinedTo, String project) {
        return Objects.requireNonNull(joinedTo.get(project));
    }
}
