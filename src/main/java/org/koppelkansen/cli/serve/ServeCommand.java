package org.koppelkansen.cli.serve;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.koppelkansen.api.Parts;
import org.koppelkansen.api.Server;
import org.koppelkansen.api.ServerSettings;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.call.ExitCodes;
import org.koppelkansen.find.RelationRules;
import org.koppelkansen.register.Reach;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.register.SqlRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `koppelkansen serve`: the register as a server.
@Command(name = "serve", sortOptions = false)
public final class ServeCommand implements Callable<Integer> {
    private final Edge edge;

    @Option(names = "--data", paramLabel = "DIR", order = 1)
    private Path folder = Path.of("data");

    @Option(names = "--port", paramLabel = "PORT", order = 2)
    private int port = 8080;

    public ServeCommand(Edge edge) {
        this.edge = edge;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Database database = Database.in(folder);
                Server server = Server.start(parts(database), new ServerSettings("127.0.0.1", port))) {
            edge.console().out().println("http://127.0.0.1:" + server.port() + "/");
            edge.console().out().flush();
            new CountDownLatch(1).await();
        }
        return ExitCodes.DONE;
    }

    private static Parts parts(Database database) {
        Clock clock = Clock.systemUTC();
        RelationRules rules = RelationRules.shipped();
        Reach reach = new Reach(rules.reachMetres(), rules.gapDays());
        return new Parts(database, SqlRegister.of(database, reach, clock), clock);
    }
}
