package org.koppelkansen.cli;

import java.nio.file.Path;
import java.util.Optional;

/// Answers a call of `profile`: drafts one from an unknown file.
public final class DraftProfile {
    private final Edge edge;

    public DraftProfile(Edge edge) {
        this.edge = edge;
    }

    int run(String location, Optional<Path> out) {
        edge.console().out().println(location + out);
        return ExitCodes.DONE;
    }
}
