package org.koppelkansen.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `koppelkansen profile`: drafts a profile from an unknown file.
@Command(name = "profile", sortOptions = false, abbreviateSynopsis = true)
final class ProfileCommand implements Callable<Integer> {
    private final DraftProfile drafting;

    @Parameters(paramLabel = "FILE", arity = "1")
    private String file = "";

    @Option(names = "--out", paramLabel = "FILE", order = 1)
    private Optional<Path> out = Optional.empty();

    ProfileCommand(DraftProfile drafting) {
        this.drafting = drafting;
    }

    @Override
    public Integer call() {
        return drafting.run(file, out);
    }
}
