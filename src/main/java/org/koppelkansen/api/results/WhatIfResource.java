package org.koppelkansen.api.results;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.FieldError;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.measure.Text;
import org.koppelkansen.results.TryWhatIf;
import org.koppelkansen.results.WhatIfAnswer;
import org.koppelkansen.results.WhatIfAsked;
import org.koppelkansen.works.WorkId;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/what-ifs`.
@RestController
@Tag(name = "what-ifs", description = "What works cost together, as they are and otherwise; nothing is kept")
final class WhatIfResource {
    private final TryWhatIf trying;
    private final Clock clock;

    WhatIfResource(TryWhatIf trying, Clock clock) {
        this.trying = trying;
        this.clock = clock;
    }

    /// What is asked.
    @Schema(name = "WhatIfQuestion")
    record Question(
            @Schema(
                    description = "Ids of works of the register, as they are; at least one, at most 40.",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            List<String> works,

            @Schema(description = "By id of a work, the day on which its owner would wish it instead.") @Nullable
            Map<String, LocalDate> move,

            @Schema(description = "By id of a work, the metres to which it is dug instead.") @Nullable
            Map<String, Double> deepen,

            @Schema(description = "Ids of works that take part as well.") @Nullable
            List<String> add,

            @Schema(description = "Ids of works that take part no longer.") @Nullable
            List<String> drop) {
        WhatIfAsked asked() {
            return new WhatIfAsked(
                    ids("works", works),
                    byId("move", move),
                    byId("deepen", deepen),
                    ids("add", add),
                    ids("drop", drop));
        }

        private static List<WorkId> ids(String name, @Nullable List<String> given) {
            return given == null
                    ? List.of()
                    : given.stream().map(id -> id(name, id)).toList();
        }

        private static <T> Map<WorkId, T> byId(String name, @Nullable Map<String, T> given) {
            Map<WorkId, T> byId = new TreeMap<>();
            Optional.ofNullable(given).orElse(Map.of()).forEach((id, value) -> {
                if (value == null) {
                    throw missing(name);
                }
                byId.put(id(name, id), value);
            });
            return byId;
        }

        private static WorkId id(String name, @Nullable String id) {
            if (id == null || id.isBlank()) {
                throw missing(name);
            }
            return new WorkId(id);
        }

        private static Problem missing(String name) {
            return FieldError.problem(
                    ProblemCode.WRONG_BODY,
                    "/" + name,
                    "missing",
                    new Text("Hier ontbreekt een waarde.", "A value is missing here."));
        }
    }

    @Operation(
            operationId = "tryWhatIf",
            summary = "Cost works together, as they are and otherwise",
            description = "Without changes this costs the works as they are. Changes are made in the order add, move,"
                    + " deepen, drop. Only works that you see wholly; of amounts you are told the saving, what your own"
                    + " works cost and pay, and all of it where you may know all costs. Nothing is kept.")
    @PostMapping(Api.PATH + "/what-ifs")
    WhatIfAnswer.Answered answer(Viewer viewer, @RequestBody Question question) {
        May.require(viewer, Right.TRY_WHAT_IF);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return switch (trying.of(viewer, question.asked(), today)) {
            case WhatIfAnswer.Answered answered -> answered;
            case WhatIfAnswer.Refused refused -> throw new Problem(ProblemCode.REFUSED, refused.reason(), Map.of());
            case WhatIfAnswer.Unknown unknown ->
                throw new Problem(
                        ProblemCode.NOT_FOUND,
                        "Het voornemen " + unknown.work() + " is er niet, of u mag het niet zien.",
                        "There is no work " + unknown.work() + ", or you may not see it.");
        };
    }
}
