package org.koppelkansen.api.deliveries;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.api.jobs.JobAnswer;
import org.koppelkansen.deliver.DeliveryOrder;
import org.koppelkansen.deliver.UploadFolder;
import org.koppelkansen.jobs.Asked;
import org.koppelkansen.measure.Language;
import org.koppelkansen.register.RegisteredSource;
import org.koppelkansen.register.Source;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.sources.Sources;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/sources`: the files and feeds that organisations deliver again and again.
@Tag(name = "sources", description = "Files and feeds that organisations deliver again and again")
@RestController
class SourceResource {
    static final String PATH = Api.PATH + "/sources";

    private final DeliveryParts parts;

    SourceResource(DeliveryParts parts) {
        this.parts = parts;
    }

    /// A source as it is answered.
    ///
    /// @param location address of a feed, without its secrets; absent of files
    /// @param confidentiality the most open that a work can be
    record SourceAnswer(
            String name,
            String organisation,
            String profile,
            Optional<String> location,
            String confidentiality,
            Optional<Instant> readAt,
            int version) {
        static SourceAnswer of(RegisteredSource registered) {
            Source source = registered.source();
            return new SourceAnswer(
                    source.name().value(),
                    source.organisation().value(),
                    source.profile(),
                    source.location().map(Sources::shown),
                    source.least().key(),
                    registered.readAt(),
                    registered.version());
        }
    }

    record SourceList(List<SourceAnswer> items) {}

    /// @param accept `now`, which is meant where it is absent, or `preview`
    record ReadingForm(@Nullable String accept) {}

    @Operation(operationId = "listSources", summary = "The sources of your organisations")
    @GetMapping(PATH)
    SourceList all(Viewer viewer) {
        return new SourceList(parts.register().sources().all(viewer).stream()
                .map(SourceAnswer::of)
                .toList());
    }

    @Operation(operationId = "readSource", summary = "One source")
    @GetMapping(PATH + "/{name}")
    SourceAnswer one(Viewer viewer, @PathVariable String name) {
        return SourceAnswer.of(source(viewer, name));
    }

    /// Fetches a feed again and reads it, in a job.
    @Operation(operationId = "readFeedAgain", summary = "Read a feed again")
    @PostMapping(PATH + "/{name}/readings")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<JobAnswer> read(
            Viewer viewer,
            Language language,
            @PathVariable String name,
            @RequestBody(required = false) @Nullable ReadingForm form) {
        Source source = source(viewer, name).source();
        if (!viewer.everywhere(Right.DELIVER).contains(source.organisation().value())) {
            throw OrderForm.notDelivering();
        }
        if (source.location().isEmpty()) {
            throw new Problem(
                    ProblemCode.REFUSED,
                    "Deze bron bestaat uit bestanden; lever ze opnieuw aan.",
                    "This source consists of files; deliver them again.");
        }
        String accept = form == null || form.accept() == null ? "now" : form.accept();
        boolean atOnce = OrderForm.isAccepted(accept);
        DeliveryOrder order = new DeliveryOrder(
                source.name(),
                source.organisation(),
                source.location(),
                DeliveryOrder.ReadingBy.RECOGNISED,
                Optional.empty(),
                atOnce,
                viewer);
        UploadFolder folder = parts.uploads().open();
        Asked asked = Deliver.start(parts, order, folder);
        if (!(asked instanceof Asked.Accepted)) {
            folder.close();
        }
        return Deliver.answer(asked, language);
    }

    private RegisteredSource source(Viewer viewer, String name) {
        return Optional.of(name)
                .filter(SourceName::isName)
                .flatMap(known -> parts.register().sources().find(viewer, new SourceName(known)))
                .orElseThrow(
                        () -> new Problem(ProblemCode.NOT_FOUND, "Deze bron is er niet.", "There is no such source."));
    }
}
