package org.koppelkansen.opportunities;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.koppelkansen.find.Relation;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

/// Works and the couple relations between them: the graph in which opportunities are connected sets.
final class Couplings {
    private final List<Work> works;
    /// Of each work the places of those that it couples with, in order: sets of bits would take memory by the square
    /// of a city.
    private final int[][] beside;
    private final List<Relation.Between> relations;
    private final Map<WorkId, Integer> places = new HashMap<>();

    private Couplings(List<Work> works, Collection<Relation.Between> relations) {
        this.works = works.stream().sorted(Comparator.comparing(Work::id)).toList();
        for (Work work : this.works) {
            places.put(work.id(), places.size());
        }
        this.relations = relations.stream()
                .filter(between -> places.containsKey(between.first().id())
                        && places.containsKey(between.second().id()))
                .toList();
        this.beside = neighbours();
    }

    private int[][] neighbours() {
        int[] number = new int[works.size()];
        for (Relation.Between relation : relations) {
            number[place(relation.first())]++;
            number[place(relation.second())]++;
        }
        int[][] all = new int[works.size()][];
        Arrays.setAll(all, i -> new int[number[i]]);
        for (Relation.Between relation : relations) {
            int one = place(relation.first());
            int other = place(relation.second());
            all[one][--number[one]] = other;
            all[other][--number[other]] = one;
        }
        // Two works can be coupled by more than one relation.
        Arrays.setAll(all, i -> Arrays.stream(all[i]).sorted().distinct().toArray());
        return all;
    }

    /// Among `works`; relations of others, or that are no coupling, count for nothing.
    static Couplings among(List<Work> works, Collection<? extends Relation> relations) {
        List<Relation.Between> couplings = new ArrayList<>();
        for (Relation relation : relations) {
            if (relation instanceof Relation.Between between && relation.kind().isCoupling()) {
                couplings.add(between);
            }
        }
        return new Couplings(works, couplings);
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
        BitSet set = new BitSet();
        for (int other : beside[work]) {
            set.set(other);
        }
        return set;
    }

    /// Its parts that are connected within and with nothing else: at least two works each, the first by its first
    /// work.
    ///
    /// Where more than `most` works hang together, as when a city plans for many years with much room, they are
    /// cut: as many as lie nearest to the first work along the couplings, then as many from the first that is
    /// left, and so on. What could be gained across a cut is not seen; the couplings across it are still among the
    /// relations.
    List<Couplings> components(int most) {
        int[] part = new int[works.size()];
        List<List<Work>> parts = new ArrayList<>();
        BitSet left = new BitSet();
        left.set(0, works.size());
        for (int i = 0; i < part.length; i++) {
            if (left.get(i) && beside[i].length > 0) {
                BitSet component = reached(i, left, most);
                left.andNot(component);
                if (component.cardinality() > 1) {
                    parts.add(component.stream().mapToObj(works::get).toList());
                    component.stream().forEach(j -> part[j] = parts.size());
                }
            }
        }
        return among(parts, part);
    }

    /// @param part number of the part of each work, from 1; 0 for none
    private List<Couplings> among(List<List<Work>> parts, int[] part) {
        List<List<Relation.Between>> within = new ArrayList<>();
        parts.forEach(works -> within.add(new ArrayList<>()));
        for (Relation.Between relation : relations) {
            int number = part[place(relation.first())];
            if (number > 0 && number == part[place(relation.second())]) {
                within.get(number - 1).add(relation);
            }
        }
        return IntStream.range(0, parts.size())
                .mapToObj(k -> new Couplings(parts.get(k), within.get(k)))
                .toList();
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
            for (int i : beside[next.remove()]) {
                if (number < most && within.get(i) && !reached.get(i)) {
                    reached.set(i);
                    next.add(i);
                    number++;
                }
            }
        }
        return reached;
    }

    /// Couplings among `members` as masks: bit j of entry i is set where the two couple.
    int[] masks(List<Integer> members) {
        int[] masks = new int[members.size()];
        for (int i = 0; i < masks.length; i++) {
            for (int j = 0; j < masks.length; j++) {
                masks[i] |= Arrays.binarySearch(beside[members.get(i)], members.get(j)) >= 0 ? 1 << j : 0;
            }
        }
        return masks;
    }
}
