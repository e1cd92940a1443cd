package org.koppelkansen.api.register;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// An entry of the journal, as answers show it.
@Schema(name = "JournalEntry")
record EntryJson(
        @Schema(description = "Higher than that of all entries before it; not every number is there.")
        long number,

        Instant at,

        @Schema(description = "Absent where the asker may not know.")
        Optional<Who> who,

        @Schema(example = "work-changed") String deed,
        Subject subject,
        Difference difference,
        Optional<String> why) {

    @Schema(name = "JournalWho")
    record Who(
            String account,

            @Schema(description = "Absent where the account was removed.")
            Optional<String> name) {}

    @Schema(name = "JournalSubject", description = "What was changed.")
    record Subject(@Schema(example = "work") String kind, String id) {}

    @Schema(
            name = "JournalDifference",
            description = "What differs, before and after; absent where there was nothing before or is nothing after.")
    record Difference(Optional<Map<String, Object>> before, Optional<Map<String, Object>> after) {}
}
