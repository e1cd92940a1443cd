package org.koppelkansen.cli;

import java.util.concurrent.Callable;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.call.ExitCodes;
import org.koppelkansen.cli.serve.ServeCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `koppelkansen` by itself: the register as a server, with the usual settings.
@Command(name = "koppelkansen", synopsisSubcommandLabel = "COMMAND", sortOptions = false)
final class RootCommand implements Callable<Integer> {
    private final Edge edge;
    private final ServeCommand serving;

    @Option(names = "--version", order = 1)
    private boolean version;

    RootCommand(Edge edge, ServeCommand serving) {
        this.edge = edge;
        this.serving = serving;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (version) {
            edge.console().out().println("koppelkansen " + edge.version());
            edge.console().out().flush();
            return ExitCodes.DONE;
        }
        return serving.call();
    }
}
