package org.koppelkansen.cli.plans;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.find.Found;
import org.koppelkansen.find.Relation;
import org.koppelkansen.works.Owner;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Work;

/// The owners whose relations somebody wants to see; without any, everybody's.
record Owners(Map<OwnerId, String> wanted) {
    private static final int MOST_NAMED = 20;

    Owners {
        wanted = new TreeMap<>(wanted);
    }

    /// The owners whose name, id or alias is each of `names`, or who are the only ones whose begins with it; without
    /// regard to case.
    ///
    /// @throws Stop when a name is nobody's or that of several
    static Owners named(List<String> names, List<Work> works) {
        Map<OwnerId, Owner> known = new TreeMap<>();
        works.forEach(work -> known.putIfAbsent(work.owner().id(), work.owner()));
        Map<OwnerId, String> wanted = new TreeMap<>();
        for (String name : names) {
            Owner owner = one(name, known.values());
            wanted.put(owner.id(), owner.name());
        }
        return new Owners(wanted);
    }

    /// Their full names.
    List<String> names() {
        return List.copyOf(wanted.values());
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
        return wanted.containsKey(work.owner().id());
    }

    private static Owner one(String name, Collection<Owner> known) {
        String asked = name.strip().toLowerCase(Locale.ROOT);
        List<Owner> exact = known.stream()
                .filter(owner -> spellings(owner).anyMatch(asked::equals))
                .toList();
        List<Owner> fitting = exact.isEmpty() && !asked.isEmpty()
                ? known.stream()
                        .filter(owner -> spellings(owner).anyMatch(spelling -> spelling.startsWith(asked)))
                        .toList()
                : exact;
        if (fitting.size() != 1) {
            throw unclear(name, fitting, known);
        }
        return fitting.getFirst();
    }

    private static Stream<String> spellings(Owner owner) {
        return Stream.concat(Stream.of(owner.id().value(), owner.name()), owner.aliases().stream())
                .map(spelling -> spelling.toLowerCase(Locale.ROOT));
    }

    private static Stop unclear(String name, List<Owner> fitting, Collection<Owner> known) {
        String names = (fitting.isEmpty() ? known : fitting)
                .stream().map(Owner::name).sorted().limit(MOST_NAMED).collect(Collectors.joining("; "));
        return fitting.isEmpty()
                ? Stop.wrongCall(
                        "Geen eigenaar heet \"" + name + "\": kies uit " + names + ".",
                        "No owner is called \"" + name + "\": choose from " + names + ".")
                : Stop.wrongCall(
                        "\"" + name + "\" kan meer dan één eigenaar zijn: kies uit " + names + ".",
                        "\"" + name + "\" may be more than one owner: choose from " + names + ".");
    }
}
