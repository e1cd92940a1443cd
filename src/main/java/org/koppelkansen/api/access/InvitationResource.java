package org.koppelkansen.api.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Grant;
import org.koppelkansen.accounts.Account;
import org.koppelkansen.accounts.Fingerprint;
import org.koppelkansen.accounts.Invitations.Choice;
import org.koppelkansen.accounts.Invitations.Invitation;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.register.Saved;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/invitations/{code}`: what a one-time link leads to, and choosing a password there.
@Tag(name = "invitations", description = "Links by which people choose a password")
@RestController
@RequestMapping("/api/v1/invitations/{code}")
class InvitationResource {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@+-]{2,79}");

    private final AccessParts parts;
    private final PasswordCheck passwords;
    private final Sessions sessions;

    InvitationResource(AccessParts parts, PasswordCheck passwords, Sessions sessions) {
        this.parts = parts;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /// @param login absent where the invited is to choose one
    @Schema(name = "Invitation")
    record Invited(Optional<String> login, String name, List<String> organisations, Instant expiresAt) {}

    /// @param login counts only where the invitation has none
    record Acceptance(
            @Nullable String login,
            @Nullable String name,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String password) {}

    @Operation(operationId = "readInvitation", summary = "Whom a link is for")
    @GetMapping
    Invited look(@PathVariable String code, HttpServletRequest request) {
        Sessions.offerToken(request);
        Invitation found = find(code);
        Account account = found.account();
        return new Invited(
                account.login(),
                account.name(),
                account.grants().stream()
                        .map(Grant::organisation)
                        .filter(organisation -> !organisation.equals(Grant.REGISTER))
                        .map(Object::toString)
                        .distinct()
                        .toList(),
                found.expiresAt());
    }

    /// Uses the link up, and logs in.
    @Operation(operationId = "acceptInvitation", summary = "Choose a password")
    @PostMapping
    SessionAnswer accept(
            @PathVariable String code,
            @RequestBody Acceptance form,
            HttpServletRequest request,
            HttpServletResponse response) {
        Account invited = find(code).account();
        String login = invited.login().orElseGet(() -> login(form.login()));
        Optional<String> name = Optional.ofNullable(form.name()).filter(given -> !given.isBlank());
        name.ifPresent(InvitationResource::checkName);
        String password =
                passwords.chosen(SessionResource.text(form.password(), "password"), login, name.orElse(invited.name()));
        Saved<Account> saved = parts.invitations()
                .accept(
                        Fingerprint.of(code),
                        new Choice(Optional.of(login), name, password),
                        parts.clock().instant());
        Account account = Outcomes.done(saved, InvitationResource::none);
        sessions.begin(account, request, response);
        Sessions.offerToken(request);
        return SessionAnswer.of(account.viewer(), parts.settings(), List.of());
    }

    private Invitation find(String code) {
        return parts.invitations()
                .find(Fingerprint.of(code), parts.clock().instant())
                .orElseThrow(InvitationResource::none);
    }

    static String login(@Nullable String given) {
        String login = given == null ? "" : given.strip().toLowerCase(Locale.ROOT);
        if (!LOGIN.matcher(login).matches()) {
            throw new Problem(
                    ProblemCode.WRONG_BODY,
                    "Een inlognaam heeft 3 tot 80 letters, cijfers of . _ @ + - en begint met een letter of cijfer.",
                    "A login has 3 to 80 letters, digits or . _ @ + - and begins with a letter or digit.");
        }
        return login;
    }

    static void checkName(String name) {
        if (name.isBlank() || name.length() > 200 || name.chars().anyMatch(Character::isISOControl)) {
            throw new Problem(
                    ProblemCode.WRONG_BODY,
                    "Een naam heeft 1 tot 200 leesbare tekens.",
                    "A name has 1 to 200 readable characters.");
        }
    }

    private static Problem none() {
        return new Problem(
                ProblemCode.NOT_FOUND,
                "Deze link werkt niet (meer): hij is gebruikt, verlopen of vervangen. Vraag een nieuwe.",
                "This link does not work (any more): it was used, expired or replaced. Ask for a new one.");
    }
}
