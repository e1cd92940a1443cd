package org.koppelkansen.api.deliveries;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/// The fields of the forms with files, for the description of the API.
final class DeliveryForms {
    private static final String ACCEPT = "`now`, or `preview` to look first, which is meant where it is absent.";

    private DeliveryForms() {}

    @Schema(name = "DeliveryForm")
    record Plans(
            @ArraySchema(
                    schema = @Schema(type = "string", format = "binary"),
                    arraySchema = @Schema(description = "The file; of a Shapefile, all its parts, or a zip of them."))
            List<String> file,

            @Schema(description = "For which it is delivered; may be absent for who delivers for one only.")
            Optional<String> organisation,

            @Schema(
                    description =
                            "By whose name its works are known for good; made of the name of the file where absent.")
            Optional<String> source,

            @Schema(description = "Name of a profile that comes with the program.")
            Optional<String> profile,

            @Schema(description = "Text of a profile of one's own (YAML).")
            Optional<String> ownProfile,

            @Schema(description = "The most open that a work can be.")
            Optional<String> confidentiality,

            @Schema(description = ACCEPT) Optional<String> accept) {}

    @Schema(name = "PlacesForm")
    record Places(
            @Schema(type = "string", format = "binary") String file,
            @Schema(description = ACCEPT) Optional<String> accept,
            @Schema(description = "For the journal.") Optional<String> why) {}

    @Schema(name = "FileForm")
    record OneFile(
            @Schema(type = "string", format = "binary") String file) {}
}
