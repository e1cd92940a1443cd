package org.koppelkansen.api.results;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.EntityTag;
import org.koppelkansen.api.answer.Listing;
import org.koppelkansen.api.answer.Paging;
import org.koppelkansen.api.question.Systems;
import org.koppelkansen.api.question.WhereAsked;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.Works;
import org.koppelkansen.results.FindingFilter;
import org.koppelkansen.results.RelationFilter;
import org.koppelkansen.results.Results;
import org.koppelkansen.results.ToldFinding;
import org.koppelkansen.results.told.ToldRelation;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/relations` and `/api/v1/findings`.
@RestController
@Tag(name = "relations", description = "What works are to each other and to ambitions, and what was odd about them")
final class RelationResource {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final Results results;
    private final Works works;
    private final Systems systems;

    RelationResource(Results results, Works works, Systems systems) {
        this.results = results;
        this.works = works;
        this.systems = systems;
    }

    @Operation(
            operationId = "listRelations",
            summary = "List relations",
            description = "Couple, sequence, protect, conflict, regret, serve: each with its rule, what was seen, and a"
                    + " sentence. Only between works that you see wholly.")
    @GetMapping(Api.PATH + "/relations")
    ResponseEntity<Listing<ToldRelation>> list(
            Viewer viewer,
            @ParameterObject RelationQuestion question,
            @ParameterObject WhereAsked where,
            @ParameterObject Paging paging,
            HttpServletRequest request) {
        RelationFilter filter = question.filter(systems.parameters(), where);
        return EntityTag.ofState(works.revision(), viewer, request).answer(request, () -> {
            Page<ToldRelation> page = results.relations(viewer, filter, paging.after(), paging.most());
            return Listing.of(page.items(), page.next(), request);
        });
    }

    @Operation(
            operationId = "listFindings",
            summary = "List what is odd",
            description =
                    "About the last delivery of each source that was merged, where you may deliver, and about works"
                            + " that you see whose ground or own costs could not be counted; each with what its owner can mend.")
    @GetMapping(Api.PATH + "/findings")
    ResponseEntity<Listing<ListedFinding>> findings(
            Viewer viewer,
            @ParameterObject FindingQuestion about,
            @ParameterObject WhereAsked where,
            @ParameterObject Paging paging,
            HttpServletRequest request) {
        FindingFilter filter = about.filter(systems.parameters(), where);
        return EntityTag.ofState(works.revision(), viewer, request).answer(request, () -> {
            Page<ToldFinding> page = results.findings(viewer, filter, paging.after(NUMBER), paging.most());
            return Listing.of(page.items().stream().map(ListedFinding::of).toList(), page.next(), request);
        });
    }
}
