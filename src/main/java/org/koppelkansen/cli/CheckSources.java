package org.koppelkansen.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.anchor.QualityDocument;
import org.koppelkansen.anchor.WriteFindings;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.call.ExitCodes;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.cli.plans.Deliveries;
import org.koppelkansen.cli.plans.Targets;
import org.koppelkansen.cli.screen.ProgressBar;
import org.koppelkansen.gather.GatherWorks;
import org.koppelkansen.gather.Gathered;
import org.koppelkansen.gather.QualityReport;
import org.koppelkansen.settings.WorkingWidths;
import org.koppelkansen.space.Crs;

/// Answers a call of `check`: reads the sources and says what is odd about them.
public final class CheckSources {
    private final Edge edge;

    public CheckSources(Edge edge) {
        this.edge = edge;
    }

    /// @param crs of geometry that names no system itself
    record Asked(
            List<String> locations,
            Optional<String> profile,
            Optional<Crs> crs,
            Optional<Path> findings,
            boolean json,
            boolean quiet) {
        Asked {
            locations = List.copyOf(locations);
        }
    }

    int run(Asked asked) {
        asked.findings().ifPresent(file -> {
            Targets.requireFindingsFormat(file);
            Targets.requireOther(file, Targets.files(asked.locations()));
        });
        Gathered gathered = gathered(asked);
        asked.findings().ifPresent(file -> WriteFindings.write(gathered.findings(), file));
        if (asked.json()) {
            printJson(gathered);
        } else {
            edge.console()
                    .out()
                    .print(QualityReport.text(
                            gathered, edge.language(), edge.console().width()));
            asked.findings()
                    .ifPresent(file ->
                            edge.console().out().println("\n" + edge.speech().say("Geschreven: ", "Written: ") + file));
        }
        edge.console().out().flush();
        if (gathered.works().isEmpty()) {
            throw Stop.nothingUsable(
                    "Er is geen enkel voornemen uit te lezen: kies met --profile een profiel dat past, of maak er een met"
                            + " `koppelkansen profile`.",
                    "Not one planned work could be read: choose a profile that fits with --profile, or draft one with"
                            + " `koppelkansen profile`.");
        }
        return ExitCodes.DONE;
    }

    private Gathered gathered(Asked asked) {
        try (ProgressBar bar = new ProgressBar(asked.quiet() ? edge.console().still() : edge.console())) {
            Deliveries deliveries = Deliveries.at(asked.locations(), asked.profile(), asked.crs());
            return new GatherWorks(deliveries.asOf().orElse(edge.today()), WorkingWidths.shipped())
                    .gather(deliveries.all(), bar.labelled(edge.speech().say("Lezen", "Reading")));
        }
    }

    private void printJson(Gathered gathered) {
        try {
            QualityDocument.write(gathered, edge.version(), edge.console().out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
