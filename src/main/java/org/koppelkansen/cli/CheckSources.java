package org.koppelkansen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.space.Crs;

/// Answers a call of `check`: reads the sources and says what is odd about them.
public final class CheckSources {
    private final Edge edge;

    public CheckSources(Edge edge) {
        this.edge = edge;
    }

    /// @param crs of geometry that names no system itself
    record Asked(
            List<String> locations,
            Optional<String> profile,
            Optional<Crs> crs,
            Optional<Path> findings,
            boolean json,
            boolean quiet) {
        Asked {
            locations = List.copyOf(locations);
        }
    }

    int run(Asked asked) {
        edge.console().out().println(asked);
        return ExitCodes.DONE;
    }
}
