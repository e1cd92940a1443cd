package org.koppelkansen.api.results;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.api.question.Parameters;
import org.koppelkansen.api.question.WhereAsked;
import org.koppelkansen.find.RelationKind;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.results.RelationFilter;
import org.koppelkansen.works.OwnerId;

/// Which relations are asked for, beside where.
public record RelationQuestion(
        @Parameter(description = "Id of a work: its relations only.") @Nullable
        String work,

        @Parameter(description = "Ids of organisations: one of its works is of any of them.") @Nullable
        List<String> owner,

        @Parameter(description = "Keys of kinds of relation, such as `conflict`.") @Nullable
        List<String> kind,

        @Parameter(description = "Id of a rule.") @Nullable String rule,

        @Parameter(description = "Id of an ambition: only relations toward it.") @Nullable
        String ambition) {
    public RelationFilter filter(Parameters parameters, WhereAsked whereAsked) {
        WorkFilter.Where where = parameters.where(whereAsked);
        List<OwnerId> owners = parameters.owners(owner);
        List<RelationKind> kinds = parameters.choices("kind", kind, RelationKind.values(), RelationKind::key);
        return parameters.checked(() -> new RelationFilter(
                where, WorkAsked.id(work), owners, kinds, Optional.ofNullable(rule), Optional.ofNullable(ambition)));
    }
}
