package org.koppelkansen.api.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.EntityTag;
import org.koppelkansen.measure.Language;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.RegisteredWork;
import org.koppelkansen.register.Saved;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.works.WorkId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// How single works are entered and changed.
///
/// A change is a merge patch (RFC 7396) and no PUT: who knows only some members leaves the others as they are, and a
/// geometry is not moved to and fro between coordinate systems by somebody who changes a date.
@RestController
@RequestMapping(path = Api.PATH + "/works", produces = "application/json")
@Tag(name = "works")
class WorkChangesApi {
    private final WorkEdits edits;

    WorkChangesApi(WorkEdits edits) {
        this.edits = edits;
    }

    @PostMapping(consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "enterWork",
            summary = "Enter a work by hand",
            description =
                    "For a programmer of its owner. Its id becomes `by-hand-OWNER:REFERENCE`. What the window leaves"
                            + " open is filled in by the published rules. Geometry is mended where it can be; `repairs` says how.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = WorkContent.class)))
    ResponseEntity<WorkJson> enter(
            @RequestBody JsonNode content, Viewer viewer, Language language, HttpServletRequest request) {
        Given given = edits.entered(viewer, content);
        Saved<RegisteredWork> saved =
                edits.register().works().enter(given.work(), given.costsReleased(), edits.change(viewer, given.why()));
        RegisteredWork now = edits.done(saved, viewer, language, Map.of());
        WorkEdits.Shown shown = edits.shown(now.work().id(), viewer, language, Optional.of(given));
        return ResponseEntity.created(URI.create(WorkPath.of(now.work().id().value())))
                .headers(shown.tag().headers(request))
                .body(shown.work());
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {"application/merge-patch+json", "application/json"})
    @Operation(
            operationId = "changeWork",
            summary = "Change members of a work",
            description =
                    "A JSON merge patch (RFC 7396): members that are absent stay, null takes away. With `If-Match`"
                            + " the `ETag` of the version that is changed.",
            parameters = @Parameter(ref = "#/components/parameters/IfMatch"))
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = "application/merge-patch+json",
                        schema = @Schema(ref = "#/components/schemas/WorkPatch"))
            })
    ResponseEntity<WorkJson> change(
            @PathVariable String id,
            @RequestBody JsonNode patch,
            Viewer viewer,
            Language language,
            HttpServletRequest request) {
        int version = EntityTag.requiredVersion(request);
        SeenWork.Whole seen = edits.seen(WorkPath.id(id), viewer);
        if (seen.registered().registration().version() != version) {
            throw edits.outrun(seen, viewer, language, Map.of("version", version, "change", patch));
        }
        Given given = edits.changed(viewer, seen, patch);
        Saved<RegisteredWork> saved = edits.register()
                .works()
                .replace(given.work(), given.costsReleased(), version, edits.change(viewer, given.why()));
        RegisteredWork now = edits.done(saved, viewer, language, Map.of("version", version, "change", patch));
        return edits.shown(now.work().id(), viewer, language, Optional.of(given))
                .answer(request);
    }

    @PutMapping("/{id}/withdrawal")
    @Operation(
            operationId = "withdrawWork",
            summary = "Say that a work will not happen",
            description = "It stays in the register, as withdrawn. With `If-Match`.",
            parameters = @Parameter(ref = "#/components/parameters/IfMatch"))
    ResponseEntity<WorkJson> withdraw(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable Why why,
            Viewer viewer,
            Language language,
            HttpServletRequest request) {
        int version = EntityTag.requiredVersion(request);
        WorkId work = new WorkId(WorkPath.id(id));
        Change change = edits.change(viewer, Why.words(why));
        Saved<RegisteredWork> saved = edits.register().works().withdraw(work, version, change);
        edits.done(saved, viewer, language, Map.of("version", version));
        return edits.shown(work, viewer, language, Optional.empty()).answer(request);
    }

    @PutMapping("/{id}/confirmation")
    @Operation(
            operationId = "confirmWork",
            summary = "Say that a work still stands as it is",
            description = "No new version, so without `If-Match`; a work that is withdrawn returns.")
    ResponseEntity<WorkJson> confirm(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable Why why,
            Viewer viewer,
            Language language,
            HttpServletRequest request) {
        WorkId work = new WorkId(WorkPath.id(id));
        Change change = edits.change(viewer, Why.words(why));
        Saved<RegisteredWork> saved = edits.register().works().confirm(work, change);
        edits.done(saved, viewer, language, Map.of());
        return edits.shown(work, viewer, language, Optional.empty()).answer(request);
    }

    /// @param why for the journal
    @Schema(name = "Why")
    record Why(@Schema(example = "Budget vervallen") Optional<String> why) {
        static String words(@Nullable Why given) {
            return given == null ? "" : given.why().map(String::strip).orElse("");
        }
    }
}
