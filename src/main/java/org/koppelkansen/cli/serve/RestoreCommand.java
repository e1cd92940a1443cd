package org.koppelkansen.cli.serve;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.call.ExitCodes;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.copy.Manifest;
import org.koppelkansen.store.copy.RestoreBackup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `koppelkansen restore`: puts a copy back, all of it or nothing.
@Command(name = "restore", sortOptions = false)
public final class RestoreCommand implements Callable<Integer> {
    private final Edge edge;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Mixin
    private DatabaseOptions databases = new DatabaseOptions();

    @Option(names = "--replace", order = 3)
    private boolean replacing;

    public RestoreCommand(Edge edge) {
        this.edge = edge;
    }

    @Override
    public Integer call() {
        RestoreBackup.requireWhole(file);
        try (Database database = databases.open(edge)) {
            Manifest manifest = new RestoreBackup(database).from(file, replacing);
            edge.console()
                    .out()
                    .println(edge.speech()
                            .say(
                                    "De kopie is teruggezet: " + manifest.rows() + " rijen in "
                                            + manifest.tables().size() + " tabellen.",
                                    "The copy was put back: " + manifest.rows() + " rows in "
                                            + manifest.tables().size() + " tables."));
        }
        return ExitCodes.DONE;
    }
}
