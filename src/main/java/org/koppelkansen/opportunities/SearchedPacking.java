package org.koppelkansen.opportunities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.koppelkansen.weigh.CommonGround;

/// A good packing of many works that couple with each other, found by solving neighbourhoods exactly, over and
/// over, until no neighbourhood can be packed better (large neighbourhood search: Shaw 1998). Groups may grow
/// beyond a neighbourhood: then they are joined, or a work goes over from one to the other, while that saves more.
///
/// It starts with everybody alone and goes by the order of the works, so that the same works always give the same
/// answer.
final class SearchedPacking {
    /// Works that are packed exactly at a time; some milliseconds each.
    static final int NEIGHBOURHOOD = 10;

    private final CommonGround ground;
    private final Couplings couplings;
    private final Benefits benefits;
    private final Map<Long, Long> pairs = new HashMap<>();
    private final BitSet[] groupOf;
    private final Set<BitSet> solved = new HashSet<>();

    private SearchedPacking(CommonGround ground, Couplings couplings) {
        this.ground = ground;
        this.couplings = couplings;
        this.benefits = new Benefits(ground, couplings);
        this.groupOf = new BitSet[couplings.size()];
        for (int i = 0; i < groupOf.length; i++) {
            put(one(i));
        }
    }

    /// The groups of at least two works.
    static List<BitSet> of(CommonGround ground, Couplings couplings) {
        SearchedPacking packing = new SearchedPacking(ground, couplings);
        boolean better = true;
        while (better) {
            boolean solved = packing.solveNeighbourhoods();
            better = packing.joinAndMove() || solved;
        }
        return packing.groups();
    }

    private List<BitSet> groups() {
        List<BitSet> groups = new ArrayList<>();
        for (int i = 0; i < groupOf.length; i++) {
            if (groupOf[i].cardinality() > 1 && groupOf[i].nextSetBit(0) == i) {
                groups.add(groupOf[i]);
            }
        }
        return groups;
    }

    private boolean solveNeighbourhoods() {
        boolean better = false;
        for (int i = 0; i < groupOf.length; i++) {
            Optional<BitSet> around = neighbourhood(groupOf[i]);
            if (around.isPresent() && solved.add(around.get())) {
                better |= solve(around.get());
            }
        }
        return better;
    }

    /// The group with those beside it that seem to gain most from it, whole groups at a time; empty where there is
    /// nobody to add, or too many.
    private Optional<BitSet> neighbourhood(BitSet group) {
        BitSet around = (BitSet) group.clone();
        Optional<BitSet> next = mostPromising(around);
        while (next.isPresent()) {
            around.or(next.get());
            next = mostPromising(around);
        }
        return around.equals(group) ? Optional.empty() : Optional.of(around);
    }

    private Optional<BitSet> mostPromising(BitSet around) {
        int room = NEIGHBOURHOOD - around.cardinality();
        Map<BitSet, Long> promise = new HashMap<>();
        around.stream()
                .forEach(i -> outside(i, around).forEach(j -> {
                    if (groupOf[j].cardinality() <= room) {
                        promise.merge(groupOf[j], pair(i, j), Long::sum);
                    }
                }));
        return promise.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.<BitSet, Long>comparingByValue()
                        .thenComparing(entry -> -entry.getKey().nextSetBit(0)))
                .map(Map.Entry::getKey);
    }

    private java.util.stream.IntStream outside(int work, BitSet set) {
        BitSet beside = couplings.beside(work);
        beside.andNot(set);
        return beside.stream();
    }

    /// What two works save; the search goes first where that is much.
    private long pair(int i, int j) {
        return pairs.computeIfAbsent((long) Math.min(i, j) << 32 | Math.max(i, j), key -> {
            List<Integer> both = List.of(Math.min(i, j), Math.max(i, j));
            return ExactPacking.of(ground.subsets(both), couplings.masks(both)).total();
        });
    }

    private boolean solve(BitSet around) {
        List<Integer> members = around.stream().boxed().toList();
        ExactPacking packing = ExactPacking.of(ground.subsets(members), couplings.masks(members));
        if (packing.total() <= worth(around)) {
            return false;
        }
        members.forEach(i -> put(one(i)));
        packing.groups().forEach(mask -> {
            BitSet group = new BitSet();
            BitSet.valueOf(new long[] {mask}).stream().map(members::get).forEach(group::set);
            put(group);
        });
        return true;
    }

    /// For each two works that couple across groups that are too large for a neighbourhood: their groups as one, or
    /// one of the works in the group of the other.
    private boolean joinAndMove() {
        boolean better = false;
        for (int i = 0; i < groupOf.length; i++) {
            for (int j : outside(i, groupOf[i]).toArray()) {
                if (!groupOf[i].get(j) && groupOf[i].cardinality() + groupOf[j].cardinality() > NEIGHBOURHOOD) {
                    better |= regroup(i, j);
                }
            }
        }
        return better;
    }

    private boolean regroup(int i, int j) {
        BitSet mine = groupOf[i];
        BitSet other = groupOf[j];
        long now = benefits.of(mine) + benefits.of(other);
        BitSet both = with(mine, other);
        long joined = benefits.of(both);
        BitSet left = without(mine, one(i));
        BitSet gained = with(other, one(i));
        long moved = left.isEmpty() ? 0 : benefits.of(left) + benefits.of(gained);
        if (Math.max(joined, moved) <= now) {
            return false;
        }
        if (joined >= moved) {
            put(both);
        } else {
            put(left);
            put(gained);
        }
        return true;
    }

    private long worth(BitSet works) {
        return works.stream()
                .filter(i -> groupOf[i].nextSetBit(0) == i)
                .mapToLong(i -> benefits.of(groupOf[i]))
                .sum();
    }

    private void put(BitSet group) {
        group.stream().forEach(i -> groupOf[i] = group);
    }

    private static BitSet one(int work) {
        BitSet one = new BitSet();
        one.set(work);
        return one;
    }

    private static BitSet with(BitSet some, BitSet others) {
        BitSet both = (BitSet) some.clone();
        both.or(others);
        return both;
    }

    private static BitSet without(BitSet some, BitSet others) {
        BitSet rest = (BitSet) some.clone();
        rest.andNot(others);
        return rest;
    }
}
