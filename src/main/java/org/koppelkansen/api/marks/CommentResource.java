package org.koppelkansen.api.marks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.EntityTag;
import org.koppelkansen.api.answer.FieldError;
import org.koppelkansen.api.answer.Listing;
import org.koppelkansen.api.answer.Paging;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.marks.Comment;
import org.koppelkansen.marks.CommentText;
import org.koppelkansen.marks.Comments;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.Works;
import org.koppelkansen.results.Results;
import org.koppelkansen.results.SeenOpportunity;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/opportunities/{id}/comments`.
@RestController
@RequestMapping(path = Api.PATH + "/opportunities/{id}/comments", produces = "application/json")
@Tag(name = "comments", description = "What people say of an opportunity, to all partners who see it wholly")
final class CommentResource {
    private static final Text PARTNERS = new Text(
            "Reacties zijn voor wie een rol heeft bij een deelnemende organisatie.",
            "Comments are for who has a role in an organisation that takes part.");

    private final Comments comments;
    private final Results results;
    private final Works works;
    private final Clock clock;

    CommentResource(Comments comments, Results results, Works works, Clock clock) {
        this.comments = comments;
        this.results = results;
        this.works = works;
        this.clock = clock;
    }

    @Schema(name = "NewComment")
    record NewComment(
            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    minLength = 1,
                    maxLength = CommentText.LONGEST,
                    example = "Kan de sleuf voor de zomer dicht?")
            @Nullable
            String text) {}

    @GetMapping
    @Operation(
            operationId = "listComments",
            summary = "What was said of an opportunity, the oldest first",
            description =
                    "For partners who see it wholly, and saw it so when it was said. Of a comment that was withdrawn"
                            + " it stays known that there was one. `mayWrite` says whether you may add one.")
    ResponseEntity<CommentAnswer.Listed> list(
            @PathVariable String id, @ParameterObject Paging paging, Viewer viewer, HttpServletRequest request) {
        requireSeen(viewer, id);
        EntityTag tag = tag(viewer, request);
        if (tag.isKnown(request)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .headers(tag.headers(request))
                    .build();
        }
        Page<Comment> page = comments.on(viewer, id, paging.after(Comments.PLACES), paging.most());
        Listing<CommentAnswer> listing = Listing.of(CommentAnswer.of(page), page.next(), request);
        return ResponseEntity.ok()
                .headers(tag.headers(request))
                .headers(listing.headers())
                .body(new CommentAnswer.Listed(listing.items(), comments.mayWrite(viewer, id), listing.links()));
    }

    @GetMapping("/{comment}")
    @Operation(operationId = "readComment", summary = "One comment")
    ResponseEntity<CommentAnswer> one(
            @PathVariable String id, @PathVariable String comment, Viewer viewer, HttpServletRequest request) {
        requireSeen(viewer, id);
        Comment found = comments.find(viewer, id, comment).orElseThrow(CommentResource::none);
        return tag(viewer, request).answer(request, () -> CommentAnswer.of(found));
    }

    @PostMapping(consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addComment",
            summary = "Say something of an opportunity",
            description =
                    "Plain text of 1 to 4000 characters, for all partners who see the opportunity wholly, with your"
                            + " name and organisation. It takes the right `comment` in an organisation with a work in it, or"
                            + " `coordinate`.")
    ResponseEntity<CommentAnswer> add(
            @PathVariable String id, @RequestBody NewComment content, Viewer viewer, HttpServletRequest request) {
        requireSeen(viewer, id);
        if (!comments.mayWrite(viewer, id)) {
            // Says so before what is wrong with the text, as the port does once it is right.
            throw Answering.refused(viewer, Comments.SILENT);
        }
        String given = content.text() == null ? "" : content.text();
        CommentText.objection(given).ifPresent(objection -> {
            throw FieldError.problem(
                    ProblemCode.WRONG_BODY, "/text", given.isBlank() ? "missing" : "too-long", objection);
        });
        Comment made = Answering.done(
                comments.write(id, new CommentText(given), change(viewer)), viewer, Answering.noOpportunity());
        return ResponseEntity.created(URI.create(request.getRequestURI() + "/" + made.id()))
                .body(CommentAnswer.of(made));
    }

    @DeleteMapping("/{comment}")
    @Operation(
            operationId = "withdrawComment",
            summary = "Withdraw a comment",
            description =
                    "By who wrote it, or who has the right `moderate` in that organisation. Its text is gone for good; that"
                            + " there was a comment stays known.")
    CommentAnswer withdraw(@PathVariable String id, @PathVariable String comment, Viewer viewer) {
        requireSeen(viewer, id);
        return CommentAnswer.of(Answering.done(comments.withdraw(id, comment, change(viewer)), viewer, none()));
    }

    /// Whoever does not see the opportunity wholly is told that there is none.
    private void requireSeen(Viewer viewer, String id) {
        if (results.named(viewer, List.of(id)).stream().noneMatch(SeenOpportunity::whole)) {
            throw Answering.noOpportunity();
        }
        if (!viewer.isPartner()) {
            throw Answering.refused(viewer, PARTNERS);
        }
    }

    private EntityTag tag(Viewer viewer, HttpServletRequest request) {
        return EntityTag.ofState(works.revision(), viewer, request, viewer.account(), viewer.grants(), viewer.scopes());
    }

    private Change change(Viewer viewer) {
        return new Change(viewer, clock.instant(), "");
    }

    private static Problem none() {
        return new Problem(
                ProblemCode.NOT_FOUND,
                "Deze reactie is er niet, of u mag haar niet zien.",
                "There is no such comment, or you may not see it.");
    }
}
