package org.koppelkansen.api.marks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.FieldError;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.marks.SavedView;
import org.koppelkansen.marks.SavedView.Content;
import org.koppelkansen.marks.SavedViews;
import org.koppelkansen.measure.Text;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/views`: the pages that somebody keeps, with what was asked of them.
@RestController
@RequestMapping(path = Api.PATH + "/views", produces = "application/json")
@Tag(name = "views", description = "The views that you keep: a page, with what was asked of it, under a name")
final class ViewResource {
    private static final Text NAME = new Text(
            "Een naam heeft 1 tot " + Content.LONGEST_NAME + " tekens, op één regel.",
            "A name has 1 to " + Content.LONGEST_NAME + " characters, on one line.");
    private static final Text QUERY = new Text(
            "`query` is wat in het adres achter het vraagteken staat, hooguit " + Content.LONGEST_QUERY + " tekens.",
            "`query` is what stands in the address behind the question mark, at most " + Content.LONGEST_QUERY
                    + " characters.");
    private static final Text PAGE = new Text("`page` is een van: {0}.", "`page` is one of: {0}.").filled(pages());

    private final SavedViews views;
    private final Clock clock;

    ViewResource(SavedViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @Schema(name = "SavedView")
    record Shown(String id, String name, String page, String query, Instant madeAt, Instant changedAt) {
        static Shown of(SavedView view) {
            return new Shown(
                    view.id(),
                    view.content().name(),
                    view.content().page().key(),
                    view.content().query(),
                    view.madeAt(),
                    view.changedAt());
        }
    }

    @Schema(name = "SavedViewList")
    record Listed(List<Shown> items) {}

    /// @param query empty where absent
    @Schema(name = "SavedViewContent")
    record Form(
            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    maxLength = Content.LONGEST_NAME,
                    example = "Mijn wijk")
            @Nullable
            String name,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String page,

            @Schema(maxLength = Content.LONGEST_QUERY, example = "discipline=sewer&from=2027-01-01") @Nullable
            String query) {
        Content content() {
            String given = name == null ? "" : name;
            String asked = query == null ? "" : query;
            Optional<SavedView.Place> place = SavedView.Place.of(page == null ? "" : page);
            List<FieldError> errors = new ArrayList<>();
            if (!Content.isName(given)) {
                errors.add(new FieldError("/name", given.isBlank() ? "missing" : "unreadable", NAME));
            }
            if (place.isEmpty()) {
                errors.add(new FieldError("/page", page == null ? "missing" : "unknown-word", PAGE));
            }
            if (!Content.isQuery(asked)) {
                errors.add(new FieldError("/query", "unreadable", QUERY));
            }
            if (!errors.isEmpty()) {
                throw FieldError.problem(ProblemCode.WRONG_BODY, errors);
            }
            return new Content(given, place.orElseThrow(), asked);
        }
    }

    @GetMapping
    @Operation(operationId = "listViews", summary = "The views that you keep, by name")
    Listed list(Viewer viewer) {
        Answering.requireReading(viewer);
        return new Listed(views.of(viewer).stream().map(Shown::of).toList());
    }

    @GetMapping("/{id}")
    @Operation(operationId = "readView", summary = "One view")
    Shown one(@PathVariable String id, Viewer viewer) {
        Answering.requireReading(viewer);
        return Shown.of(views.find(viewer, id).orElseThrow(ViewResource::none));
    }

    @PostMapping(consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "addView", summary = "Keep a view", description = "At most 100. Nobody else sees them.")
    ResponseEntity<Shown> add(@RequestBody Form form, Viewer viewer) {
        Answering.requireKeeping(viewer);
        SavedView made = Answering.done(views.add(viewer, form.content(), clock.instant()), viewer, none());
        return ResponseEntity.created(URI.create(Api.PATH + "/views/" + made.id()))
                .body(Shown.of(made));
    }

    @PutMapping(path = "/{id}", consumes = "application/json")
    @Operation(operationId = "changeView", summary = "Put another name, page or question in the place of a view's")
    Shown change(@PathVariable String id, @RequestBody Form form, Viewer viewer) {
        Answering.requireKeeping(viewer);
        if (views.find(viewer, id).isEmpty()) {
            throw none();
        }
        return Shown.of(Answering.done(views.replace(viewer, id, form.content(), clock.instant()), viewer, none()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeView", summary = "Keep a view no longer")
    void remove(@PathVariable String id, Viewer viewer) {
        Answering.requireKeeping(viewer);
        if (!views.remove(viewer, id)) {
            throw none();
        }
    }

    private static String pages() {
        return Arrays.stream(SavedView.Place.values()).map(SavedView.Place::key).collect(Collectors.joining(", "));
    }

    private static Problem none() {
        return new Problem(ProblemCode.NOT_FOUND, "Deze weergave hebt u niet.", "You have no such view.");
    }
}
