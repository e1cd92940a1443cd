package org.koppelkansen.results;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.koppelkansen.find.Relation;
import org.koppelkansen.measure.Period;
import org.koppelkansen.opportunities.Opportunity;
import org.koppelkansen.opportunities.Parties;
import org.koppelkansen.results.told.ToldRelation;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Work;

/// An opportunity as a finding run found it, with all that is kept of it; not the cells of its ground, which take much
/// memory.
///
/// @param where street, or area, or empty
/// @param members its works, and the works that its figures rest on
/// @param reasons the couple relations that connect it
/// @param findings about ground that could not be weighed
public record FoundOpportunity(
        Meeting meeting,
        String where,
        List<Member> members,
        List<Reason> reasons,
        Reckoned reckoned,
        List<Finding> findings) {
    public FoundOpportunity {
        members = List.copyOf(members);
        reasons = List.copyOf(reasons);
        findings = List.copyOf(findings);
    }

    /// Which works take part, and when they can.
    ///
    /// @param id of the opportunity
    /// @param certainty that all come about
    public record Meeting(String id, List<Work> works, Period common, double certainty) {
        public Meeting {
            works = List.copyOf(works);
        }

        /// Of its works, each by itself.
        public List<Shape> ground() {
            return works.stream()
                    .flatMap(work -> work.place().stream())
                    .map(Place::footprint)
                    .toList();
        }
    }

    /// A relation, told among all relations.
    ///
    /// @param kind its key
    public record Reason(String id, String kind) {
        static Reason of(Relation relation) {
            return new Reason(ToldRelation.id(relation), relation.kind().key());
        }
    }

    /// A work of an opportunity.
    ///
    /// @param takesPart or else it is of the project of one that does, so that figures rest on it
    /// @param party that pays for it; where it takes no part itself, that of its project
    public record Member(Work work, boolean takesPart, String party) {}

    /// @param projects all works that could take part, by project
    static FoundOpportunity of(
            Opportunity opportunity, String where, Map<String, List<Work>> projects, Reckoned reckoned) {
        return new FoundOpportunity(
                new Meeting(opportunity.id(), opportunity.works(), opportunity.common(), opportunity.certainty()),
                where,
                members(opportunity, projects),
                opportunity.reasons().stream().map(Reason::of).toList(),
                reckoned,
                opportunity.ground().findings());
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
