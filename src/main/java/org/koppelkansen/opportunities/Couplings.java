package org.koppelkansen.opportunities;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.koppelkansen.find.Relation;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

/// Works and the couple relations between them: the graph in which opportunities are connected sets.
final class Couplings {
    private final List<Work> works;
    private final List<BitSet> beside = new ArrayList<>();
    private final List<Relation.Between> relations = new ArrayList<>();
    private final Map<WorkId, Integer> places = new HashMap<>();

    private Couplings(List<Work> works) {
        this.works = works.stream().sorted(Comparator.comparing(Work::id)).toList();
        for (Work work : this.works) {
            places.put(work.id(), places.size());
            beside.add(new BitSet());
        }
    }

    /// Among `works`; relations of others, or that are no coupling, count for nothing.
    static Couplings among(List<Work> works, Collection<? extends Relation> relations) {
        Couplings couplings = new Couplings(works);
        for (Relation relation : relations) {
            if (relation instanceof Relation.Between between && relation.kind().isCoupling()) {
                couplings.add(between);
            }
        }
        return couplings;
    }

    private void add(Relation.Between between) {
        Integer one = places.get(between.first().id());
        Integer other = places.get(between.second().id());
        if (one != null && other != null) {
            beside.get(one).set(other);
            beside.get(other).set(one);
            relations.add(between);
        }
    }

    int size() {
        return works.size();
    }

    /// By id.
    List<Work> works() {
        return works;
    }

    /// The couplings themselves, in the order in which they were given.
    List<Relation.Between> relations() {
        return relations;
    }

    BitSet beside(int work) {
        return (BitSet) beside.get(work).clone();
    }

    /// Its parts that are connected within and with nothing else: at least two works each, the first by its first
    /// work.
    List<Couplings> components() {
        int[] part = new int[works.size()];
        List<Couplings> parts = new ArrayList<>();
        BitSet everybody = new BitSet();
        everybody.set(0, works.size());
        for (int i = 0; i < part.length; i++) {
            if (part[i] == 0 && !beside.get(i).isEmpty()) {
                BitSet component = reached(i, everybody);
                parts.add(new Couplings(component.stream().mapToObj(works::get).toList()));
                component.stream().forEach(j -> part[j] = parts.size());
            }
        }
        relations.forEach(
                relation -> parts.get(part[place(relation.first())] - 1).add(relation));
        return parts;
    }

    private int place(Work work) {
        return Objects.requireNonNull(places.get(work.id()));
    }

    boolean isConnected(BitSet set) {
        return reached(set.nextSetBit(0), set).equals(set);
    }

    /// All works of `within` to which a chain of couplings leads.
    private BitSet reached(int from, BitSet within) {
        BitSet reached = new BitSet();
        Deque<Integer> next = new ArrayDeque<>(List.of(from));
        reached.set(from);
        while (!next.isEmpty()) {
            BitSet found = beside(next.remove());
            found.and(within);
            found.andNot(reached);
            reached.or(found);
            found.stream().forEach(next::add);
        }
        return reached;
    }

    /// Couplings among `members` as masks: bit j of entry i is set where the two couple.
    int[] masks(List<Integer> members) {
        int[] masks = new int[members.size()];
        for (int i = 0; i < masks.length; i++) {
            for (int j = 0; j < masks.length; j++) {
                masks[i] |= beside.get(members.get(i)).get(members.get(j)) ? 1 << j : 0;
            }
        }
        return masks;
    }
}
