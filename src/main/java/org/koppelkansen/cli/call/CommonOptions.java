package org.koppelkansen.cli.call;

import java.util.Optional;
import picocli.CommandLine.Option;

/// What every command understands. The language is read before all else, and `--debug` where a failure is told;
/// they stand here so that they are known and explained.
@SuppressWarnings("UnusedVariable")
public final class CommonOptions {
    @Option(names = "--lang", paramLabel = "nl|en", order = 90)
    private Optional<Tongue> language = Optional.empty();

    @Option(names = "--quiet", order = 91)
    private boolean quiet;

    @Option(names = "--debug", order = 92)
    private boolean debug;

    @Option(names = "--help", usageHelp = true, order = 93)
    private boolean help;

    /// The spelling on the command line.
    enum Tongue {
        nl,
        en
    }

    /// Whether progress stays unseen.
    public boolean quiet() {
        return quiet;
    }
}
