package org.koppelkansen;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.cli.CheckSources;
import org.koppelkansen.cli.CommandLines;
import org.koppelkansen.cli.Languages;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.plans.GatherPlans;
import org.koppelkansen.cli.plans.RelatePlans;
import org.koppelkansen.cli.screen.Console;
import org.koppelkansen.measure.Language;
import picocli.CommandLine;

/// Puts the parts together: the only class that knows them all, and the machine besides.
final class Wiring {
    private Wiring() {}

    static CommandLine commandLine(String[] arguments) {
        Edge edge = new Edge(
                console(),
                language(arguments),
                LocalDate.now(ZoneId.systemDefault()),
                Path.of(System.getProperty("koppelkansen.home", "")).toAbsolutePath(),
                Optional.ofNullable(Wiring.class.getPackage().getImplementationVersion())
                        .orElse("(development)"));
        RelatePlans relating = new RelatePlans(edge, new GatherPlans());
        return CommandLines.of(edge, relating, new CheckSources(edge));
    }

    static Language language(String[] arguments) {
        return Languages.of(List.of(arguments), environment("KOPPELKANSEN_LANG"));
    }

    /// Speaks UTF-8, whatever the locale: the words need it, and every terminal of today reads it.
    private static Console console() {
        boolean seesOut = isTerminal(1);
        boolean mayColour = seesOut
                && environment("NO_COLOR").filter(set -> !set.isEmpty()).isEmpty()
                && !environment("TERM").equals(Optional.of("dumb"));
        return new Console(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                environment("COLUMNS")
                        .filter(columns -> columns.matches("[1-9]\\d{0,3}"))
                        .map(Integer::valueOf)
                        .orElse(Console.WIDEST),
                mayColour,
                isTerminal(2),
                System::nanoTime);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 13), false, StandardCharsets.UTF_8);
    }

    /// Whether a stream of this process leads to a terminal; where the system does not tell per stream, all of them
    /// must.
    private static boolean isTerminal(int stream) {
        try {
            String target =
                    Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.ofNullable(System.console())
                    .filter(java.io.Console::isTerminal)
                    .isPresent();
        }
    }

    private static Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv(name));
    }
}
