package org.koppelkansen.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.outlook.OwnOutlook.InPhase;
import org.koppelkansen.outlook.OwnOutlook.Other;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.register.Works;
import org.koppelkansen.results.OpportunityFilter;
import org.koppelkansen.results.Results;
import org.koppelkansen.results.SeenOpportunity;
import org.koppelkansen.results.SeenRun;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Area;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Phase;

/// Counts what is planned everywhere, in an area or by an organisation, as one viewer sees it.
///
/// @param rates say which works open ground
public record LookAhead(PlannedWorks planned, Works works, Results results, Rates rates) {
    private static final int AT_ONCE = 1000;

    public RegisterOutlook everywhere(Viewer viewer) {
        return new RegisterOutlook(
                works.count(viewer, WorkFilter.ALL),
                planned.found(viewer),
                lastRun(viewer).map(AreaOutlook.LastRun::of));
    }

    /// @param day today
    public AreaOutlook in(Viewer viewer, Area area, LocalDate day) {
        WorkFilter.Where there = new WorkFilter.Where(List.of(area.code()), Optional.empty());
        return AreaOutlook.of(
                planned.in(viewer, area.code()),
                all(viewer, OpportunityFilter.ALL.in(there)),
                needs(viewer, area),
                rates,
                day,
                lastRun(viewer));
    }

    private int needs(Viewer viewer, Area area) {
        return (int) planned.needs(viewer).stream()
                .map(need -> Shape.of(need.ground(), area.shape().crs()))
                .filter(square -> square.intersects(area.shape()))
                .count();
    }

    /// @param day today
    public OwnOutlook of(Viewer viewer, OwnerId owner, LocalDate day) {
        List<PlannedWork> own = planned.of(viewer, owner);
        List<SeenOpportunity> found = all(viewer, taking(owner));
        Optional<SeenRun> run = lastRun(viewer);
        return new OwnOutlook(
                byPhase(own),
                works.count(viewer, stale(owner)),
                Coupling.of(own, FoundTogether.works(found), run.isPresent(), rates, day),
                FoundTogether.of(found),
                others(owner, found, planned.needs(within(viewer, owner))),
                run.map(AreaOutlook.LastRun::of));
    }

    /// Opportunities in which an organisation takes part.
    public static OpportunityFilter taking(OwnerId owner) {
        return new OpportunityFilter(
                WorkFilter.Where.ANYWHERE,
                new OpportunityFilter.Taking(List.of(owner), List.of(), List.of()),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false);
    }

    private static WorkFilter stale(OwnerId owner) {
        return new WorkFilter(
                WorkFilter.Where.ANYWHERE,
                List.of(owner),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                WorkFilter.Standing.STALE);
    }

    /// The same person with its roles in one organisation alone: whom else it works for says nothing of what lies near
    /// this one.
    private static Viewer within(Viewer viewer, OwnerId owner) {
        return new Viewer(
                viewer.account(),
                viewer.name(),
                viewer.grants().stream()
                        .filter(grant -> grant.organisation().equals(owner))
                        .toList(),
                viewer.scopes());
    }

    private static List<InPhase> byPhase(List<PlannedWork> own) {
        Map<Phase, Long> counts =
                own.stream().collect(Collectors.groupingBy(PlannedWork::phase, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(phase -> new InPhase(phase.getKey().key(), phase.getValue()))
                .toList();
    }

    private static List<Other> others(OwnerId own, List<SeenOpportunity> found, List<SeenWork.Need> needs) {
        Map<String, String> names = new TreeMap<>();
        Map<String, Long> taking = new HashMap<>();
        Map<String, Long> needing = new HashMap<>();
        found.forEach(one -> one.taking().owners().forEach(owner -> {
            names.put(owner.id(), owner.name());
            taking.merge(owner.id(), 1L, Long::sum);
        }));
        needs.forEach(need -> {
            names.put(need.owner().id().value(), need.owner().name());
            needing.merge(need.owner().id().value(), 1L, Long::sum);
        });
        names.remove(own.value());
        return names.entrySet().stream()
                .map(name -> new Other(
                        name.getKey(),
                        name.getValue(),
                        taking.getOrDefault(name.getKey(), 0L),
                        needing.getOrDefault(name.getKey(), 0L)))
                .sorted(Comparator.comparing((Other other) -> -other.opportunities() - other.needs())
                        .thenComparing(Other::owner))
                .toList();
    }

    private List<SeenOpportunity> all(Viewer viewer, OpportunityFilter filter) {
        List<SeenOpportunity> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<SeenOpportunity> page = results.opportunities(viewer, filter, after, AT_ONCE);
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    private Optional<SeenRun> lastRun(Viewer viewer) {
        return results.runs(viewer, Optional.empty(), 1).items().stream().findFirst();
    }
}
