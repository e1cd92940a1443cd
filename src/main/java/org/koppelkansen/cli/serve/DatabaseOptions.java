package org.koppelkansen.cli.serve;

import java.nio.file.Path;
import java.util.Optional;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.store.Database;
import picocli.CommandLine.Option;

/// Which register a command is about: that of a folder, or that on a server of the user's own.
final class DatabaseOptions {
    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data", order = 1)
    private Optional<Path> folder = Optional.empty();

    /// An address holds a password, which does not belong on a command line that others may see; so it may stand in
    /// the environment too.
    @Option(
            names = "--database",
            paramLabel = "URL",
            descriptionKey = "database",
            defaultValue = "${env:KOPPELKANSEN_DATABASE:-}",
            order = 2)
    private String address = "";

    /// Opened and brought up to date; a folder that has no register gets one.
    Database open(Edge edge) {
        return isOutside() ? Database.at(address) : Database.in(folder(edge));
    }

    /// Opened as it stands, also while a server uses it.
    Database toRead(Edge edge) {
        return isOutside() ? Database.asItIs(address) : Database.asItIs(folder(edge));
    }

    /// A folder that is named goes before an address from the environment.
    private boolean isOutside() {
        return folder.isEmpty() && !address.isBlank();
    }

    private Path folder(Edge edge) {
        return folder.orElseGet(() -> edge.home().resolve("data"));
    }
}
