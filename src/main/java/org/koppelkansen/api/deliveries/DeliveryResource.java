package org.koppelkansen.api.deliveries;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.Listing;
import org.koppelkansen.api.answer.Paging;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.api.jobs.JobAnswer;
import org.koppelkansen.api.question.Systems;
import org.koppelkansen.deliver.DeliveryOrder;
import org.koppelkansen.deliver.DeliveryReport;
import org.koppelkansen.deliver.DeliveryState;
import org.koppelkansen.deliver.UploadFolder;
import org.koppelkansen.jobs.Asked;
import org.koppelkansen.jobs.JobKind;
import org.koppelkansen.jobs.JobTask;
import org.koppelkansen.measure.Language;
import org.koppelkansen.register.Delivered;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.Saved;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.OwnerId;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/deliveries`: files and feeds on their way into the register.
@Tag(name = "deliveries", description = "Plans that are handed in: read, reported on, and put in the register")
@RestController
class DeliveryResource {
    static final String PATH = Api.PATH + "/deliveries";
    private static final String DELIVER = "Deliver files, or a feed by its address";

    private final DeliveryParts parts;
    private final TakeIn takeIn;
    private final DeliveryJson json;
    private final Systems systems;

    DeliveryResource(DeliveryParts parts, TakeIn takeIn, DeliveryJson json, Systems systems) {
        this.parts = parts;
        this.takeIn = takeIn;
        this.json = json;
        this.systems = systems;
    }

    /// Delivers files, or a feed by its address: reads them in a job.
    @Operation(operationId = "deliver", summary = DELIVER)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = DeliveryForms.Plans.class)))
    @PostMapping(path = PATH, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<JobAnswer> deliver(Viewer viewer, Language language, HttpServletRequest request) {
        requireDelivering(viewer);
        TakeIn.Form form = takeIn.form(request);
        return begin(viewer, OrderForms.reading(form), form.folder(), language);
    }

    /// Delivers a feed by its address.
    @Operation(operationId = "deliver", summary = DELIVER)
    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<JobAnswer> deliver(Viewer viewer, Language language, @RequestBody OrderForm form) {
        requireDelivering(viewer);
        return begin(viewer, () -> form, takeIn.emptyFolder(), language);
    }

    /// @param folder closed where no job takes it over
    private ResponseEntity<JobAnswer> begin(Viewer viewer, OrderForms form, UploadFolder folder, Language language) {
        boolean taken = false;
        try {
            DeliveryOrder order = OrderForms.order(
                    form.form(), viewer, folder, parts.receiving().feeds());
            Asked asked = Deliver.start(parts, order, folder);
            taken = asked instanceof Asked.Accepted;
            return Deliver.answer(asked, language);
        } finally {
            if (!taken) {
                folder.close();
            }
        }
    }

    /// The newest first.
    @Operation(operationId = "listDeliveries", summary = "The deliveries of your organisations, the latest first")
    @GetMapping(PATH)
    Listing<DeliveryAnswer> page(
            Viewer viewer,
            Language language,
            @RequestParam(required = false) @Nullable String source,
            @ParameterObject Paging paging,
            HttpServletRequest request) {
        Page<DeliveryReport> page = parts.page(viewer, source, paging.after(), paging.most());
        return Listing.of(
                page.items().stream()
                        .map(report -> DeliveryAnswer.of(report, report.fate().counts(), language))
                        .toList(),
                page.next(),
                request);
    }

    /// The quality report, and what merging does or did.
    @Operation(operationId = "readDelivery", summary = "One delivery with its quality report")
    @GetMapping(PATH + "/{id}")
    DeliveryAnswer one(Viewer viewer, Language language, @PathVariable String id) {
        return answer(viewer, parts.known(viewer, id), language);
    }

    private DeliveryAnswer answer(Viewer viewer, DeliveryReport report, Language language) {
        Optional<Delivered.Counts> counts = report.fate().state() == DeliveryState.SET_ASIDE
                ? parts.register()
                        .deliveries()
                        .preview(viewer, report.fate().staged())
                        .map(Delivered::counts)
                : report.fate().counts();
        return DeliveryAnswer.of(report, counts, language);
    }

    /// What was odd about it, each with its place where that is known.
    @Operation(operationId = "listDeliveryFindings", summary = "What is odd about what was delivered")
    @GetMapping(PATH + "/{id}/findings")
    Listing<FindingAnswer> findings(
            Viewer viewer,
            Language language,
            @PathVariable String id,
            @Parameter(description = "Keys of findings, such as `dates-missing`.")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> code,
            @ParameterObject Paging paging,
            HttpServletRequest request) {
        DeliveryReport report = parts.known(viewer, id);
        List<FindingCode> codes = systems.parameters().only("code", code, FindingCode.values(), FindingCode::key);
        Page<Finding> page = parts.reports().findings(viewer, report.id(), codes, paging.after(), paging.most());
        return Listing.of(
                page.items().stream()
                        .map(finding -> FindingAnswer.of(finding, language))
                        .toList(),
                page.next(),
                request);
    }

    /// The works that merging would change, each with what it was and becomes.
    @Operation(operationId = "listDeliveryChanges", summary = "What the register would get or got by it, work by work")
    @GetMapping(PATH + "/{id}/changes")
    Listing<DeliveryJson.ChangeAnswer> changes(
            Viewer viewer,
            @PathVariable String id,
            @Parameter(description = "What becomes of the works.") @RequestParam(required = false) @Nullable
                    List<String> kind,
            @ParameterObject Paging paging,
            HttpServletRequest request) {
        DeliveryReport report = parts.known(viewer, id);
        List<Delivered.Kind> kinds =
                systems.parameters().only("kind", kind, Delivered.Kind.values(), Delivered.Kind::key);
        Page<Delivered.Difference> page = parts.register()
                .deliveries()
                .differences(viewer, report.fate().staged(), kinds, paging.after(), paging.most());
        return Listing.of(page.items().stream().map(json::change).toList(), page.next(), request);
    }

    /// Merges what was set aside into the register, in a job.
    @Operation(operationId = "acceptDelivery", summary = "Put it in the register")
    @PostMapping(PATH + "/{id}/acceptances")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<JobAnswer> accept(Viewer viewer, Language language, @PathVariable String id) {
        DeliveryReport report = setAside(viewer, id);
        JobTask task = steps -> parts.plans().accept(report, steps);
        SourceName source = report.about().source();
        OwnerId organisation = report.about().organisation();
        Asked.Wish wish = new Asked.Wish(
                JobKind.ACCEPTANCE, viewer, organisation, source.value(), Deliver.alone(organisation, source));
        Asked asked = parts.runner().start(wish, task);
        return Deliver.answer(asked, language);
    }

    /// Forgets what was set aside; the report stays.
    @Operation(operationId = "rejectDelivery", summary = "Leave it out of the register")
    @PostMapping(PATH + "/{id}/rejections")
    @ResponseStatus(HttpStatus.OK)
    DeliveryAnswer reject(Viewer viewer, Language language, @PathVariable String id) {
        DeliveryReport report = setAside(viewer, id);
        Saved<Delivered> discarded = parts.plans().discard(report, viewer);
        if (!(discarded instanceof Saved.Done<Delivered>)) {
            throw notSetAside();
        }
        return one(viewer, language, id);
    }

    private DeliveryReport setAside(Viewer viewer, String id) {
        DeliveryReport report = parts.known(viewer, id);
        if (report.fate().state() != DeliveryState.SET_ASIDE) {
            throw notSetAside();
        }
        return report;
    }

    private static Problem notSetAside() {
        return new Problem(
                ProblemCode.REFUSED,
                "Deze levering staat niet meer klaar: zij is al verwerkt, afgewezen of vervangen door een latere.",
                "This delivery is not set aside any more: it was merged, discarded or replaced by a later one.");
    }

    private static void requireDelivering(Viewer viewer) {
        if (viewer.everywhere(Right.DELIVER).isEmpty()) {
            throw OrderForm.notDelivering();
        }
    }
}
