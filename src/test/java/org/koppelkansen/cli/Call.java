package org.koppelkansen.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.anchor.SmallTown;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.plans.GatherPlans;
import org.koppelkansen.cli.plans.Plans;
import org.koppelkansen.cli.plans.RelatePlans;
import org.koppelkansen.cli.screen.Console;

/// One call of the command line as a pipe sees it: the exit code and both streams.
record Call(int code, String out, String err) {
    /// Calls with the real readers on the day of the small town.
    static Call of(String... arguments) {
        return of(new GatherPlans(), arguments);
    }

    static Call of(Plans.Reading reading, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = Console.plain(printing(out), printing(err));
        Edge edge = new Edge(
                console,
                Languages.of(List.of(arguments), Optional.empty()),
                SmallTown.DAY,
                Path.of("").toAbsolutePath(),
                "0.0-test");
        int code = CommandLines.of(edge, new RelatePlans(edge, reading), new CheckSources(edge))
                .execute(arguments);
        console.out().flush();
        console.err().flush();
        return new Call(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream printing(ByteArrayOutputStream into) {
        return new PrintStream(into, false, StandardCharsets.UTF_8);
    }
}
