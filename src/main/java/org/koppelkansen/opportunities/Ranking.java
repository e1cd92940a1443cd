package org.koppelkansen.opportunities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.koppelkansen.find.Found;
import org.koppelkansen.find.Relation;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Text;
import org.koppelkansen.weigh.CostPart;
import org.koppelkansen.weigh.SetCost;
import org.koppelkansen.works.Area;
import org.koppelkansen.works.WorkId;

/// The opportunities that somebody asked for, the best first, and what they come to.
///
/// @param none why there are none; empty when there are
public record Ranking(List<Ranked> ranked, Totals totals, Optional<Text> none) {
    public Ranking {
        ranked = List.copyOf(ranked);
    }

    /// @param rank from 1
    /// @param where street, or area, or empty
    public record Ranked(int rank, String where, Opportunity opportunity) {
        /// The coupling that says most about why: by shared ground, then certainty, then nearness.
        public Optional<Relation.Between> strongest() {
            return opportunity.reasons().stream()
                    .min(Comparator.comparing(
                                    (Relation.Between r) -> -r.evidence().sharedGroundSquareMetres())
                            .thenComparing(r -> -r.evidence().certainty())
                            .thenComparing(r -> r.evidence().distanceMetres())
                            .thenComparing(r -> r.first().id())
                            .thenComparing(r -> r.second().id()));
        }
    }

    /// What the opportunities of a ranking come to.
    ///
    /// @param works that could take part: open, with a place; of everybody
    /// @param couplable works that couple with another
    /// @param coupled works in one of the opportunities
    /// @param costApart what those cost, each project by itself
    /// @param ownCosts part of it that nobody can share
    /// @param expectedBenefit sum of the expected benefits
    public record Totals(
            int works,
            int couplable,
            int coupled,
            Estimate costApart,
            Estimate ownCosts,
            Estimate benefit,
            Money expectedBenefit) {
        /// What works can share at all: everything but own costs.
        public Estimate sharable() {
            return costApart.minus(ownCosts);
        }

        /// The likely benefit as a part of what the works cost apart, 0 to 1; empty when they cost nothing.
        public OptionalDouble benefitOfCosts() {
            return part(costApart);
        }

        /// The likely benefit as a part of what they can share, 0 to 1; empty when that is nothing.
        public OptionalDouble benefitOfSharable() {
            return part(sharable());
        }

        private OptionalDouble part(Estimate whole) {
            long cents = whole.likely().cents();
            return cents > 0 ? OptionalDouble.of((double) benefit.likely().cents() / cents) : OptionalDouble.empty();
        }
    }

    /// Ranks what was found.
    ///
    /// @param related works, and those relations that somebody wants to see
    /// @param owners names of those in whose opportunities somebody is interested; everybody's when empty
    /// @param areas in the coordinate system of the works; may be empty
    public static Ranking of(Opportunities found, Found related, List<String> owners, List<Area> areas) {
        List<Opportunity> wanted = found.ranked().stream()
                .filter(opportunity ->
                        owners.isEmpty() || opportunity.owners().stream().anyMatch(owners::contains))
                .toList();
        Whereabouts whereabouts = new Whereabouts(areas);
        List<Ranked> ranked = new ArrayList<>();
        for (Opportunity opportunity : wanted) {
            ranked.add(new Ranked(ranked.size() + 1, whereabouts.of(opportunity), opportunity));
        }
        return new Ranking(
                ranked,
                totals(wanted, found.works(), couplable(related)),
                wanted.isEmpty() ? Optional.of(WhyNone.of(found, related, owners)) : Optional.empty());
    }

    private static Totals totals(List<Opportunity> wanted, int works, int couplable) {
        return new Totals(
                works,
                couplable,
                wanted.stream()
                        .mapToInt(opportunity -> opportunity.works().size())
                        .sum(),
                Estimate.sum(wanted.stream().map(Opportunity::costApart).toList()),
                Estimate.sum(wanted.stream().map(Ranking::ownCosts).toList()),
                Estimate.sum(wanted.stream().map(Opportunity::benefit).toList()),
                wanted.stream().map(Opportunity::expectedBenefit).reduce(Money.ZERO, Money::plus));
    }

    private static Estimate ownCosts(Opportunity opportunity) {
        return Estimate.sum(opportunity.apart().stream()
                .map((SetCost cost) -> cost.of(CostPart.Kind.OWN))
                .toList());
    }

    private static int couplable(Found related) {
        Set<WorkId> works = new HashSet<>();
        for (Relation relation : related.relations()) {
            if (relation instanceof Relation.Between between && relation.kind().isCoupling()) {
                works.add(between.first().id());
                works.add(between.second().id());
            }
        }
        return works.size();
    }
}
