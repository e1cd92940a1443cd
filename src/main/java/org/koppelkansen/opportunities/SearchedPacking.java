package org.koppelkansen.opportunities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final WholeProjects projects;
    private final int atATime;
    private final Benefits benefits;
    private final Map<Long, Long> pairs = new HashMap<>();
    private final BitSet[] groupOf;
    private final Map<BitSet, Solved> solved = new HashMap<>();

    /// The best packing of some works among themselves.
    private record Solved(long total, List<BitSet> groups) {}

    private SearchedPacking(CommonGround ground, Couplings couplings, WholeProjects projects, int atATime) {
        this.ground = ground;
        this.couplings = couplings;
        this.projects = projects;
        this.atATime = atATime;
        this.benefits = new Benefits(ground, couplings, projects);
        this.groupOf = new BitSet[couplings.size()];
        for (int i = 0; i < groupOf.length; i++) {
            put(one(i));
        }
    }

    /// The groups of at least two works.
    static List<BitSet> of(CommonGround ground, Couplings couplings, WholeProjects projects) {
        return of(ground, couplings, projects, NEIGHBOURHOOD);
    }

    /// @param atATime works that are packed exactly at a time
    static List<BitSet> of(CommonGround ground, Couplings couplings, WholeProjects projects, int atATime) {
        SearchedPacking packing = new SearchedPacking(ground, couplings, projects, atATime);
        boolean better = true;
        while (better) {
            boolean solved = packing.solveNeighbourhoods();
            boolean torn = packing.solveAcross();
            better = packing.joinAndMove() || torn || solved;
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

    /// Round each two works that couple across groups.
    private boolean solveNeighbourhoods() {
        boolean better = false;
        for (int i = 0; i < groupOf.length; i++) {
            for (int j : outside(i, groupOf[i]).toArray()) {
                BitSet both = with(groupOf[i], groupOf[j]);
                if (!groupOf[i].get(j) && both.cardinality() <= atATime) {
                    better |= pack(neighbourhood(both));
                }
            }
        }
        return better;
    }

    /// The groups with those beside them that seem to gain most from them, whole groups at a time, while there is
    /// room.
    private BitSet neighbourhood(BitSet groups) {
        BitSet around = (BitSet) groups.clone();
        Optional<BitSet> next = mostPromising(around);
        while (next.isPresent()) {
            around.or(next.get());
            next = mostPromising(around);
        }
        return around;
    }

    private Optional<BitSet> mostPromising(BitSet around) {
        int room = atATime - around.cardinality();
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

    /// What two works save, and a cent more, because two that save nothing may do so with a third; the search goes
    /// first where that is much.
    private long pair(int i, int j) {
        return 1
                + pairs.computeIfAbsent((long) Math.min(i, j) << 32 | Math.max(i, j), key -> {
                    List<Integer> both = List.of(Math.min(i, j), Math.max(i, j));
                    return ExactPacking.of(ground.subsets(both), couplings.masks(both), projects)
                            .total();
                });
    }

    /// Round each work, whatever groups its neighbours are in: those that are torn keep what is left of them.
    private boolean solveAcross() {
        boolean better = false;
        for (int i = 0; i < groupOf.length; i++) {
            BitSet around = one(i);
            OptionalInt next = mostPromisingWork(around);
            while (next.isPresent() && around.cardinality() < atATime) {
                around.set(next.getAsInt());
                next = mostPromisingWork(around);
            }
            better |= pack(around);
        }
        return better;
    }

    private OptionalInt mostPromisingWork(BitSet around) {
        long[] promise = new long[groupOf.length];
        around.stream().forEach(i -> outside(i, around).forEach(j -> promise[j] += pair(i, j)));
        int best = 0;
        for (int j = 1; j < promise.length; j++) {
            best = promise[j] > promise[best] ? j : best;
        }
        return promise[best] > 0 ? OptionalInt.of(best) : OptionalInt.empty();
    }

    private boolean pack(BitSet around) {
        Solved best = solved.computeIfAbsent(around, this::solve);
        Set<BitSet> torn = around.stream().mapToObj(i -> groupOf[i]).collect(Collectors.toSet());
        List<BitSet> rests = torn.stream().map(group -> without(group, around)).toList();
        if (best.total() + worth(rests) <= worth(torn)) {
            return false;
        }
        rests.forEach(this::putWhereItPays);
        around.stream().forEach(i -> put(one(i)));
        best.groups().forEach(this::put);
        return true;
    }

    private Solved solve(BitSet around) {
        List<Integer> members = around.stream().boxed().toList();
        ExactPacking packing = ExactPacking.of(ground.subsets(members), couplings.masks(members), projects);
        List<BitSet> groups = new ArrayList<>();
        for (int mask : packing.groups()) {
            BitSet group = new BitSet();
            BitSet.valueOf(new long[] {mask}).stream().map(members::get).forEach(group::set);
            groups.add(group);
        }
        return new Solved(packing.total(), groups);
    }

    private void putWhereItPays(BitSet group) {
        if (benefits.of(group) > 0) {
            put(group);
        } else {
            group.stream().forEach(i -> put(one(i)));
        }
    }

    /// For each two works that couple across groups that are too large for a neighbourhood: their groups as one,
    /// or one of the works in the group of the other.
    private boolean joinAndMove() {
        boolean better = false;
        for (int i = 0; i < groupOf.length; i++) {
            for (int j : outside(i, groupOf[i]).toArray()) {
                if (!groupOf[i].get(j) && groupOf[i].cardinality() + groupOf[j].cardinality() > atATime) {
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
        long moved = benefits.of(left) + benefits.of(gained);
        if (Math.max(joined, moved) <= now) {
            return false;
        }
        if (joined >= moved) {
            put(both);
        } else {
            putWhereItPays(left);
            put(gained);
        }
        return true;
    }

    private long worth(Collection<BitSet> groups) {
        return groups.stream().mapToLong(benefits::of).sum();
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
