package org.koppelkansen.api.register;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/// A work as requests give it. Read member by member ([WorkReading]), so that all mistakes are told at once; and, made
/// of a work that is there, what a merge patch is laid over.
@Schema(name = "WorkContent", description = "A work as its owner gives it.")
record WorkContent(
        Whose owner,

        @Schema(
                description =
                        "Its number at the owner: letters, digits, `.`, `_` and `-`. Made up when absent; cannot be"
                                + " changed later.",
                example = "WL-12")
        Optional<String> reference,

        WorkJson.Task task,
        Optional<WorkJson.Place> place,
        WorkJson.Window window,
        WorkJson.Planning planning,

        @Schema(description = "Why it is changed, for the journal.")
        Optional<String> why) {

    /// @param name of what is read in an answer; not looked at in a request
    @Schema(name = "Whose")
    record Whose(@Schema(example = "waterbedrijf") String id, Optional<String> name) {}
}
