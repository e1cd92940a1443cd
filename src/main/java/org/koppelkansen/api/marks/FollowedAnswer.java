package org.koppelkansen.api.marks;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.api.results.OpportunityAnswer;
import org.koppelkansen.marks.Followed;

/// An opportunity that somebody follows, as it is answered.
///
/// @param id under which it was seen when you looked at it last
/// @param state `found`, `vanished` where the last finding run did not find it, `hidden` where you may not see it
/// any more
/// @param opportunity as you see it now; absent where it is hidden
/// @param seenAt when you looked at it last
@Schema(name = "FollowedOpportunity")
record FollowedAnswer(
        String id,

        @Schema(allowableValues = {"found", "vanished", "hidden"})
        String state,

        Optional<OpportunityAnswer> opportunity,
        Instant followedAt,
        Instant seenAt,
        News news) {
    /// What changed since you looked at it last.
    ///
    /// @param any whether there is any
    /// @param comments how many others wrote
    /// @param works ids of those that changed, as far as you see them
    /// @param vanished whether a finding run no longer found it
    /// @param returned whether a finding run found it again
    /// @param saving the likely saving before and now, where it changed
    @Schema(name = "FollowedNews")
    record News(
            boolean any,
            long comments,
            List<String> works,
            boolean vanished,
            boolean returned,
            Optional<SavingChange> saving) {
        News {
            works = List.copyOf(works);
        }
    }

    @Schema(name = "SavingChange")
    record SavingChange(long beforeCents, long nowCents) {}

    /// Whether an opportunity is followed, and how where it is.
    @Schema(name = "Following")
    record Following(boolean followed, Optional<FollowedAnswer> item) {}

    static FollowedAnswer of(Followed followed, Optional<OpportunityAnswer> seen) {
        Followed.News news = followed.news();
        return new FollowedAnswer(
                followed.name(),
                seen.isEmpty() ? "hidden" : followed.vanished() ? "vanished" : "found",
                seen,
                followed.followedAt(),
                followed.lookedAt(),
                new News(
                        news.isAny(),
                        news.comments(),
                        news.works(),
                        news.vanished(),
                        news.returned(),
                        news.saving().map(saving -> new SavingChange(saving.beforeCents(), saving.nowCents()))));
    }
}
