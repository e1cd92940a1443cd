package org.koppelkansen.api.exports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.question.DaysAsked;
import org.koppelkansen.api.question.WhereAsked;
import org.koppelkansen.api.register.KeptDocuments;
import org.koppelkansen.api.results.FindingQuestion;
import org.koppelkansen.api.results.KnownOpportunity;
import org.koppelkansen.api.results.OpportunityQuestion;
import org.koppelkansen.api.results.RelationQuestion;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.Register;
import org.koppelkansen.results.FindingFilter;
import org.koppelkansen.results.OpportunityFilter;
import org.koppelkansen.results.RelationFilter;
import org.koppelkansen.results.Results;
import org.koppelkansen.results.SeenOpportunity;
import org.koppelkansen.results.told.ToldRelation;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What was found, as files: opportunities, the history of one, relations, and what was odd.
@RestController
@RequestMapping(Api.PATH + "/exports")
@Tag(name = "exports", description = "Every list as a file for Excel or a GIS, with its own parameters and secrecy")
final class FoundExports {
    private final Exports exports;
    private final Results results;
    private final Register register;
    private final KeptDocuments documents;
    private final FoundTables tables;

    FoundExports(Exports exports, Results results, Register register, KeptDocuments documents) {
        this.exports = exports;
        this.results = results;
        this.register = register;
        this.documents = documents;
        this.tables = new FoundTables(exports.works(), exports.systems());
    }

    @GetMapping("/opportunities")
    @Operation(
            operationId = "exportOpportunities",
            summary = "The opportunities that fit, as a file",
            description = "The rows, the order and the parameters of `/opportunities`.")
    @AnswersFile
    ResponseEntity<Resource> opportunities(
            @ParameterObject ExportAsked asked,
            @ParameterObject OpportunityQuestion question,
            @ParameterObject WhereAsked where,
            @ParameterObject DaysAsked days,
            Viewer viewer,
            HttpServletRequest request) {
        OpportunityFilter filter = question.filter(exports.systems().parameters(), where, days);
        return exports.answer(
                asked,
                viewer,
                request,
                () -> Exported.paged(tables.opportunities(), after -> {
                    Page<SeenOpportunity> page = results.opportunities(viewer, filter, after, Exported.AT_ONCE);
                    return tables.drawn(viewer, page);
                }));
    }

    @GetMapping("/opportunities/{id}/history")
    @Operation(
            operationId = "exportOpportunityHistory",
            summary = "What happened to one opportunity and its works, as a file",
            description = "When it was found, and `/works/{id}/history` of its works, the latest first.")
    @AnswersFile
    ResponseEntity<Resource> history(
            @ParameterObject ExportAsked asked, @PathVariable String id, Viewer viewer, HttpServletRequest request) {
        SeenOpportunity opportunity = KnownOpportunity.in(results, viewer, id).opportunity();
        return exports.answer(
                asked,
                viewer,
                request,
                () -> Exported.all(
                        FoundTables.history(), OpportunityEvent.of(opportunity, viewer, register, documents)));
    }

    @GetMapping("/relations")
    @Operation(
            operationId = "exportRelations",
            summary = "The relations that fit, as a file",
            description = "The rows and the parameters of `/relations`; each lies on the ground of its works.")
    @AnswersFile
    ResponseEntity<Resource> relations(
            @ParameterObject ExportAsked asked,
            @ParameterObject RelationQuestion question,
            @ParameterObject WhereAsked where,
            Viewer viewer,
            HttpServletRequest request) {
        RelationFilter filter = question.filter(exports.systems().parameters(), where);
        return exports.answer(
                asked,
                viewer,
                request,
                () -> Exported.paged(tables.relations(), after -> {
                    Page<ToldRelation> page = results.relations(viewer, filter, after, Exported.AT_ONCE);
                    return tables.onGround(viewer, page);
                }));
    }

    @GetMapping("/findings")
    @Operation(
            operationId = "exportFindings",
            summary = "What is odd, as a file",
            description = "The rows and the parameters of `/findings`.")
    @AnswersFile
    ResponseEntity<Resource> findings(
            @ParameterObject ExportAsked asked,
            @ParameterObject FindingQuestion question,
            @ParameterObject WhereAsked where,
            Viewer viewer,
            HttpServletRequest request) {
        FindingFilter filter = question.filter(exports.systems().parameters(), where);
        return exports.answer(
                asked,
                viewer,
                request,
                () -> Exported.paged(
                        tables.findings(), after -> results.findings(viewer, filter, after, Exported.AT_ONCE)));
    }
}
