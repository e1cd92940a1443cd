package org.koppelkansen.api.question;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parameters that say where.
public record WhereAsked(
        @Parameter(description = "Only in these areas, by code.") @Nullable
        List<String> area,

        @Parameter(
                description = "Only what meets this box: least x, least y, most x, most y.",
                example = "4.88,52.36,4.92,52.38")
        @Nullable
        String bbox,

        @Parameter(description = "System of `bbox`; CRS84 when absent.", example = "EPSG:28992") @Nullable
        String bboxCrs) {}
