package org.koppelkansen.api.results;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.api.question.Parameters;
import org.koppelkansen.api.question.WhereAsked;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.results.FindingFilter;
import org.koppelkansen.works.FindingCode;

/// Which findings are asked for, beside where.
public record FindingQuestion(
        @Parameter(description = "Id of a work: only about it.") @Nullable
        String work,

        @Parameter(description = "Keys of findings, such as `dates-missing`.") @Nullable
        List<String> code,

        @Parameter(description = "Name of a source: only about what it delivered.") @Nullable
        String source) {
    public FindingFilter filter(Parameters parameters, WhereAsked whereAsked) {
        WorkFilter.Where where = parameters.where(whereAsked);
        List<FindingCode> codes = parameters.choices("code", code, FindingCode.values(), FindingCode::key);
        return parameters.checked(
                () -> new FindingFilter(where, WorkAsked.id(work), codes, Optional.ofNullable(source)));
    }
}
