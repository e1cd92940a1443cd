package org.koppelkansen.opportunities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.koppelkansen.find.Relation;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.weigh.CommonGround;
import org.koppelkansen.weigh.CrowdedTown;
import org.koppelkansen.weigh.Weighing;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

/// Every way to part a few works into groups, written apart from the program: each work in turn joins one of the
/// groups before it or begins its own.
final class EveryPartition {
    private final List<Work> works;
    private final CommonGround town;
    private final int[] beside;
    private final Map<Integer, Long> known = new HashMap<>();

    EveryPartition(List<Work> works) {
        this.works = works;
        this.town = CommonGround.of(works, CrowdedTown.RULES);
        this.beside = new int[works.size()];
        List<WorkId> ids = works.stream().map(Work::id).toList();
        for (Relation relation :
                PackingLaws.RELATIONS.among(works, List.of(), Progress.SILENT).relations()) {
            if (relation instanceof Relation.Between between && relation.kind().isCoupling()) {
                int first = ids.indexOf(between.first().id());
                int second = ids.indexOf(between.second().id());
                beside[first] |= 1 << second;
                beside[second] |= 1 << first;
            }
        }
    }

    long best() {
        return best(0, new ArrayList<>());
    }

    private long best(int next, List<Integer> groups) {
        if (next == works.size()) {
            return groups.stream().mapToLong(this::saved).sum();
        }
        groups.add(1 << next);
        long best = best(next + 1, groups);
        groups.removeLast();
        for (int g = 0; g < groups.size(); g++) {
            int group = groups.get(g);
            groups.set(g, group | 1 << next);
            best = Math.max(best, best(next + 1, groups));
            groups.set(g, group);
        }
        return best;
    }

    private long saved(int mask) {
        Long saved = known.get(mask);
        if (saved == null) {
            saved = Integer.bitCount(mask) > 1 && hangsTogether(mask) ? worked(mask) : 0;
            known.put(mask, saved);
        }
        return saved;
    }

    private long worked(int mask) {
        List<Work> group = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            if ((mask >> i & 1) != 0) {
                group.add(works.get(i));
            }
        }
        CommonGround ground = ground(group);
        if (!(ground.together(ground.everybody()) instanceof Weighing.Weighed weighed)) {
            return 0;
        }
        long saved = -weighed.cost().total().likely().cents();
        for (String project : new TreeSet<>(group.stream().map(Work::projectKey).toList())) {
            List<Work> whole = of(works, project);
            List<Work> rest =
                    whole.stream().filter(work -> !group.contains(work)).toList();
            saved += rest.isEmpty()
                    ? planned(ground, whole)
                    : planned(ground(whole), whole) - planned(ground(whole), rest);
        }
        return Math.max(0, saved);
    }

    private static List<Work> of(List<Work> works, String project) {
        return works.stream().filter(work -> work.projectKey().equals(project)).toList();
    }

    private CommonGround ground(List<Work> some) {
        BitSet set = new BitSet();
        some.forEach(work -> set.set(town.works().indexOf(work)));
        return town.among(set);
    }

    private static long planned(CommonGround ground, List<Work> works) {
        BitSet set = new BitSet();
        works.forEach(work -> set.set(ground.works().indexOf(work)));
        return ground.planned(set).total().likely().cents();
    }

    private boolean hangsTogether(int mask) {
        int reached = Integer.lowestOneBit(mask);
        for (int round = 0; round < works.size(); round++) {
            for (int i = 0; i < works.size(); i++) {
                reached |= (reached >> i & 1) != 0 ? beside[i] & mask : 0;
            }
        }
        return reached == mask;
    }
}
