package org.koppelkansen.cli.weigh;

import java.util.List;
import java.util.Locale;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.cli.plans.PlanFiles;
import org.koppelkansen.cli.plans.PlanOptions;
import org.koppelkansen.cli.plans.RelatePlans;
import org.koppelkansen.cli.plans.RelatedPlans;
import org.koppelkansen.cli.screen.ProgressBar;
import org.koppelkansen.opportunities.FindOpportunities;
import org.koppelkansen.opportunities.Opportunity;
import org.koppelkansen.opportunities.Proposal;
import org.koppelkansen.opportunities.WholeProjects;
import org.koppelkansen.weigh.WeighingRules;

/// Makes a proposal of the works that somebody chooses from plans.
public final class ProposePlans {
    /// Fewer characters of an opportunity's name can hardly be meant as one.
    private static final int LEAST_PREFIX = 3;

    private final Edge edge;
    private final RelatePlans relating;

    public ProposePlans(Edge edge, RelatePlans relating) {
        this.edge = edge;
        this.relating = relating;
    }

    /// The proposal, and the plans that it was chosen from.
    public record Proposed(RelatedPlans plans, Proposal proposal) {
        /// All works of the plans that take part, by name.
        public WorkNames names() {
            return new WorkNames(plans.all().works());
        }
    }

    /// @throws Stop when the plans or the names are of no use
    public Proposed of(PlanFiles files, PlanOptions options, ChosenWorks chosen, boolean quiet) {
        chosen.requireOneWay();
        try (ProgressBar bar = new ProgressBar(quiet ? edge.console().still() : edge.console())) {
            RelatedPlans related = relating.of(files, options, bar);
            WeighingRules rules = related.weighing();
            WholeProjects projects = new FindOpportunities(rules).projects(related.all());
            Proposal proposal = chosen.opportunity()
                    .map(id -> Proposal.of(opportunity(id, related, rules, bar), projects, rules))
                    .orElseGet(() ->
                            Proposal.of(new WorkNames(related.all().works()).works(chosen.works()), projects, rules));
            return new Proposed(related, proposal);
        }
    }

    /// By its name or the beginning of it.
    private Opportunity opportunity(String name, RelatedPlans related, WeighingRules rules, ProgressBar bar) {
        String asked = name.strip().toUpperCase(Locale.ROOT);
        List<Opportunity> named = new FindOpportunities(rules)
                .among(related.all(), bar.labelled(edge.speech().say("Wegen", "Weighing"))).ranked().stream()
                        .filter(opportunity -> opportunity.id().startsWith(asked))
                        .toList();
        if (named.size() != 1 || asked.length() < LEAST_PREFIX) {
            throw Stop.wrongCall(
                    "Er is geen koppelkans " + name + ". Namen van koppelkansen hangen af van de plannen, de regels, de"
                            + " tarieven en de peildag: `find` met dezelfde opties noemt ze.",
                    "There is no opportunity " + name + ". Names of opportunities depend on the plans, the rules, the"
                            + " rates and the date: `find` with the same options names them.");
        }
        return named.getFirst();
    }
}
