package org.koppelkansen.api.results;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.api.question.DaysAsked;
import org.koppelkansen.api.question.Parameters;
import org.koppelkansen.api.question.WhereAsked;
import org.koppelkansen.find.RelationKind;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Period;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.results.OpportunityFilter;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Phase;

/// Which opportunities are asked for, beside where and when.
public record OpportunityQuestion(
        @Parameter(description = "Ids of organisations: any of them takes part.") @Nullable
        List<String> owner,

        @Parameter(description = "Keys of disciplines: any of them takes part, such as `sewer`.") @Nullable
        List<String> discipline,

        @Parameter(description = "Keys of phases: a work that you see wholly is in any of them, such as `prepared`.")
        @Nullable
        List<String> phase,

        @Parameter(description = "Keys of kinds of relation: any of them is a reason, such as `couple-trench`.")
        @Nullable
        List<String> kind,

        @Parameter(description = "Least likely saving, in whole cents.") @Nullable
        String leastSavingCents,

        @Parameter(description = "true: those that the last run no longer found, instead of those that it did.")
        @Nullable
        String vanished) {
    public OpportunityFilter filter(Parameters parameters, WhereAsked whereAsked, DaysAsked days) {
        WorkFilter.Where where = parameters.where(whereAsked);
        List<OwnerId> owners = parameters.owners(owner);
        List<Discipline> disciplines =
                parameters.choices("discipline", discipline, Discipline.values(), Discipline::key);
        List<Phase> phases = parameters.choices("phase", phase, Phase.values(), Phase::key);
        Optional<Period> period = parameters.period(days);
        List<RelationKind> kinds = parameters.choices("kind", kind, RelationKind.values(), RelationKind::key);
        Optional<Money> leastSaving = parameters.cents("leastSavingCents", leastSavingCents);
        boolean gone = parameters.yes("vanished", vanished);
        return parameters.checked(() -> new OpportunityFilter(
                where, new OpportunityFilter.Taking(owners, disciplines, phases), period, kinds, leastSaving, gone));
    }
}
