package org.koppelkansen.marks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An opportunity that somebody follows, and what is new of it to this viewer.
///
/// @param name under which it was seen when the viewer looked at it last
/// @param now the name under which it is seen now; empty where it may not be seen any more
/// @param vanished whether the last finding run did not find it
public record Followed(
        String name, Optional<String> now, boolean vanished, Instant followedAt, Instant lookedAt, News news) {
    /// What changed since, as far as the viewer may know.
    ///
    /// @param comments that others wrote
    /// @param works ids of those that changed
    /// @param vanished whether a run no longer found it
    /// @param returned whether a run found it again after it had vanished
    public record News(long comments, List<String> works, boolean vanished, boolean returned, Optional<Saving> saving) {
        public News {
            works = List.copyOf(works);
        }

        /// Whether there is any.
        public boolean isAny() {
            return comments > 0 || !works.isEmpty() || vanished || returned || saving.isPresent();
        }
    }

    /// The likely saving, where it was known and became another.
    public record Saving(long beforeCents, long nowCents) {}
}
