package org.koppelkansen.api.results;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.EntityTag;
import org.koppelkansen.api.answer.Listing;
import org.koppelkansen.api.answer.Paging;
import org.koppelkansen.api.question.Parameters;
import org.koppelkansen.api.question.Systems;
import org.koppelkansen.api.question.WhereAsked;
import org.koppelkansen.find.RelationKind;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.register.Works;
import org.koppelkansen.results.FindingFilter;
import org.koppelkansen.results.RelationFilter;
import org.koppelkansen.results.Results;
import org.koppelkansen.results.ToldFinding;
import org.koppelkansen.results.told.ToldRelation;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.WorkId;
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

    /// Which relations are asked for, beside where.
    record Question(
            @Parameter(description = "Id of a work: its relations only.") @Nullable
            String work,

            @Parameter(description = "Ids of organisations: one of its works is of any of them.") @Nullable
            List<String> owner,

            @Parameter(description = "Keys of kinds of relation, such as `conflict`.") @Nullable
            List<String> kind,

            @Parameter(description = "Id of a rule.") @Nullable
            String rule,

            @Parameter(description = "Id of an ambition: only relations toward it.") @Nullable
            String ambition) {
        RelationFilter filter(Parameters parameters, WhereAsked whereAsked) {
            WorkFilter.Where where = parameters.where(whereAsked);
            List<OwnerId> owners = parameters.owners(owner);
            List<RelationKind> kinds = parameters.choices("kind", kind, RelationKind.values(), RelationKind::key);
            return parameters.checked(() -> new RelationFilter(
                    where, id(work), owners, kinds, Optional.ofNullable(rule), Optional.ofNullable(ambition)));
        }
    }

    /// Which findings are asked for, beside where.
    record AboutAsked(
            @Parameter(description = "Id of a work: only about it.") @Nullable
            String work,

            @Parameter(description = "Keys of findings, such as `dates-missing`.") @Nullable
            List<String> code,

            @Parameter(description = "Name of a source: only about what it delivered.") @Nullable
            String source) {
        FindingFilter filter(Parameters parameters, WorkFilter.Where where) {
            List<FindingCode> codes = parameters.choices("code", code, FindingCode.values(), FindingCode::key);
            return parameters.checked(() -> new FindingFilter(where, id(work), codes, Optional.ofNullable(source)));
        }
    }

    @Operation(
            operationId = "listRelations",
            summary = "List relations",
            description = "Couple, sequence, protect, conflict, regret, serve: each with its rule, what was seen, and a"
                    + " sentence. Only between works that you see wholly.")
    @GetMapping(Api.PATH + "/relations")
    ResponseEntity<Listing<ToldRelation>> list(
            Viewer viewer,
            @ParameterObject Question question,
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
            @ParameterObject AboutAsked about,
            @ParameterObject WhereAsked where,
            @ParameterObject Paging paging,
            HttpServletRequest request) {
        Parameters parameters = systems.parameters();
        WorkFilter.Where place = parameters.where(where);
        FindingFilter filter = about.filter(parameters, place);
        return EntityTag.ofState(works.revision(), viewer, request).answer(request, () -> {
            Page<ToldFinding> page = results.findings(viewer, filter, paging.after(NUMBER), paging.most());
            return Listing.of(page.items().stream().map(ListedFinding::of).toList(), page.next(), request);
        });
    }

    private static Optional<WorkId> id(@Nullable String work) {
        return Optional.ofNullable(work).filter(text -> !text.isBlank()).map(WorkId::new);
    }
}
