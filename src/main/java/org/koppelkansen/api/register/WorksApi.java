package org.koppelkansen.api.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.EntityTag;
import org.koppelkansen.api.answer.FieldError;
import org.koppelkansen.api.answer.Listing;
import org.koppelkansen.api.answer.Paging;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.api.question.DaysAsked;
import org.koppelkansen.api.question.Systems;
import org.koppelkansen.api.question.WhereAsked;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.Register;
import org.koppelkansen.register.Registration;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.register.Works;
import org.koppelkansen.space.Crs;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What can be read of the works in the register.
@RestController
@RequestMapping(path = Api.PATH + "/works", produces = "application/json")
@Tag(name = "works", description = "Planned works of all owners, each as far as the asker may know it")
class WorksApi {
    /// How many works the pages before had.
    private static final Pattern PASSED = Pattern.compile("[0-9]{1,9}");

    private final Register register;
    private final Clock clock;
    private final Systems systems;

    WorksApi(Register register, Clock clock, Systems systems) {
        this.register = register;
        this.clock = clock;
        this.systems = systems;
    }

    @GetMapping
    @Operation(
            operationId = "listWorks",
            summary = "Works that fit, by id or in another order",
            description = "What the asker may not know never makes a work fit, and is not counted. A work of which only"
                    + " the need may be known has `sight` `need`.")
    ResponseEntity<Listing<WorkJson>> list(
            @ParameterObject WhatAsked what,
            @ParameterObject WhereAsked where,
            @ParameterObject DaysAsked days,
            @ParameterObject OrderAsked sort,
            @ParameterObject Paging paging,
            @Parameter(description = Systems.CRS, example = "EPSG:28992") @RequestParam(required = false) @Nullable
                    String crs,
            Viewer viewer,
            Language language,
            HttpServletRequest request) {
        Crs shown = Systems.asked(crs, request);
        WorkFilter filter = what.filter(systems.parameters(), where, days);
        Optional<Works.Order> order = sort.order(systems.parameters());
        int most = paging.most();
        Optional<String> after = order.isPresent() ? paging.after(PASSED) : paging.after();
        return EntityTag.ofState(register.works().revision(), viewer, request, today())
                .answer(request, () -> {
                    Page<SeenWork> page = order.map(asked -> register.works().page(viewer, filter, asked, after, most))
                            .orElseGet(() -> register.works().page(viewer, filter, after, most));
                    Wording wording = new Wording(systems, systems.kept(), shown, language, today());
                    return Listing.of(page.items().stream().map(wording::work).toList(), page.next(), request);
                });
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readWork",
            summary = "One work",
            description = "Its `ETag` names its version, for `If-Match` when it is changed.")
    ResponseEntity<WorkJson> one(
            @PathVariable String id,
            @Parameter(description = Systems.CRS, example = "EPSG:28992") @RequestParam(required = false) @Nullable
                    String crs,
            Viewer viewer,
            Language language,
            HttpServletRequest request) {
        Crs shown = Systems.asked(crs, request);
        SeenWork seen = register.works().findWork(viewer, WorkPath.id(id)).orElseThrow(WorksApi::unknown);
        Wording wording = new Wording(systems, systems.kept(), shown, language, today());
        return tag(seen, viewer, shown, language, today()).answer(request, () -> wording.work(seen));
    }

    @GetMapping("/counts")
    @Operation(
            operationId = "countWorks",
            summary = "How many works fit, per discipline, phase or area",
            description =
                    "Of each key the works that the asker may know wholly; needs are counted in `total` only. A work"
                            + " can lie in several areas.")
    ResponseEntity<Counts> counts(
            @Parameter(description = "`discipline`, `phase` or `area`.") @RequestParam String by,
            @ParameterObject WhatAsked what,
            @ParameterObject WhereAsked where,
            @ParameterObject DaysAsked days,
            Viewer viewer,
            HttpServletRequest request) {
        Works.Facet facet = Arrays.stream(Works.Facet.values())
                .filter(known -> known.key().equals(by))
                .findFirst()
                .orElseThrow(() -> FieldError.problem(
                        ProblemCode.WRONG_PARAMETER,
                        "by",
                        "unknown-value",
                        new Text("`by` is discipline, phase of area.", "`by` is discipline, phase or area.")));
        WorkFilter filter = what.filter(systems.parameters(), where, days);
        return EntityTag.ofState(register.works().revision(), viewer, request, today())
                .answer(request, () -> {
                    Map<String, Long> counts = register.works().counts(viewer, filter, facet);
                    List<Count> all = counts.entrySet().stream()
                            .map(entry -> new Count(entry.getKey(), entry.getValue()))
                            .toList();
                    return new Counts(register.works().count(viewer, filter), all);
                });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    static EntityTag tag(SeenWork seen, Viewer viewer, Crs crs, Language language, LocalDate today) {
        return switch (seen) {
            case SeenWork.Need need -> EntityTag.ofVersion(1, need, crs);
            case SeenWork.Whole whole -> {
                Registration registration = whole.registered().registration();
                yield EntityTag.ofVersion(
                        registration.version(),
                        viewer.sight(),
                        whole.costs(),
                        registration.confirmedAt(),
                        registration.withdrawnAt(),
                        registration.areas(),
                        registration.isStale(today),
                        crs,
                        language);
            }
        };
    }

    static Problem unknown() {
        return new Problem(
                ProblemCode.NOT_FOUND,
                "Dit werk is er niet, of u mag het niet kennen.",
                "There is no such work, or you may not know of it.");
    }

    /// How many works there are.
    ///
    /// @param total of all that fit
    @Schema(name = "WorkCounts")
    record Counts(long total, List<Count> items) {
        Counts {
            items = List.copyOf(items);
        }
    }

    /// @param key as in the filters
    @Schema(name = "WorkCount")
    record Count(String key, long works) {}
}
