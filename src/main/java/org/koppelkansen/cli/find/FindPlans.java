package org.koppelkansen.cli.find;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.koppelkansen.anchor.JsonDocument;
import org.koppelkansen.anchor.Outcome;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.call.ExitCodes;
import org.koppelkansen.cli.plans.Conditions;
import org.koppelkansen.cli.plans.PlanFiles;
import org.koppelkansen.cli.plans.PlanOptions;
import org.koppelkansen.cli.plans.RelatePlans;
import org.koppelkansen.cli.plans.RelatedPlans;
import org.koppelkansen.cli.plans.Targets;
import org.koppelkansen.cli.screen.ProgressBar;
import org.koppelkansen.find.FindSummary;
import org.koppelkansen.measure.Text;
import org.koppelkansen.opportunities.FindOpportunities;
import org.koppelkansen.opportunities.Opportunities;
import org.koppelkansen.opportunities.Ranking;
import org.koppelkansen.works.Finding;

/// Answers a call of `find`: reads the plans, finds their relations and opportunities, and shows and writes
/// them.
public final class FindPlans {
    private static final int STRONGEST = 20;

    private final Edge edge;
    private final RelatePlans relating;

    public FindPlans(Edge edge, RelatePlans relating) {
        this.edge = edge;
        this.relating = relating;
    }

    int run(PlanFiles files, PlanOptions plans, FindOptions options, boolean quiet) {
        Targets targets = Targets.of(options.out(), options.findings(), files, plans);
        Answered answered = answered(files, plans, quiet);
        Outcome outcome = answered.outcome();
        targets.write(outcome, edge.language());
        if (options.json()) {
            printJson(outcome);
        } else {
            new SummaryText(outcome, answered.conditions(), edge.speech(), edge.console())
                    .lines()
                    .forEach(edge.console().out()::println);
            targets.sentence(edge.speech()).ifPresent(edge.console().out()::println);
        }
        edge.console().out().flush();
        return ExitCodes.DONE;
    }

    private record Answered(Outcome outcome, Text conditions) {}

    private Answered answered(PlanFiles files, PlanOptions options, boolean quiet) {
        try (ProgressBar bar = new ProgressBar(quiet ? edge.console().still() : edge.console())) {
            RelatedPlans related = relating.of(files, options, bar);
            Ranking ranking = Ranking.of(
                    opportunities(related, bar),
                    related.found(),
                    related.basis().owners(),
                    related.plans().areas());
            Outcome outcome = new Outcome(
                    related.found(),
                    FindSummary.of(related.found(), related.plans().areas(), STRONGEST),
                    ranking,
                    related.basis(),
                    findings(related.plans().findings(), ranking));
            return new Answered(outcome, Conditions.of(related, options));
        }
    }

    /// Those of everybody: whose they are is asked afterwards, so that an owner sees the same ones as its neighbours.
    private Opportunities opportunities(RelatedPlans related, ProgressBar bar) {
        return new FindOpportunities(related.weighing())
                .among(related.all(), bar.labelled(edge.speech().say("Koppelkansen", "Opportunities")));
    }

    /// Those about the delivered data, then those about ground that could not be weighed.
    private static List<Finding> findings(List<Finding> delivered, Ranking ranking) {
        return Stream.concat(
                        delivered.stream(),
                        ranking.ranked().stream().flatMap(ranked -> ranked.opportunity().ground().findings().stream()))
                .toList();
    }

    private void printJson(Outcome outcome) {
        OutputStream open = edge.console().out();
        try {
            JsonDocument.write(outcome, edge.version(), open);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
