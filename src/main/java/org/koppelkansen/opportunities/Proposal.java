package org.koppelkansen.opportunities;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
public final class Proposal {
    private final WeighingRules rules;
    private final WholeProjects projects;
    private final CommonGround ground;
    private final Weighing together;
    private final List<SetCost> apart;
    private volatile @Nullable SharedCost shared;

    private Proposal(
            WeighingRules rules, WholeProjects projects, CommonGround ground, Weighing together, List<SetCost> apart) {
        this.rules = rules;
        this.projects = projects;
        this.ground = ground;
        this.together = together;
        this.apart = List.copyOf(apart);
    }

    /// Works that are all of their projects.
    ///
    /// @param works at least one, which share one metric system and have ids of their own
    public static Proposal of(Collection<Work> works, WeighingRules rules) {
        return of(works, WholeProjects.of(works, rules), rules);
    }

    /// Works of some projects.
    ///
    /// @param works at least one, which share one metric system and have ids of their own
    /// @param plans the projects of all plans; a work that is not in them, or otherwise, stands for itself in its
    /// project
    public static Proposal of(Collection<Work> works, WholeProjects plans, WeighingRules rules) {
        if (works.isEmpty()) {
            throw new IllegalArgumentException("nobody proposes nothing");
        }
        CommonGround ground = CommonGround.of(works, rules);
        WholeProjects projects = plans.with(works);
        BitSet all = ground.everybody();
        return new Proposal(rules, projects, ground, ground.together(all), projects.apart(ground, all));
    }

    /// An opportunity as a proposal, with the same cents.
    ///
    /// @param projects that it was found among
    public static Proposal of(Opportunity opportunity, WholeProjects projects, WeighingRules rules) {
        return new Proposal(
                rules,
                projects,
                opportunity.ground(),
                new Weighing.Weighed(opportunity.together()),
                opportunity.apart());
    }

    public WeighingRules rules() {
        return rules;
    }

    /// All projects, with these works as they are proposed.
    public WholeProjects projects() {
        return projects;
    }

    /// The ground of just these works.
    public CommonGround ground() {
        return ground;
    }

    /// What doing them together costs, or why it cannot be.
    public Weighing together() {
        return together;
    }

    /// What each project costs by itself, as planned; of a project that is not here with all its works, what these
    /// add.
    public List<SetCost> apart() {
        return apart;
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
        SharedCost known = shared;
        if (known == null) {
            known = SharedCost.of(ground, ground.everybody(), Parties.of(works()), projects);
            shared = known;
        }
        return known;
    }

    /// Who pays what by one rule, with quantities in opened square metres.
    public Sharing shared(SharingRule rule) {
        return switch (shared()) {
            case SharedCost.Refused refused -> new Sharing.Refused(rule, refused.reason());
            case SharedCost.Payable payable -> payable.sharing().by(rule);
        };
    }
}
