package org.koppelkansen.api.exports;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says in the API's document that an address answers with a file of one of the formats.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "200",
        description = "The file, under a name with the date.",
        content = {
            @Content(mediaType = ExportFormat.EXCEL, schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = ExportFormat.GEOPACKAGE, schema = @Schema(type = "string", format = "binary"))
        })
@interface AnswersFile {}
