package org.koppelkansen.opportunities;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.koppelkansen.weigh.CommonGround;
import org.koppelkansen.weigh.SetCost;
import org.koppelkansen.weigh.WeighingRules;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

/// The projects of all plans with all their works, against which is told what works cost when nobody couples. A
/// project is planned as one, so that what its works save among themselves is nobody's gain from coupling; and of a
/// project of which only some works are taken, the rest keeps what it needs itself ([TornProject]).
public final class WholeProjects {
    private final WeighingRules rules;
    private final Map<WorkId, Work> works;
    private final Map<String, List<Work>> projects;
    private final Map<String, TornProject> torn = new ConcurrentHashMap<>();

    private WholeProjects(Map<WorkId, Work> works, Map<String, List<Work>> projects, WeighingRules rules) {
        this.rules = rules;
        this.works = works;
        this.projects = projects;
    }

    /// @param works all of the plans that could take part
    public static WholeProjects of(Collection<Work> works, WeighingRules rules) {
        return of(byId(works), rules);
    }

    private static WholeProjects of(Map<WorkId, Work> works, WeighingRules rules) {
        return new WholeProjects(
                works, works.values().stream().collect(Collectors.groupingBy(Work::projectKey)), rules);
    }

    /// The same projects, of which nothing is worked out yet, so that it can be forgotten again.
    WholeProjects anew() {
        return new WholeProjects(works, projects, rules);
    }

    /// The same projects, where some works are new or otherwise.
    public WholeProjects with(Collection<Work> others) {
        Map<WorkId, Work> all = new HashMap<>(works);
        all.putAll(byId(others));
        return all.equals(works) ? this : of(all, rules);
    }

    private static Map<WorkId, Work> byId(Collection<Work> works) {
        return works.stream().collect(Collectors.toMap(Work::id, work -> work));
    }

    /// What the works of a set cost when nobody couples, by project, the first by the id of its first work.
    List<SetCost> apart(CommonGround ground, BitSet set) {
        return among(ground, set).stream()
                .map(project -> {
                    List<Work> some = works(ground, project);
                    return isWhole(some) ? ground.planned(project) : torn(some).part(some);
                })
                .toList();
    }

    /// The likely total of [#apart], much faster, in cents.
    long likely(CommonGround ground, BitSet set) {
        return among(ground, set).stream()
                .mapToLong(project -> {
                    List<Work> some = works(ground, project);
                    return isWhole(some) ? ground.likelyPlanned(project).cents() : likelyPart(some);
                })
                .sum();
    }

    /// What works of one project, but not all, likely cost when nobody couples, in cents.
    long likelyPart(List<Work> some) {
        return torn(some).likely(some);
    }

    /// Whether these works of one project are all of it.
    boolean isWhole(List<Work> some) {
        return all(some).size() == some.size();
    }

    /// The works of each project, the first by the id of its first work.
    static List<BitSet> among(CommonGround ground, BitSet set) {
        List<Work> works = ground.works();
        Map<String, BitSet> projects = new TreeMap<>();
        set.stream()
                .forEach(i -> projects.computeIfAbsent(works.get(i).projectKey(), p -> new BitSet())
                        .set(i));
        return projects.values().stream()
                .sorted(Comparator.comparing(project -> project.nextSetBit(0)))
                .toList();
    }

    private TornProject torn(List<Work> some) {
        return torn.computeIfAbsent(some.getFirst().projectKey(), key -> new TornProject(all(some), rules));
    }

    private List<Work> all(List<Work> some) {
        return projects.getOrDefault(some.getFirst().projectKey(), some);
    }

    private static List<Work> works(CommonGround ground, BitSet set) {
        List<Work> works = ground.works();
        return set.stream().mapToObj(works::get).toList();
    }
}
