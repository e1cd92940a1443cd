package org.koppelkansen.cli.find;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// In which forms the relations are wanted.
final class FindOptions {
    @Option(names = "--out", paramLabel = "FILE", order = 12)
    private Optional<Path> out = Optional.empty();

    @Option(names = "--findings", paramLabel = "FILE", order = 13)
    private Optional<Path> findings = Optional.empty();

    @Option(names = "--json", order = 14)
    private boolean json;

    Optional<Path> out() {
        return out;
    }

    Optional<Path> findings() {
        return findings;
    }

    boolean json() {
        return json;
    }
}
