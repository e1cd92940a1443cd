package org.koppelkansen.cli.weigh;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.cli.plans.PlanFiles;
import org.koppelkansen.cli.plans.PlanOptions;
import org.koppelkansen.cli.plans.Targets;
import org.koppelkansen.games.WriteShares;
import picocli.CommandLine.Option;

/// Where the answer of weighing or sharing goes: to the screen as lines or as one document, and to a file.
public final class AnswerOptions {
    @Option(names = "--out", paramLabel = "FILE", order = 40)
    private Optional<Path> out = Optional.empty();

    @Option(names = "--json", order = 41)
    private boolean json;

    public Optional<Path> out() {
        return out;
    }

    public boolean json() {
        return json;
    }

    /// @throws Stop when the file cannot be written, or is one of those that are read
    public void requireWritable(PlanFiles files, PlanOptions plans) {
        out.ifPresent(target -> {
            if (!WriteShares.canBe(target)) {
                throw Stop.wrongCall(
                        "De uitkomst gaat naar een bestand op .json, .csv of .xlsx, niet naar " + target + ".",
                        "The result goes to a file that ends in .json, .csv or .xlsx, not to " + target + ".");
            }
            Targets.requireOther(target, Targets.inputs(files, plans));
        });
    }

    /// Prints the lines, and what was written.
    public void print(List<String> lines, Edge edge) {
        lines.forEach(edge.console().out()::println);
        out.ifPresent(target -> edge.console()
                .out()
                .println(System.lineSeparator() + edge.speech().say("Geschreven: ", "Written: ") + target));
    }
}
