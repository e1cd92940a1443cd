package org.koppelkansen.api.question;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/// Parameters that say when.
public record DaysAsked(
        @Parameter(description = "Only what has a day from this one on.", example = "2027-01-01") @Nullable
        String from,

        @Parameter(description = "Only what has a day before this one.", example = "2028-01-01") @Nullable
        String until) {}
