package org.koppelkansen.sources.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What somebody's reading may use.
///
/// @param scratch folder for temporary files, which its owner removes; that of the machine where empty
/// @param mostBytes that one archive may unpack to
public record Surroundings(Web web, Optional<Path> scratch, long mostBytes) {
    private static final long MOST_BYTES = 16L << 30;

    /// Of somebody who reads on the own machine: everything.
    public static final Surroundings OWN_MACHINE = new Surroundings(new OpenWeb(), Optional.empty(), MOST_BYTES);

    /// A new empty file.
    ///
    /// @param ending of its name
    public Path temporary(String ending) throws IOException {
        if (scratch.isPresent()) {
            return Files.createTempFile(scratch.get(), "koppelkansen", ending);
        }
        Path file = Files.createTempFile("koppelkansen", ending);
        file.toFile().deleteOnExit();
        return file;
    }
}
