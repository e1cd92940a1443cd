package org.koppelkansen.api.exports;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.api.answer.LanguageAsked;
import org.koppelkansen.measure.Language;

/// Which file is asked for.
record ExportAsked(
        @Parameter(
                required = true,
                description = "`xlsx` for Excel, `gpkg` for a GeoPackage in the register's own system.",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"xlsx", "gpkg"}))
        @Nullable
        String format,

        @Parameter(
                description = LanguageAsked.WORDS,
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"nl", "en"}))
        @Nullable
        String lang) {
    ExportFormat file() {
        return ExportFormat.of(format);
    }

    Language language(Language otherwise) {
        return LanguageAsked.of(lang, otherwise);
    }
}
