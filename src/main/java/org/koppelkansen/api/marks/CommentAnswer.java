package org.koppelkansen.api.marks;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.api.answer.Listing;
import org.koppelkansen.marks.Comment;
import org.koppelkansen.register.Page;

/// A comment as it is answered.
///
/// @param text plain; absent once it was withdrawn
/// @param withdrawn absent while it stands
@Schema(name = "Comment")
record CommentAnswer(
        String id,
        By by,
        Instant writtenAt,
        Optional<String> text,
        Optional<Withdrawn> withdrawn,
        boolean mayWithdraw) {
    /// @param name absent where the account was removed
    /// @param self whether you wrote it
    @Schema(name = "CommentBy")
    record By(Optional<String> name, Of organisation, boolean self) {}

    /// An organisation.
    @Schema(name = "CommentOf")
    record Of(String id, String name) {}

    /// @param byWriter or else by somebody who may withdraw what others of the organisation wrote
    @Schema(name = "CommentWithdrawn")
    record Withdrawn(Instant at, boolean byWriter) {}

    /// @param mayWrite whether you may add one
    @Schema(name = "CommentList")
    record Listed(
            List<CommentAnswer> items,
            boolean mayWrite,
            @JsonProperty("_links") Listing.Links links) {
        Listed {
            items = List.copyOf(items);
        }
    }

    static CommentAnswer of(Comment comment) {
        return new CommentAnswer(
                comment.id(),
                new By(
                        comment.by().name(),
                        new Of(
                                comment.by().organisation().id().value(),
                                comment.by().organisation().name()),
                        comment.by().self()),
                comment.writtenAt(),
                comment.text(),
                comment.withdrawal().map(withdrawal -> new Withdrawn(withdrawal.at(), withdrawal.byWriter())),
                comment.mayWithdraw());
    }

    static List<CommentAnswer> of(Page<Comment> page) {
        return page.items().stream().map(CommentAnswer::of).toList();
    }
}
