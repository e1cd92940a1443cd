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
    ///
    /// Where more than `most` works hang together, as when a city plans for many years with much room, they are
    /// cut: as many as lie nearest to the first work along the couplings, then as many from the first that is left,
    /// and so on. What could be gained across a cut is not seen; the couplings across it are still among the
    /// relations.
    List<Couplings> components(int most) {
        int[] part = new int[works.size()];
        List<Couplings> parts = new ArrayList<>();
        BitSet left = new BitSet();
        left.set(0, works.size());
        for (int i = 0; i < part.length; i++) {
            if (left.get(i)) {
                BitSet component = reached(i, left, most);
                left.andNot(component);
                if (component.cardinality() > 1) {
                    parts.add(new Couplings(
                            component.stream().mapToObj(works::get).toList()));
                    component.stream().forEach(j -> part[j] = parts.size());
                }
            }
        }
        for (Relation.Between relation : relations) {
            int number = part[place(relation.first())];
            if (number > 0) {
                parts.get(number - 1).add(relation);
            }
        }
        return parts;
    }

    private int place(Work work) {
        return Objects.requireNonNull(places.get(work.id()));
    }

    boolean isConnected(BitSet set) {
        return reached(set.nextSetBit(0), set, works.size()).equals(set);
    }

    /// The works of `within` to which a chain of couplings leads, at most so many, the nearest along the chain.
    private BitSet reached(int from, BitSet within, int most) {
        BitSet reached = new BitSet();
        Deque<Integer> next = new ArrayDeque<>(List.of(from));
        reached.set(from);
        int number = 1;
        while (!next.isEmpty()) {
            BitSet found = beside(next.remove());
            found.and(within);
            found.andNot(reached);
            for (int i = found.nextSetBit(0); i >= 0 && number < most; i = found.nextSetBit(i + 1)) {
                reached.set(i);
                next.add(i);
                number++;
            }
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
