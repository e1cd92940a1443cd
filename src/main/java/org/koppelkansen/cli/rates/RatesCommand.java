package org.koppelkansen.cli.rates;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.koppelkansen.anchor.table.CsvTable;
import org.koppelkansen.anchor.table.WholeFile;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.call.ExitCodes;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.cli.plans.OwnRates;
import org.koppelkansen.cli.plans.Targets;
import org.koppelkansen.settings.Rates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `koppelkansen rates`: what the program reckons with, and where each figure comes from.
@Command(name = "rates", sortOptions = false)
public final class RatesCommand implements Callable<Integer> {
    private final Edge edge;

    @Option(names = "--rates", paramLabel = "FILE", order = 1)
    private Optional<Path> own = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", order = 2)
    private Optional<Path> out = Optional.empty();

    public RatesCommand(Edge edge) {
        this.edge = edge;
    }

    @Override
    public Integer call() {
        out.ifPresent(this::requireWritable);
        Rates rates = OwnRates.over(own);
        if (out.isPresent()) {
            WholeFile.write(out.get(), to -> new CsvTable<>(RateColumns.all(edge.speech())).write(rates.entries(), to));
            edge.console().out().println(edge.speech().say("Geschreven: ", "Written: ") + out.get());
        } else {
            new RatesText(rates, OwnRates.indices(own), edge.speech(), edge.console())
                    .lines()
                    .forEach(edge.console().out()::println);
        }
        edge.console().out().flush();
        return ExitCodes.DONE;
    }

    private void requireWritable(Path target) {
        if (!target.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            throw Stop.wrongCall(
                    "De tarieven gaan naar een bestand op .csv, niet naar " + target + ".",
                    "The rates go to a file that ends in .csv, not to " + target + ".");
        }
        Targets.requireOther(target, own.stream().toList());
    }
}
