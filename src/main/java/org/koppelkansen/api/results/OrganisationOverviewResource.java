package org.koppelkansen.api.results;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.EntityTag;
import org.koppelkansen.api.answer.Listing;
import org.koppelkansen.api.answer.Paging;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.api.question.Systems;
import org.koppelkansen.outlook.AreaOutlook;
import org.koppelkansen.outlook.Coupling;
import org.koppelkansen.outlook.FoundTogether;
import org.koppelkansen.outlook.LookAhead;
import org.koppelkansen.outlook.OwnOutlook;
import org.koppelkansen.register.Organisation;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.Register;
import org.koppelkansen.results.Results;
import org.koppelkansen.results.SeenOpportunity;
import org.koppelkansen.results.told.Amounted;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.Owner;
import org.koppelkansen.works.OwnerId;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/organisations/{id}/overview` and `/api/v1/organisations/{id}/opportunities`.
@RestController
@Tag(name = "overviews", description = "What is planned in an area or by an organisation, in figures")
final class OrganisationOverviewResource {
    private final LookAhead outlook;
    private final Register register;
    private final Systems systems;
    private final Clock clock;

    OrganisationOverviewResource(LookAhead outlook, Register register, Systems systems, Clock clock) {
        this.outlook = outlook;
        this.register = register;
        this.systems = systems;
        this.clock = clock;
    }

    /// @param found by which run the opportunities were found; absent where nothing was found yet
    @Schema(name = "OrganisationOverview")
    record OrganisationOverview(
            SeenOpportunity.OfOwner organisation,
            List<OwnOutlook.InPhase> byPhase,
            long stale,
            Coupling coupling,
            FoundTogether opportunities,
            List<OwnOutlook.Other> others,
            Optional<AreaOutlook.LastRun> found) {
        static OrganisationOverview of(Owner own, OwnOutlook outlook) {
            return new OrganisationOverview(
                    new SeenOpportunity.OfOwner(own.id().value(), own.name()),
                    outlook.byPhase(),
                    outlook.stale(),
                    outlook.coupling(),
                    outlook.opportunities(),
                    outlook.others(),
                    outlook.run());
        }
    }

    @Operation(
            operationId = "readOrganisationOverview",
            summary = "What one organisation plans, in figures, and what others want near it",
            description = "For who has a role in it. Works are those that it owns, as far as you see them wholly. The"
                    + " stale ones are listed at `/works?standing=stale&owner=…`.")
    @GetMapping(path = Api.PATH + "/organisations/{id}/overview", produces = "application/json")
    ResponseEntity<OrganisationOverview> one(@PathVariable String id, Viewer viewer, HttpServletRequest request) {
        Owner own = own(id, viewer).owner();
        LocalDate today = LocalDate.now(clock);
        return EntityTag.ofState(register.works().revision(), viewer, request, today)
                .answer(request, () -> OrganisationOverview.of(own, outlook.of(viewer, own.id(), today)));
    }

    @Operation(
            operationId = "listOwnOpportunities",
            summary = "Opportunities in which one organisation takes part, with what each brings it",
            description = "For who has a role in it; in the order of `/opportunities`. What its works cost, and what it"
                    + " pays and gains by each sharing rule, as far as you may know.")
    @GetMapping(path = Api.PATH + "/organisations/{id}/opportunities", produces = "application/json")
    ResponseEntity<Listing<OwnOpportunity>> opportunities(
            @PathVariable String id,
            Viewer viewer,
            @ParameterObject Paging paging,
            @Parameter(description = Systems.CRS, example = "EPSG:28992") @RequestParam(required = false) @Nullable
                    String crs,
            HttpServletRequest request) {
        Crs shown = Systems.asked(crs, request);
        OwnerId own = own(id, viewer).owner().id();
        return EntityTag.ofState(register.works().revision(), viewer, request).answer(request, () -> {
            Page<SeenOpportunity> page = outlook.results()
                    .opportunities(
                            viewer, LookAhead.taking(own), paging.after(Results.OPPORTUNITY_PLACES), paging.most());
            return Listing.of(with(viewer, own, page.items(), shown), page.next(), request);
        });
    }

    private List<OwnOpportunity> with(Viewer viewer, OwnerId own, List<SeenOpportunity> seen, Crs shown) {
        Map<String, Amounted> amounts = outlook.results()
                .amounts(viewer, seen.stream().map(SeenOpportunity::id).toList());
        return seen.stream()
                .map(one -> OwnOpportunity.of(
                        OpportunityAnswer.of(one, systems, shown),
                        own.value(),
                        Optional.ofNullable(amounts.get(one.id()))))
                .toList();
    }

    /// The same refusal whether or not there is such an organisation.
    private Organisation own(String id, Viewer viewer) {
        if (viewer.account().isEmpty()) {
            throw new Problem(
                    ProblemCode.NOT_LOGGED_IN,
                    "Meld u eerst aan, of stuur een geldig token mee.",
                    "Log in first, or send a valid token.");
        }
        boolean belongs = viewer.grants().stream()
                .anyMatch(grant -> grant.organisation().value().equals(id));
        if (!belongs) {
            throw refused();
        }
        return register.organisations().find(viewer, new OwnerId(id)).orElseThrow(() -> refused());
    }

    private static Problem refused() {
        return new Problem(
                ProblemCode.NOT_ALLOWED,
                "Dit overzicht is er voor wie een rol in de organisatie heeft.",
                "This overview is for who has a role in the organisation.");
    }
}
