package org.koppelkansen.api.exports;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.api.answer.FieldError;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.measure.Text;
import org.springframework.http.MediaType;

/// A kind of file.
enum ExportFormat {
    XLSX(ExportFormat.EXCEL),
    GPKG(ExportFormat.GEOPACKAGE);

    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String GEOPACKAGE = "application/geopackage+sqlite3";

    private final MediaType type;

    ExportFormat(String type) {
        this.type = MediaType.parseMediaType(type);
    }

    MediaType type() {
        return type;
    }

    /// As it is asked for, and as names of files end.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ExportFormat of(@Nullable String key) {
        return Arrays.stream(values())
                .filter(format -> format.key().equals(key))
                .findFirst()
                .orElseThrow(() -> FieldError.problem(
                        ProblemCode.WRONG_PARAMETER,
                        "format",
                        "unknown-value",
                        new Text("`format` is xlsx of gpkg.", "`format` is xlsx or gpkg.")));
    }
}
