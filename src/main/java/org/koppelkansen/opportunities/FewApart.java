package org.koppelkansen.opportunities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.koppelkansen.weigh.SubsetCosts;
import org.koppelkansen.works.Work;

/// What every set of a few works likely costs when nobody couples, by bit mask: the cents of [WholeProjects#likely],
/// worked out once for each project and what is taken of it.
final class FewApart {
    private final SubsetCosts costs;
    private final WholeProjects projects;
    private final List<Work> works;
    private final Collection<Integer> masks;
    private final Map<Integer, Long> known = new HashMap<>();

    FewApart(SubsetCosts costs, WholeProjects projects) {
        this.costs = costs;
        this.projects = projects;
        this.works = costs.works();
        Map<String, Integer> byProject = new TreeMap<>();
        for (int i = 0; i < works.size(); i++) {
            byProject.merge(works.get(i).projectKey(), 1 << i, (a, b) -> a | b);
        }
        this.masks = byProject.values();
    }

    long cents(int mask) {
        long cents = 0;
        for (int project : masks) {
            int taken = project & mask;
            cents += taken == 0 ? 0 : known.computeIfAbsent(taken, this::ofProject);
        }
        return cents;
    }

    private long ofProject(int taken) {
        List<Work> some = new ArrayList<>();
        for (int rest = taken; rest != 0; rest &= rest - 1) {
            some.add(works.get(Integer.numberOfTrailingZeros(rest)));
        }
        return projects.isWhole(some) ? costs.planned(taken) : projects.likelyPart(some);
    }
}
