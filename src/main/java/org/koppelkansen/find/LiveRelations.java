package org.koppelkansen.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.koppelkansen.near.NearIndex;
import org.koppelkansen.near.TimedShapes;
import org.koppelkansen.works.Ambition;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

/// The relations of a changing set of works: adding, changing or removing one gives the relations that appear and
/// vanish, without starting again. What it holds is always what [FindRelations] would find. For one thread at a time.
public final class LiveRelations {
    private final FindRelations find;
    private final Relating relating;
    private final Subjects subjects;
    private final NearIndex index;
    /// The works that take part, with their numbers in the index.
    private final Map<WorkId, Integer> numbers = new HashMap<>();
    /// By the number of each work, its relations by the number of the other.
    private final Map<Integer, Map<Integer, List<Relation>>> relations = new HashMap<>();

    /// What one change did; both lists in the order of [Found].
    public record Changes(List<Relation> appeared, List<Relation> vanished) {
        public Changes {
            appeared = List.copyOf(appeared);
            vanished = List.copyOf(vanished);
        }
    }

    /// Starts without works. The ambitions stay as they are.
    public LiveRelations(FindRelations find, List<Ambition> ambitions) {
        this.find = find;
        this.relating = new Relating(find.rules(), find.rates());
        this.subjects = new Subjects(find.rules());
        this.index = new NearIndex(new TimedShapes(0, 0), subjects, find.rules().gapDays());
        ambitions.stream().sorted(Comparator.comparing(Ambition::id)).forEach(goal -> subjects.add(goal, index::add));
    }

    /// Adds a work, or puts it in the place of the one with its id. A relation that stays exactly the same is in
    /// neither list.
    public Changes put(Work work) {
        List<Relation> before = take(work.id());
        List<Relation> after = find.takesPart(work) ? place(work) : List.of();
        return new Changes(without(after, before), without(before, after));
    }

    /// Removes a work, if it is there.
    public Changes remove(WorkId id) {
        return new Changes(List.of(), take(id));
    }

    /// All relations, in the order of [Found].
    public List<Relation> all() {
        List<Relation> all = new ArrayList<>();
        relations.forEach((number, byOther) -> byOther.forEach((other, met) -> {
            if (number < other) {
                all.addAll(met);
            }
        }));
        all.sort(FindRelations.ORDER);
        return List.copyOf(all);
    }

    private List<Relation> place(Work work) {
        int number = subjects.add(work, index::add);
        numbers.put(work.id(), number);
        List<Relation> found = new ArrayList<>();
        for (int other : index.near(number)) {
            List<Relation> met = FindRelations.meet(
                            relating, subjects.at(number), subjects.at(other), index.distance(number, other))
                    .relations();
            if (!met.isEmpty()) {
                relationsOf(number).put(other, met);
                relationsOf(other).put(number, met);
                found.addAll(met);
            }
        }
        return found.stream().sorted(FindRelations.ORDER).toList();
    }

    private List<Relation> take(WorkId id) {
        Optional<Integer> number = Optional.ofNullable(numbers.remove(id));
        if (number.isEmpty()) {
            return List.of();
        }
        index.remove(number.get());
        Map<Integer, List<Relation>> mine =
                Optional.ofNullable(relations.remove(number.get())).orElse(Map.of());
        mine.keySet().forEach(other -> relationsOf(other).remove(number.get()));
        return mine.values().stream()
                .flatMap(List::stream)
                .sorted(FindRelations.ORDER)
                .toList();
    }

    private Map<Integer, List<Relation>> relationsOf(int number) {
        return relations.computeIfAbsent(number, n -> new TreeMap<>());
    }

    private static List<Relation> without(List<Relation> some, List<Relation> others) {
        return some.stream().filter(r -> !others.contains(r)).toList();
    }
}
