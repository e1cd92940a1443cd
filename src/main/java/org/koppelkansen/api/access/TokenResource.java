package org.koppelkansen.api.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Scope;
import org.koppelkansen.accounts.Account;
import org.koppelkansen.accounts.AccountId;
import org.koppelkansen.accounts.Fingerprint;
import org.koppelkansen.accounts.Token;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.api.answer.ViewerArgument;
import org.koppelkansen.register.Change;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/tokens`: one's own tokens. A token can neither make nor revoke others, so that who
/// finds one has it no longer than it lasts, and its owner can take it back.
@Tag(name = "tokens", description = "Personal tokens, for programs that ask on your behalf")
@RestController
@RequestMapping("/api/v1/tokens")
class TokenResource {
    private static final int DAYS = 90;
    private static final int MOST_DAYS = 366;
    private static final int MOST_TOKENS = 50;

    private final AccessParts parts;
    private final Secrets secrets;

    TokenResource(AccessParts parts, Secrets secrets) {
        this.parts = parts;
        this.secrets = secrets;
    }

    @Schema(name = "Token")
    record Shown(
            String id,
            String name,
            List<String> scopes,
            Instant createdAt,
            Instant expiresAt,
            Optional<Instant> lastUsedAt,
            Optional<Instant> revokedAt) {
        static Shown of(Token token) {
            Token.Life life = token.life();
            return new Shown(
                    token.id(),
                    token.name(),
                    token.scopes().stream()
                            .sorted(Comparator.naturalOrder())
                            .map(Scope::key)
                            .toList(),
                    life.madeAt(),
                    life.expiresAt(),
                    life.lastUsedAt(),
                    life.revokedAt());
        }
    }

    @Schema(name = "TokenList")
    record Listed(List<Shown> items) {}

    /// @param days how long it works, 90 where absent
    record NewToken(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String name,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            List<String> scopes,

            @Nullable Integer days) {}

    /// @param secret to be kept by its owner: it is not shown again
    @Schema(name = "MadeToken")
    record Made(Shown token, String secret) {}

    @Operation(operationId = "listTokens", summary = "Your tokens")
    @GetMapping
    Listed list() {
        return new Listed(parts.tokens().of(owner()).stream().map(Shown::of).toList());
    }

    @Operation(operationId = "addToken", summary = "Make a token; it is shown once")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Made> make(@RequestBody NewToken form) {
        AccountId owner = SessionResource.inSession().account();
        Instant now = parts.clock().instant();
        Account account = parts.accounts().findAccount(owner).orElseThrow();
        long working = parts.tokens().of(owner).stream()
                .filter(token -> token.worksAt(now))
                .count();
        if (account.kind() == Account.Kind.DEMO || working >= MOST_TOKENS) {
            throw new Problem(
                    ProblemCode.REFUSED,
                    "Dit account krijgt geen (nieuwe) tokens; trek eerst oude in.",
                    "This account gets no (more) tokens; revoke old ones first.");
        }
        String name = SessionResource.text(form.name(), "name");
        InvitationResource.checkName(name);
        String secret = secrets.token();
        Token.Life life = Token.Life.of(now, now.plus(Duration.ofDays(days(form.days()))));
        Token token = new Token(secrets.id("token"), owner, name, scopes(form.scopes()), life);
        parts.tokens().add(token, Fingerprint.of(secret), change());
        return ResponseEntity.created(URI.create("/api/v1/tokens/" + token.id()))
                .body(new Made(Shown.of(token), secret));
    }

    @Operation(operationId = "revokeToken", summary = "Make a token worthless")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String id) {
        AccountId owner = owner();
        SessionResource.inSession();
        Outcomes.done(parts.tokens().revoke(owner, id, change()));
    }

    private static AccountId owner() {
        return SignedIn.now()
                .map(SignedIn::account)
                .orElseThrow(() -> new Problem(ProblemCode.NOT_LOGGED_IN, "Meld u aan.", "Log in."));
    }

    private static int days(@Nullable Integer given) {
        int days = given == null ? DAYS : given;
        if (days < 1 || days > MOST_DAYS) {
            throw new Problem(
                    ProblemCode.WRONG_BODY,
                    "Een token werkt 1 tot " + MOST_DAYS + " dagen.",
                    "A token works for 1 to " + MOST_DAYS + " days.");
        }
        return days;
    }

    private static Set<Scope> scopes(@Nullable List<String> given) {
        List<String> keys = given == null ? List.of() : given;
        Set<Scope> scopes = Arrays.stream(Scope.values())
                .filter(scope -> keys.contains(scope.key()))
                .collect(Collectors.toUnmodifiableSet());
        if (scopes.isEmpty() || scopes.size() != Set.copyOf(keys).size()) {
            String all = Arrays.stream(Scope.values()).map(Scope::key).collect(Collectors.joining(", "));
            throw new Problem(
                    ProblemCode.WRONG_BODY,
                    "Zeg waarvoor het token is (`scopes`): " + all + ".",
                    "Say what the token is for (`scopes`): " + all + ".");
        }
        return scopes;
    }

    private Change change() {
        return new Change(ViewerArgument.viewer(), parts.clock().instant(), "");
    }
}
