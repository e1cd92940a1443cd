package org.koppelkansen.cli;

import org.koppelkansen.cli.call.Edge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `koppelkansen` by itself: says what it can do.
@Command(name = "koppelkansen", synopsisSubcommandLabel = "COMMAND", sortOptions = false)
final class RootCommand implements Runnable {
    private final Edge edge;

    @Option(names = "--version", order = 1)
    private boolean version;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RootCommand(Edge edge) {
        this.edge = edge;
    }

    @Override
    public void run() {
        if (version) {
            edge.console().out().println("koppelkansen " + edge.version());
            edge.console().out().flush();
        } else {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}
