package org.koppelkansen.cli.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.koppelkansen.api.access.AccessFile;
import org.koppelkansen.api.access.AccessSettings;
import org.koppelkansen.cli.call.Stop;
import picocli.CommandLine.Option;

/// Whom the server lets in how.
final class LettingIn {
    @Option(names = "--access", paramLabel = "FILE", order = 7)
    private Optional<Path> file = Optional.empty();

    /// @throws Stop when the file cannot be read
    AccessSettings settings() {
        return file.map(LettingIn::read).orElse(AccessSettings.PLAIN);
    }

    private static AccessSettings read(Path file) {
        try {
            return AccessFile.read(
                    file.toString(), Files.readString(file), name -> Optional.ofNullable(System.getenv(name)));
        } catch (IOException e) {
            throw Stop.wrongCall(file + " is niet te lezen.", file + " cannot be read.");
        }
    }
}
