package org.koppelkansen.cli.serve;

import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.koppelkansen.api.Parts;
import org.koppelkansen.api.Server;
import org.koppelkansen.api.ServerSettings;
import org.koppelkansen.api.access.AccessSettings;
import org.koppelkansen.api.background.Background;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.call.ExitCodes;
import org.koppelkansen.find.RelationRules;
import org.koppelkansen.register.Reach;
import org.koppelkansen.register.Register;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.register.SqlRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `koppelkansen serve`: the register as a server, until it is told to stop.
@Command(name = "serve", sortOptions = false)
public final class ServeCommand implements Callable<Integer> {
    private final Edge edge;

    @Mixin
    private DatabaseOptions databases = new DatabaseOptions();

    @Mixin
    private Listening listening = new Listening();

    @Option(names = "--demo", order = 6)
    private boolean demo;

    @Mixin
    private LettingIn lettingIn = new LettingIn();

    @Mixin
    private TakingIn takingIn = new TakingIn();

    @Mixin
    private Underneath underneath = new Underneath();

    public ServeCommand(Edge edge) {
        this.edge = edge;
    }

    @Override
    public Integer call() throws InterruptedException {
        Background background = underneath.background();
        listening.requireFree();
        Clock clock = Parts.precise(Clock.systemUTC());
        Database database = databases.open(edge);
        Ending ending = new Ending();
        ending.then(database);
        try {
            Parts parts = parts(database, clock);
            if (demo) {
                new DemoTown(edge, parts).fill();
            }
            Server server = Server.start(parts, settings(background));
            ending.then(server);
            tell(server);
            new CountDownLatch(1).await();
        } finally {
            ending.run();
        }
        return ExitCodes.DONE;
    }

    private ServerSettings settings(Background background) {
        AccessSettings access = lettingIn.settings();
        return new ServerSettings(
                listening.address(),
                listening.port(),
                listening.behindProxy(),
                demo ? access.withDemo() : access,
                background);
    }

    private Parts parts(Database database, Clock clock) {
        RelationRules rules = RelationRules.shipped();
        Reach reach = new Reach(rules.reachMetres(), rules.gapDays());
        Register register = SqlRegister.of(database, reach, clock);
        return new Parts(database, register, takingIn.receiving(databases.folder(edge)), clock);
    }

    private void tell(Server server) {
        if (listening.exposed()) {
            edge.console()
                    .err()
                    .println(edge.speech()
                            .say(
                                    "Let op: anderen op het netwerk bereiken de server zonder versleuteling. Zet er een"
                                            + " proxy met TLS voor, en zeg dat met --behind-proxy.",
                                    "Mind: others on the network reach the server without encryption. Put a proxy with"
                                            + " TLS in front of it, and say so with --behind-proxy."));
            edge.console().err().flush();
        }
        String host = listening.address().contains(":") ? "[" + listening.address() + "]" : listening.address();
        String address = "http://" + (host.equals("0.0.0.0") ? "127.0.0.1" : host) + ":" + server.port() + "/";
        edge.console()
                .out()
                .println(edge.speech()
                        .say(
                                "Koppelkansen is klaar: " + address + " (stoppen met Ctrl-C)",
                                "Koppelkansen is ready: " + address + " (Ctrl-C ends it)"));
        server.firstLink().ifPresent(this::welcome);
        edge.console().out().flush();
    }

    private void welcome(String link) {
        edge.console()
                .out()
                .println(edge.speech()
                        .say(
                                "Eerste beheerder: kies een wachtwoord op " + link + " (werkt één keer, een dag lang)",
                                "First administrator: choose a password at " + link + " (works once, for a day)"));
    }
}
