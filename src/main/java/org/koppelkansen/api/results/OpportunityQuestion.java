package org.koppelkansen.api.results;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.find.RelationKind;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.results.OpportunityFilter;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.OwnerId;

/// Which opportunities are asked for.
record OpportunityQuestion(
        @Parameter(description = "Codes of areas: in any of them.") @Nullable
        List<String> area,

        @Parameter(
                description = "minX,minY,maxX,maxY in the register's coordinate system.",
                example = "121000,487000,122000,488000")
        @Nullable
        String bbox,

        @Parameter(description = "Ids of organisations: any of them takes part.") @Nullable
        List<String> owner,

        @Parameter(description = "Keys of disciplines: any of them takes part, such as `sewer`.") @Nullable
        List<String> discipline,

        @Parameter(description = "Keys of kinds of relation: any of them is a reason, such as `couple-trench`.")
        @Nullable
        List<String> kind,

        @Parameter(description = "Least likely saving, in whole cents.") @Nullable
        String leastSavingCents,

        @Parameter(description = "true: those that the last run no longer found, instead of those that it did.")
        @Nullable
        String vanished) {
    OpportunityFilter filter(Days days) {
        return new OpportunityFilter(
                new WorkFilter.Where(Wanted.words(area), Wanted.box(bbox)),
                Wanted.words(owner).stream().map(OwnerId::new).toList(),
                Wanted.constants("discipline", discipline, Discipline.values(), Discipline::key),
                Wanted.period(days.from(), days.until()),
                Wanted.constants("kind", kind, RelationKind.values(), RelationKind::key),
                Wanted.cents("leastSavingCents", leastSavingCents),
                Wanted.yes("vanished", vanished));
    }

    /// In which days.
    record Days(
            @Parameter(description = "First day: only what can happen on it or later.", example = "2027-01-01")
            @Nullable
            String from,

            @Parameter(description = "First day after: only what can happen before it.", example = "2028-01-01")
            @Nullable
            String until) {}
}
