package org.koppelkansen.opportunities;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.share.Sharing;
import org.koppelkansen.share.SharingRule;
import org.koppelkansen.weigh.CommonGround;
import org.koppelkansen.weigh.SetCost;
import org.koppelkansen.weigh.Weighing;
import org.koppelkansen.weigh.WeighingRules;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.Work;

/// Works that somebody proposes to do together, weighed, whether or not it can be done or saves anything.
///
/// @param together what that costs, or why it cannot be
/// @param apart what each project costs by itself, as planned
/// @param ground the ground of just these works
public record Proposal(WeighingRules rules, CommonGround ground, Weighing together, List<SetCost> apart) {
    public Proposal {
        apart = List.copyOf(apart);
    }

    /// @param works at least one, which share one metric system and have ids of their own
    public static Proposal of(Collection<Work> works, WeighingRules rules) {
        if (works.isEmpty()) {
            throw new IllegalArgumentException("nobody proposes nothing");
        }
        CommonGround ground = CommonGround.of(works, rules);
        return new Proposal(rules, ground, ground.together(ground.everybody()), Apart.of(ground, ground.everybody()));
    }

    /// An opportunity as a proposal, with the same cents.
    public static Proposal of(Opportunity opportunity, WeighingRules rules) {
        return new Proposal(
                rules, opportunity.ground(), new Weighing.Weighed(opportunity.together()), opportunity.apart());
    }

    /// As [Opportunity#id], so that the same works have the same name.
    public String id() {
        return OpportunityId.of(works());
    }

    /// By id.
    public List<Work> works() {
        return ground.works();
    }

    public Estimate costApart() {
        return Estimate.sum(apart.stream().map(SetCost::total).toList());
    }

    /// What doing them together costs; empty when it cannot be.
    public Optional<SetCost> cost() {
        return switch (together) {
            case Weighing.Weighed weighed -> Optional.of(weighed.cost());
            case Weighing.Refused refused -> Optional.empty();
        };
    }

    /// What doing them together saves, below 0 when apart is cheaper; empty when it cannot be.
    public Optional<Estimate> saving() {
        return cost().map(cost -> costApart().minus(cost.total()));
    }

    /// A finding for each work that takes part with its own costs only.
    public List<Finding> findings() {
        return ground.findings();
    }

    public int streetDaysApart() {
        return apart.stream().mapToInt(cost -> cost.openness().streetDays()).sum();
    }

    /// The game of who pays what, among the parties of these works.
    public SharedCost shared() {
        return SharedCost.of(ground, ground.everybody(), Parties.of(works()));
    }

    /// Who pays what by one rule, with quantities in opened square metres.
    public Sharing shared(SharingRule rule) {
        return switch (shared()) {
            case SharedCost.Refused refused -> new Sharing.Refused(rule, refused.reason());
            case SharedCost.Payable payable -> payable.sharing().by(rule);
        };
    }
}
