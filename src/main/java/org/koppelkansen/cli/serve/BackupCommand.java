package org.koppelkansen.cli.serve;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.call.ExitCodes;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.copy.Manifest;
import org.koppelkansen.store.copy.WriteBackup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `koppelkansen backup`: all that the register holds in one file.
@Command(name = "backup", sortOptions = false)
public final class BackupCommand implements Callable<Integer> {
    private final Edge edge;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Mixin
    private DatabaseOptions databases = new DatabaseOptions();

    public BackupCommand(Edge edge) {
        this.edge = edge;
    }

    @Override
    public Integer call() {
        try (Database database = databases.toRead(edge)) {
            Manifest manifest = new WriteBackup(database, edge.version()).to(file);
            edge.console()
                    .out()
                    .println(edge.speech()
                            .say(
                                    "De kopie staat in " + file + ": " + manifest.rows() + " rijen in "
                                            + manifest.tables().size() + " tabellen. Bewaar haar waar alleen u bij"
                                            + " kunt.",
                                    "The copy is in " + file + ": " + manifest.rows() + " rows in "
                                            + manifest.tables().size() + " tables. Keep it where only you can reach"
                                            + " it."));
        }
        return ExitCodes.DONE;
    }
}
