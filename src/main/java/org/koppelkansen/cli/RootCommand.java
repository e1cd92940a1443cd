package org.koppelkansen.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.call.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `koppelkansen` by itself: the register as a server, with the usual settings.
@Command(name = "koppelkansen", synopsisSubcommandLabel = "COMMAND", sortOptions = false)
final class RootCommand implements Callable<Integer> {
    private final Edge edge;

    @Option(names = "--version", order = 1)
    private boolean version;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RootCommand(Edge edge) {
        this.edge = edge;
    }

    @Override
    public Integer call() {
        if (version) {
            edge.console().out().println("koppelkansen " + edge.version());
            edge.console().out().flush();
            return ExitCodes.DONE;
        }
        return Objects.requireNonNull(spec.commandLine().getSubcommands().get("serve"))
                .execute();
    }
}
