package org.koppelkansen.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.outlook.OwnOutlook.InPhase;
import org.koppelkansen.outlook.OwnOutlook.NeedsOf;
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

/// Counts what is planned in an area or by an organisation, as one viewer sees it.
///
/// @param rates say which works open ground
public record LookAhead(PlannedWorks planned, Works works, Results results, Rates rates) {
    private static final int AT_ONCE = 1000;

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
        return new OwnOutlook(
                byPhase(own),
                works.count(viewer, stale(owner)),
                Coupling.of(own, FoundTogether.works(found), rates, day),
                FoundTogether.of(found),
                byOwner(planned.needs(within(viewer, owner))),
                lastRun(viewer).map(AreaOutlook.LastRun::of));
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

    private static List<NeedsOf> byOwner(List<SeenWork.Need> needs) {
        Map<String, Long> counts = needs.stream()
                .collect(Collectors.groupingBy(need -> need.owner().id().value(), TreeMap::new, Collectors.counting()));
        Map<String, String> names = needs.stream()
                .collect(Collectors.toMap(
                        need -> need.owner().id().value(), need -> need.owner().name(), (one, other) -> one));
        Function<String, String> name = id -> names.getOrDefault(id, id);
        return counts.entrySet().stream()
                .map(one -> new NeedsOf(one.getKey(), name.apply(one.getKey()), one.getValue()))
                .sorted(Comparator.comparing(NeedsOf::needs).reversed().thenComparing(NeedsOf::owner))
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
