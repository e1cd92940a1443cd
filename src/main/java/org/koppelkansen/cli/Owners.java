package org.koppelkansen.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.koppelkansen.find.Found;
import org.koppelkansen.find.Relation;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Work;

/// The owners whose relations somebody wants to see; without any, everybody's.
record Owners(Set<OwnerId> wanted) {
    private static final int MOST_NAMED = 20;

    Owners {
        wanted = Set.copyOf(wanted);
    }

    /// The owners whose name, id or alias is each of `names`, or who are the only ones whose begins with it; without
    /// regard to case.
    ///
    /// @throws Stop when a name is nobody's or that of several
    static Owners named(List<String> names, List<Work> works) {
        Map<OwnerId, String> known = new TreeMap<>();
        works.forEach(work -> known.putIfAbsent(work.owner().id(), work.owner().name()));
        return new Owners(names.stream().map(name -> one(name, known)).collect(Collectors.toSet()));
    }

    /// Only the meetings and relations in which a wanted owner takes part.
    Found among(Found found) {
        if (wanted.isEmpty()) {
            return found;
        }
        return new Found(
                found.works(),
                found.meetings().stream()
                        .filter(m -> isWanted(m.first()) || isWanted(m.second()))
                        .toList(),
                found.relations().stream().filter(this::isWanted).toList());
    }

    private boolean isWanted(Relation relation) {
        return switch (relation) {
            case Relation.Between b -> isWanted(b.first()) || isWanted(b.second());
            case Relation.Toward t -> isWanted(t.work());
        };
    }

    private boolean isWanted(Work work) {
        return wanted.contains(work.owner().id());
    }

    private static OwnerId one(String name, Map<OwnerId, String> known) {
        String asked = name.strip().toLowerCase(Locale.ROOT);
        Set<OwnerId> exact = new HashSet<>();
        Set<OwnerId> begun = new HashSet<>();
        known.forEach((id, full) -> {
            for (String spelling : List.of(id.value(), full.toLowerCase(Locale.ROOT))) {
                if (spelling.equals(asked)) {
                    exact.add(id);
                }
                if (spelling.startsWith(asked)) {
                    begun.add(id);
                }
            }
        });
        Set<OwnerId> fitting = exact.isEmpty() ? begun : exact;
        if (fitting.size() != 1 || asked.isEmpty()) {
            throw unclear(name, fitting, known);
        }
        return fitting.iterator().next();
    }

    private static Stop unclear(String name, Set<OwnerId> fitting, Map<OwnerId, String> known) {
        String names = known.entrySet().stream()
                .filter(owner -> fitting.isEmpty() || fitting.contains(owner.getKey()))
                .map(Map.Entry::getValue)
                .limit(MOST_NAMED)
                .collect(Collectors.joining("; "));
        return fitting.isEmpty()
                ? Stop.wrongCall(
                        "Geen eigenaar heet \"" + name + "\": kies uit " + names + ".",
                        "No owner is called \"" + name + "\": choose from " + names + ".")
                : Stop.wrongCall(
                        "\"" + name + "\" kan meer dan één eigenaar zijn: kies uit " + names + ".",
                        "\"" + name + "\" may be more than one owner: choose from " + names + ".");
    }
}
