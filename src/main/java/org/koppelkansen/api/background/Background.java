package org.koppelkansen.api.background;

import java.util.Optional;

/// What lies under the town: a map of somebody else's, or, as a server starts that nobody told otherwise, nothing.
public record Background(Optional<BackgroundMap> map) {
    public static final Background NONE = new Background(Optional.empty());
}
