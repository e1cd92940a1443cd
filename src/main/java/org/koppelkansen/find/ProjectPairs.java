package org.koppelkansen.find;

import java.util.HashMap;
import java.util.Map;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

/// Numbers pairs of projects, the same whichever work is first, so that the works of one project count once. A work
/// of no project is one by itself; so is an ambition.
final class ProjectPairs {
    private final Map<String, Integer> projects = new HashMap<>();
    private final Map<WorkId, Integer> ofWork = new HashMap<>();

    long of(Relation relation) {
        return switch (relation) {
            case Relation.Between between -> of(between.first(), between.second());
            case Relation.Toward toward ->
                pair(number(toward.work()), number("> " + toward.ambition().id()));
        };
    }

    long of(Work one, Work other) {
        return pair(number(one), number(other));
    }

    private static long pair(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    private int number(Work work) {
        return ofWork.computeIfAbsent(work.id(), id -> number(work.projectKey()));
    }

    private int number(String project) {
        return projects.computeIfAbsent(project, p -> projects.size());
    }
}
