package org.koppelkansen.api.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.accounts.AccountId;
import org.koppelkansen.accounts.Audit;
import org.koppelkansen.accounts.Remit;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.FieldError;
import org.koppelkansen.api.answer.Listing;
import org.koppelkansen.api.answer.Paging;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// `/api/v1/audit-entries`: administrators look back at what happened to the accounts that they keep.
@Tag(name = "audit", description = "Who came in, who tried in vain, and what was changed of accounts")
@RestController
@RequestMapping(Api.PATH + "/audit-entries")
class AuditResource {
    private static final String FROM = "A day (2027-03-01, in UTC) or a moment (2027-03-01T09:00:00Z); that moment on.";
    private static final String UNTIL = "The same; up to that moment, which no longer counts.";

    private final Audit audit;
    private final JsonMapper json;

    AuditResource(Audit audit, JsonMapper json) {
        this.audit = audit;
        this.json = json;
    }

    /// The latest first.
    @Operation(
            operationId = "listAuditEntries",
            summary = "What happened to accounts, the latest first",
            description = "For administrators: of the register, everything; of an organisation, what concerns its"
                    + " accounts.")
    @GetMapping
    Listing<AuditEntryJson> list(
            @Parameter(description = "Id of an account: what it did, and what was done to it.")
                    @RequestParam(required = false)
                    @Nullable
                    String account,
            @Parameter(description = FROM) @RequestParam(required = false) @Nullable String from,
            @Parameter(description = UNTIL) @RequestParam(required = false) @Nullable String until,
            @ParameterObject Paging paging,
            @Parameter(hidden = true) Viewer viewer,
            HttpServletRequest request) {
        Remit remit = Remit.of(viewer);
        if (remit.organisations().isEmpty()) {
            throw new Problem(
                    ProblemCode.NOT_ALLOWED,
                    "Dit zien alleen beheerders van het register of van een organisatie.",
                    "Only administrators of the register or of an organisation see this.");
        }
        Audit.Question question = new Audit.Question(
                Optional.ofNullable(account)
                        .filter(id -> !id.isBlank() && id.indexOf('\0') < 0)
                        .map(AccountId::new),
                moment("from", from),
                moment("until", until));
        long before = paging.after().map(AuditResource::number).orElse(Long.MAX_VALUE);
        Page<Audit.Told> page = audit.entries(remit, question, before, paging.most());
        return Listing.of(
                page.items().stream().map(told -> AuditEntryJson.of(told, json)).toList(), page.next(), request);
    }

    private static Optional<Instant> moment(String name, @Nullable String given) {
        if (given == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    given.length() == 10
                            ? LocalDate.parse(given)
                                    .atStartOfDay(ZoneOffset.UTC)
                                    .toInstant()
                            : OffsetDateTime.parse(given).toInstant());
        } catch (DateTimeException e) {
            throw wrong(name, given);
        }
    }

    private static long number(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw wrong("cursor", text);
        }
        return Long.parseLong(text);
    }

    private static Problem wrong(String name, String given) {
        return FieldError.problem(
                ProblemCode.WRONG_PARAMETER,
                name,
                "unreadable",
                new Text(
                        "‘" + given + "’ kan niet de waarde van `" + name + "` zijn.",
                        "‘" + given + "’ cannot be the value of `" + name + "`."));
    }
}
