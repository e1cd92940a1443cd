package org.koppelkansen.cli.serve;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.koppelkansen.api.Parts;
import org.koppelkansen.api.Server;
import org.koppelkansen.api.ServerSettings;
import org.koppelkansen.cli.call.CommonOptions;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.call.ExitCodes;
import org.koppelkansen.deliver.Receiving;
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

    @Option(names = "--settings", paramLabel = "FILE", order = 6)
    private Optional<Path> settings = Optional.empty();

    @Option(names = "--demo", order = 7)
    private boolean demo;

    @Mixin
    private CommonOptions common = new CommonOptions();

    public ServeCommand(Edge edge) {
        this.edge = edge;
    }

    @Override
    public Integer call() throws InterruptedException {
        ServerFile file = settings.map(named -> ServerFile.at(named, ServeCommand::variable)).orElse(ServerFile.NONE);
        listening.requireFree();
        Clock clock = Clock.systemUTC();
        Database database = databases.open(edge);
        Ending ending = new Ending();
        ending.then(database);
        try {
            Parts parts = parts(database, file, clock);
            if (demo) {
                new DemoTown(edge, database.isEmpty(), parts.register(), clock).fill();
            }
            Server server = Server.start(
                    parts, new ServerSettings(listening.address(), listening.port(), listening.access(file.access(), demo)));
            ending.then(server);
            tell(server);
            new CountDownLatch(1).await();
        } finally {
            ending.run();
        }
        return ExitCodes.DONE;
    }

    private Parts parts(Database database, ServerFile file, Clock clock) {
        RelationRules rules = RelationRules.shipped();
        Reach reach = new Reach(rules.reachMetres(), rules.gapDays());
        Register register = SqlRegister.of(database, reach, clock);
        return new Parts(database, register, file.receiving().apply(Receiving.in(databases.folder(edge))), clock);
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name));
    }

    private void tell(Server server) {
        if (listening.exposed()) {
            edge.console()
                    .err()
                    .println(edge.speech()
                            .say(
                                    "Let op: anderen op het netwerk bereiken de server zonder versleuteling. Zet er een"
                                            + " proxy met TLS voor, en noem met --public-address zijn adres.",
                                    "Mind: others on the network reach the server without encryption. Put a proxy with"
                                            + " TLS in front of it, and give its address with --public-address."));
            edge.console().err().flush();
        }
        String host = listening.address().contains(":") ? "[" + listening.address() + "]" : listening.address();
        String address = "http://" + (host.equals("0.0.0.0") ? "127.0.0.1" : host) + ":" + server.port() + "/";
        PrintStream out = edge.console().out();
        out.println(edge.speech()
                .say(
                        "Koppelkansen is klaar: " + address + " (stoppen met Ctrl-C)",
                        "Koppelkansen is ready: " + address + " (Ctrl-C ends it)"));
        server.firstLink()
                .ifPresent(link -> out.println(edge.speech()
                        .say(
                                "Er is nog geen beheerder. Word het met deze link, die één keer en een dag lang werkt:\n  "
                                        + link,
                                "There is no administrator yet. Become it by this link, which works once, for a day:\n  "
                                        + link)));
        out.flush();
    }
}
