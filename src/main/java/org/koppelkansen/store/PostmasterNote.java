package org.koppelkansen.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What PostgreSQL notes in its folder about itself while it runs, and leaves there when it is killed.
///
/// @param process its number
record PostmasterNote(long process, int port) {
    private static final int PORT_LINE = 3;

    static Path file(RegisterFolder folder) {
        return folder.cluster().resolve("postmaster.pid");
    }

    /// Empty where nothing runs, or where the note is not finished.
    static Optional<PostmasterNote> of(RegisterFolder folder) {
        try {
            List<String> lines = Files.readAllLines(file(folder));
            return lines.size() <= PORT_LINE
                    ? Optional.empty()
                    : Optional.of(new PostmasterNote(
                            Long.parseLong(lines.getFirst().strip()),
                            Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
