package org.koppelkansen.api.register;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parameters that say where and when works are asked for.
record WhereAsked(
        @Parameter(description = "Only in these areas, by code.")
                @Nullable List<String> area,
        @Parameter(description = "Only what meets this box: least x, least y, most x, most y.",
                        example = "4.88,52.36,4.92,52.38")
                @Nullable String bbox,
        @Parameter(description = "System of `bbox`; CRS84 when absent.", example = "EPSG:28992")
                @Nullable String bboxCrs,
        @Parameter(description = "Only works whose window has a day from this one on.", example = "2027-01-01")
                @Nullable String from,
        @Parameter(description = "Only works whose window has a day before this one.", example = "2028-01-01")
                @Nullable String until) {}
