package org.koppelkansen.results;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.koppelkansen.measure.Text;
import org.koppelkansen.works.WorkId;

/// Works that somebody wants to see weighed, and what it would like to see otherwise.
///
/// @param works as they are in the register
/// @param move the day on which a work is wished instead
/// @param deepen metres to which a work is dug instead
/// @param add works that take part as well
/// @param drop works that take part no longer
public record WhatIfAsked(
        List<WorkId> works,
        Map<WorkId, LocalDate> move,
        Map<WorkId, Double> deepen,
        List<WorkId> add,
        List<WorkId> drop) {
    /// Enough for a street with all its side streets; more could not be weighed at once.
    public static final int MOST_WORKS = 40;

    public WhatIfAsked {
        works = works.stream().distinct().toList();
        move = Map.copyOf(new LinkedHashMap<>(move));
        deepen = Map.copyOf(new LinkedHashMap<>(deepen));
        add = add.stream().distinct().toList();
        drop = drop.stream().distinct().toList();
    }

    /// Whether anything is to be otherwise.
    boolean asksChanges() {
        return !(move.isEmpty() && deepen.isEmpty() && add.isEmpty() && drop.isEmpty());
    }

    /// All works that are named.
    Set<WorkId> named() {
        Set<WorkId> all = new HashSet<>(works);
        all.addAll(move.keySet());
        all.addAll(deepen.keySet());
        all.addAll(add);
        all.addAll(drop);
        return all;
    }

    /// Why nobody could know what is meant; empty when it is clear.
    Optional<Text> unclear() {
        if (works.isEmpty()) {
            return Optional.of(new Text("Noem minstens één voornemen.", "Name at least one work."));
        }
        if (works.size() + add.size() > MOST_WORKS) {
            return Optional.of(new Text(
                    "Noem hoogstens " + MOST_WORKS + " voornemens: weeg ze in delen.",
                    "Name at most " + MOST_WORKS + " works: weigh them in parts."));
        }
        Set<WorkId> gone = new HashSet<>(drop);
        return Stream.of(move.keySet(), deepen.keySet(), add)
                .flatMap(changed -> changed.stream())
                .filter(gone::contains)
                .sorted()
                .findFirst()
                .map(id -> new Text(
                        id + " wordt veranderd of toegevoegd, en ook weggelaten. Kies één van beide.",
                        id + " is changed or added, and dropped as well. Choose one of them."));
    }
}
