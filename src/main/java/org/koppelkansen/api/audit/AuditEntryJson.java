package org.koppelkansen.api.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.accounts.Audit;
import org.koppelkansen.register.Entry;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What happened to an account, as answers show it.
@Schema(name = "AuditEntry")
record AuditEntryJson(
        @Schema(description = "Higher than that of all entries before it; not every number is there.")
        long number,

        Instant at,

        @Schema(example = "logged-in") String deed,

        @Schema(
                description =
                        "Id of the account that it happened to; absent where nobody has the login that was tried.")
        Optional<String> account,

        @Schema(description = "Who did it; absent where nobody in particular did.")
        Optional<By> by,

        @Schema(
                description = "Of the machine that somebody came from, where they logged in or tried to.",
                example = "192.0.2.7")
        Optional<String> address,

        Difference difference) {
    private static final TypeReference<Map<String, Object>> DOCUMENT = new TypeReference<>() {};

    @Schema(name = "AuditBy")
    record By(
            String account,

            @Schema(description = "Absent where the account was removed.")
            Optional<String> name) {}

    @Schema(name = "AuditDifference", description = "The account before and after; only roles that you keep.")
    record Difference(Optional<Map<String, Object>> before, Optional<Map<String, Object>> after) {}

    static AuditEntryJson of(Audit.Told told, JsonMapper json) {
        Entry entry = told.entry();
        return new AuditEntryJson(
                entry.number(),
                entry.at(),
                entry.deed(),
                given(entry.subject().id()),
                Optional.of(entry.who())
                        .filter(who -> !who.account().isEmpty() || !who.name().isEmpty())
                        .map(who -> new By(who.account(), given(who.name()))),
                given(told.address()),
                new Difference(
                        given(entry.difference().before()).map(text -> json.readValue(text, DOCUMENT)),
                        given(entry.difference().after()).map(text -> json.readValue(text, DOCUMENT))));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }
}
