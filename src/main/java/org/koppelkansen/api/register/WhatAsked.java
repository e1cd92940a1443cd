package org.koppelkansen.api.register;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.api.question.DaysAsked;
import org.koppelkansen.api.question.Parameters;
import org.koppelkansen.api.question.WhereAsked;
import org.koppelkansen.measure.Period;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Phase;

/// Parameters that say which kind of works is asked for.
public record WhatAsked(
        @Parameter(description = "Only of these owners, by id; repeat it or part by commas.") @Nullable
        List<String> owner,

        @Parameter(description = "Only of these disciplines.") @Nullable
        List<String> discipline,

        @Parameter(description = "Only these kinds of intervention.") @Nullable
        List<String> intervention,

        @Parameter(description = "Only in these phases.") @Nullable
        List<String> phase,

        @Parameter(
                description = "How they stand in the register: `present` (when absent), `stale` (present, not"
                        + " confirmed for half a year), `withdrawn`, or `any`.")
        @Nullable
        String standing) {
    public WorkFilter filter(Parameters parameters, WhereAsked whereAsked, DaysAsked days) {
        WorkFilter.Where where = parameters.where(whereAsked);
        List<OwnerId> owners = parameters.owners(owner);
        List<Discipline> disciplines =
                parameters.choices("discipline", discipline, Discipline.values(), Discipline::key);
        List<Intervention> interventions =
                parameters.choices("intervention", intervention, Intervention.values(), Intervention::key);
        List<Phase> phases = parameters.choices("phase", phase, Phase.values(), Phase::key);
        Optional<Period> period = parameters.period(days);
        List<WorkFilter.Standing> standings = standing == null
                ? List.of(WorkFilter.Standing.PRESENT)
                : parameters.choices("standing", List.of(standing), WorkFilter.Standing.values(), WhatAsked::key);
        return parameters.checked(() -> new WorkFilter(
                where,
                owners,
                disciplines,
                interventions,
                phases,
                period,
                standings.isEmpty() ? WorkFilter.Standing.PRESENT : standings.getFirst()));
    }

    private static String key(WorkFilter.Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }
}
