package org.koppelkansen.results;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.koppelkansen.opportunities.Opportunity;
import org.koppelkansen.opportunities.Parties;
import org.koppelkansen.opportunities.Ranking;
import org.koppelkansen.results.told.ToldRelation;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Work;

/// An opportunity as a finding run found it, with all that is kept of it.
///
/// @param where street, or area, or empty
/// @param ground of its works, each by itself
/// @param members its works, and the works that its figures rest on
/// @param reasons the couple relations that connect it
public record FoundOpportunity(
        Opportunity opportunity,
        String where,
        List<Shape> ground,
        List<Member> members,
        List<ToldRelation> reasons,
        Reckoned reckoned) {
    public FoundOpportunity {
        ground = List.copyOf(ground);
        members = List.copyOf(members);
        reasons = List.copyOf(reasons);
    }

    /// A work of an opportunity.
    ///
    /// @param takesPart or else it is of the project of one that does, so that figures rest on it
    /// @param party that pays for it; where it takes no part itself, that of its project
    public record Member(Work work, boolean takesPart, String party) {}

    /// @param projects all works that could take part, by project
    static FoundOpportunity of(Ranking.Ranked ranked, Map<String, List<Work>> projects, Reckoned reckoned) {
        Opportunity opportunity = ranked.opportunity();
        return new FoundOpportunity(
                opportunity,
                ranked.where(),
                opportunity.works().stream()
                        .flatMap(work -> work.place().stream())
                        .map(Place::footprint)
                        .toList(),
                members(opportunity, projects),
                opportunity.reasons().stream().map(ToldRelation::of).toList(),
                reckoned);
    }

    private static List<Member> members(Opportunity opportunity, Map<String, List<Work>> projects) {
        Parties names = Parties.of(opportunity.works());
        Set<Work> taking = new HashSet<>(opportunity.works());
        List<Member> members = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Work work : opportunity.works()) {
            members.add(new Member(work, true, names.of(work)));
            if (seen.add(work.projectKey())) {
                Optional.ofNullable(projects.get(work.projectKey())).orElse(List.of()).stream()
                        .filter(other -> !taking.contains(other))
                        .forEach(other -> members.add(new Member(other, false, names.of(work))));
            }
        }
        return members;
    }
}
