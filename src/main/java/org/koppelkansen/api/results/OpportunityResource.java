package org.koppelkansen.api.results;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.EntityTag;
import org.koppelkansen.api.answer.Listing;
import org.koppelkansen.api.answer.Paging;
import org.koppelkansen.api.question.DaysAsked;
import org.koppelkansen.api.question.Systems;
import org.koppelkansen.api.question.WhereAsked;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.Works;
import org.koppelkansen.results.OpportunityFilter;
import org.koppelkansen.results.OpportunityInFull;
import org.koppelkansen.results.Results;
import org.koppelkansen.results.SeenOpportunity;
import org.koppelkansen.space.Crs;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/opportunities`.
@RestController
@Tag(name = "opportunities", description = "Works that are best done together, and why")
final class OpportunityResource {
    private final Results results;
    private final Works works;
    private final Systems systems;

    OpportunityResource(Results results, Works works, Systems systems) {
        this.results = results;
        this.works = works;
        this.systems = systems;
    }

    @Operation(
            operationId = "listOpportunities",
            summary = "List opportunities",
            description = "Those whose saving you may know come first, the most expected saving first; then the others,"
                    + " by id. Of works that you may not see wholly you are told only who takes part, and roughly where"
                    + " and when.")
    @GetMapping(Api.PATH + "/opportunities")
    ResponseEntity<Listing<OpportunityAnswer>> list(
            Viewer viewer,
            @ParameterObject OpportunityQuestion question,
            @ParameterObject WhereAsked where,
            @ParameterObject DaysAsked days,
            @ParameterObject Paging paging,
            @Parameter(description = Systems.CRS, example = "EPSG:28992") @RequestParam(required = false) @Nullable
                    String crs,
            HttpServletRequest request) {
        Crs shown = Systems.asked(crs, request);
        OpportunityFilter filter = question.filter(systems.parameters(), where, days);
        return EntityTag.ofState(works.revision(), viewer, request).answer(request, () -> {
            Page<SeenOpportunity> page =
                    results.opportunities(viewer, filter, paging.after(Results.OPPORTUNITY_PLACES), paging.most());
            return Listing.of(
                    page.items().stream()
                            .map(seen -> OpportunityAnswer.of(seen, systems, shown))
                            .toList(),
                    page.next(),
                    request);
        });
    }

    @Operation(
            operationId = "readOpportunity",
            summary = "Explain one opportunity",
            description = "The relations that connect it with rules, metres and months; the ground that it shares; what"
                    + " it saves, costs and who would pay what by each rule, as far as you may know.")
    @GetMapping(Api.PATH + "/opportunities/{id}")
    ResponseEntity<OpportunityAnswer.InFull> one(
            Viewer viewer,
            @PathVariable String id,
            @Parameter(description = Systems.CRS, example = "EPSG:28992") @RequestParam(required = false) @Nullable
                    String crs,
            HttpServletRequest request) {
        Crs shown = Systems.asked(crs, request);
        OpportunityInFull found = KnownOpportunity.in(results, viewer, id);
        return EntityTag.ofState(works.revision(), viewer, request)
                .answer(request, () -> OpportunityAnswer.InFull.of(found, systems, shown));
    }
}
