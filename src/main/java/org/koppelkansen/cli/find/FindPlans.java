package org.koppelkansen.cli.find;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.koppelkansen.anchor.JsonDocument;
import org.koppelkansen.anchor.Outcome;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.call.ExitCodes;
import org.koppelkansen.cli.plans.PlanFiles;
import org.koppelkansen.cli.plans.PlanOptions;
import org.koppelkansen.cli.plans.RelatePlans;
import org.koppelkansen.cli.plans.RelatedPlans;
import org.koppelkansen.cli.plans.Targets;
import org.koppelkansen.cli.screen.ProgressBar;
import org.koppelkansen.find.FindSummary;

/// Answers a call of `find`: reads the plans, finds their relations, and shows and writes them.
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
        Outcome outcome = outcome(files, plans, quiet);
        targets.write(outcome, edge.language());
        if (options.json()) {
            printJson(outcome);
        } else {
            new SummaryText(outcome, edge.speech(), edge.console())
                    .lines()
                    .forEach(edge.console().out()::println);
            targets.sentence(edge.speech()).ifPresent(edge.console().out()::println);
        }
        edge.console().out().flush();
        return ExitCodes.DONE;
    }

    private Outcome outcome(PlanFiles files, PlanOptions options, boolean quiet) {
        try (ProgressBar bar = new ProgressBar(quiet ? edge.console().still() : edge.console())) {
            RelatedPlans related = relating.of(files, options, bar);
            return new Outcome(
                    related.found(),
                    FindSummary.of(related.found(), related.plans().areas(), STRONGEST),
                    related.basis(),
                    related.plans().findings());
        }
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
