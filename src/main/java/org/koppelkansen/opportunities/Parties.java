package org.koppelkansen.opportunities;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Work;

/// Who pays for works, by the names that people know them by: the name of the owner, and where nobody knows who that
/// is, the project or the id of the work.
public final class Parties {
    private final Map<String, String> names;

    private Parties(Map<String, String> names) {
        this.names = names;
    }

    /// The parties of some works. Two that would have one name get their id behind it, so that each has its own.
    public static Parties of(Collection<Work> works) {
        Map<String, String> plain = new TreeMap<>();
        works.stream()
                .sorted(Comparator.comparing(Work::id))
                .forEach(work -> plain.merge(work.party(), plain(work), (a, b) -> a.compareTo(b) <= 0 ? a : b));
        Map<String, Long> bearers =
                plain.values().stream().collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        Map<String, String> names = new HashMap<>();
        plain.forEach((party, name) ->
                names.put(party, Objects.equals(bearers.get(name), 1L) ? name : name + " (" + party + ")"));
        return new Parties(names);
    }

    /// Who pays for a work.
    ///
    /// @throws IllegalArgumentException when its party is none of these
    public String of(Work work) {
        String name = names.get(work.party());
        if (name == null) {
            throw new IllegalArgumentException("no party for " + work.id());
        }
        return name;
    }

    /// In alphabetical order.
    public List<String> names() {
        return names.values().stream().sorted().toList();
    }

    private static String plain(Work work) {
        String owner = work.owner().name().strip();
        if (!work.owner().id().equals(OwnerId.UNKNOWN)) {
            return owner.isEmpty() ? work.owner().id().value() : owner;
        }
        return work.planning()
                .project()
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .orElse(work.id().value());
    }
}
