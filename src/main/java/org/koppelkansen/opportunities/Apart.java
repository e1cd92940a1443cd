package org.koppelkansen.opportunities;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.koppelkansen.weigh.CommonGround;
import org.koppelkansen.weigh.SetCost;
import org.koppelkansen.works.Work;

/// What works cost when nobody couples: each project by itself, as its owner plans it. Works of one project are
/// planned as one already, so that what they save among themselves is nobody's gain from coupling.
final class Apart {
    private Apart() {}

    /// By project, the first by the id of its first work.
    static List<SetCost> of(CommonGround ground, BitSet set) {
        return projects(ground, set).stream().map(ground::planned).toList();
    }

    /// The works of each project, the first by the id of its first work.
    static List<BitSet> projects(CommonGround ground, BitSet set) {
        List<Work> works = ground.works();
        Map<String, BitSet> projects = new TreeMap<>();
        set.stream()
                .forEach(i -> projects.computeIfAbsent(works.get(i).projectKey(), p -> new BitSet())
                        .set(i));
        return projects.values().stream()
                .sorted(Comparator.comparing(project -> project.nextSetBit(0)))
                .toList();
    }
}
