package org.koppelkansen.api.exports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.deliveries.DeliveryParts;
import org.koppelkansen.api.register.KeptDocuments;
import org.koppelkansen.deliver.DeliveryReport;
import org.koppelkansen.register.Delivered;
import org.koppelkansen.works.FindingCode;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What was delivered, as files: all deliveries; of one what is odd about it, for who mends it at the source, and what
/// it changes.
@RestController
@RequestMapping(Api.PATH + "/exports/deliveries")
@Tag(name = "exports", description = "Every list as a file for Excel or a GIS, with its own parameters and secrecy")
final class DeliveryExports {
    private final Exports exports;
    private final DeliveryParts parts;
    private final KeptDocuments documents;

    DeliveryExports(Exports exports, DeliveryParts parts, KeptDocuments documents) {
        this.exports = exports;
        this.parts = parts;
        this.documents = documents;
    }

    @GetMapping
    @Operation(
            operationId = "exportDeliveries",
            summary = "The deliveries of your organisations, as a file",
            description = "The rows, the order and the parameters of `/deliveries`, without places.")
    @AnswersFile
    HttpEntity<Resource> deliveries(
            @ParameterObject ExportAsked asked,
            @RequestParam(required = false) @Nullable String source,
            Viewer viewer,
            HttpServletRequest request) {
        return exports.fresh(
                asked,
                viewer,
                request,
                () -> Exported.paged(
                        DeliveredTables.deliveries(), after -> parts.page(viewer, source, after, Exported.AT_ONCE)));
    }

    @GetMapping("/{id}/findings")
    @Operation(
            operationId = "exportDeliveryFindings",
            summary = "What is odd about what was delivered, as a file",
            description = "The rows and the parameters of `/deliveries/{id}/findings`.")
    @AnswersFile
    ResponseEntity<Resource> findings(
            @ParameterObject ExportAsked asked,
            @PathVariable String id,
            @Parameter(description = "Keys of findings, such as `dates-missing`.")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> code,
            Viewer viewer,
            HttpServletRequest request) {
        DeliveryReport report = parts.known(viewer, id);
        List<FindingCode> codes =
                exports.systems().parameters().only("code", code, FindingCode.values(), FindingCode::key);
        return exports.answer(
                asked,
                viewer,
                request,
                () -> Exported.paged(
                        DeliveredTables.findings(),
                        after -> parts.reports().findings(viewer, report.id(), codes, after, Exported.AT_ONCE)));
    }

    @GetMapping("/{id}/changes")
    @Operation(
            operationId = "exportDeliveryChanges",
            summary = "What the register would get or got by it, as a file",
            description =
                    "What `/deliveries/{id}/changes` tells, with its parameters: a row for each member of a work that"
                            + " differs, and one for each work that is new or gone.")
    @AnswersFile
    HttpEntity<Resource> changes(
            @ParameterObject ExportAsked asked,
            @PathVariable String id,
            @Parameter(description = "What becomes of the works.") @RequestParam(required = false) @Nullable
                    List<String> kind,
            Viewer viewer,
            HttpServletRequest request) {
        DeliveryReport report = parts.known(viewer, id);
        List<Delivered.Kind> kinds =
                exports.systems().parameters().only("kind", kind, Delivered.Kind.values(), Delivered.Kind::key);
        return exports.fresh(
                asked,
                viewer,
                request,
                () -> Exported.paged(
                        DeliveredTables.changes(),
                        after -> ChangedMember.of(
                                parts.register()
                                        .deliveries()
                                        .differences(viewer, report.fate().staged(), kinds, after, Exported.AT_ONCE),
                                documents)));
    }
}
