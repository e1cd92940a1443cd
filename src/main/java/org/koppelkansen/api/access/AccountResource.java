package org.koppelkansen.api.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.accounts.Account;
import org.koppelkansen.accounts.AccountId;
import org.koppelkansen.accounts.Fingerprint;
import org.koppelkansen.accounts.Remit;
import org.koppelkansen.api.answer.EntityTag;
import org.koppelkansen.api.answer.Listing;
import org.koppelkansen.api.answer.Paging;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.api.answer.ViewerArgument;
import org.koppelkansen.register.Change;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/accounts`: administrators keep the accounts of their organisations.
@Tag(name = "accounts", description = "Who may come in, and what they may do")
@RestController
@RequestMapping("/api/v1/accounts")
class AccountResource {
    private static final Duration LINK_LASTS = Duration.ofDays(7);

    private final AccessParts parts;
    private final Secrets secrets;
    private final Links links;

    AccountResource(AccessParts parts, Secrets secrets, Links links) {
        this.parts = parts;
        this.secrets = secrets;
        this.links = links;
    }

    /// @param kind how it comes in: `local`, `provider`, `demo`
    /// @param standing `invited`, `active` or `blocked`
    /// @param grants those that the reader administers
    @Schema(name = "Account")
    record Shown(
            String id,
            Optional<String> login,
            String name,
            String kind,
            String standing,
            List<GrantForm> grants,
            int version) {
        static Shown of(Account account) {
            return new Shown(
                    account.id().value(),
                    account.login(),
                    account.name(),
                    account.kind().key(),
                    account.standing().key(),
                    GrantForm.of(account.grants()),
                    account.version());
        }
    }

    record NewAccount(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String login,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String name,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            List<GrantForm> grants) {}

    /// @param link for the invited alone, shown once
    @Schema(name = "InvitedAccount")
    record Invited(Shown account, String code, String link, Instant expiresAt) {}

    @Schema(name = "AccountPatch", description = "Either of both.")
    record Mended(@Nullable String name, @Nullable Boolean blocked) {}

    record Grants(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            List<GrantForm> grants) {}

    @Operation(operationId = "listAccounts", summary = "The accounts that you administer")
    @GetMapping
    Listing<Shown> list(@ParameterObject Paging paging, HttpServletRequest request) {
        int most = paging.most();
        List<Account> found =
                parts.accounts().within(administrator(), paging.after().orElse(""), most);
        Optional<String> next = found.size() < most
                ? Optional.empty()
                : Optional.of(found.getLast().id().value());
        return Listing.of(found.stream().map(Shown::of).toList(), next, request);
    }

    @Operation(operationId = "readAccount", summary = "One account")
    @GetMapping("/{id}")
    ResponseEntity<Shown> one(@PathVariable String id) {
        Viewer viewer = ViewerArgument.viewer();
        boolean isSelf = id.equals(viewer.account());
        Account account = parts.accounts()
                .findAccount(new AccountId(id))
                .filter(found -> isSelf || Remit.of(viewer).touches(found))
                .orElseThrow(AccountResource::none);
        return tagged(isSelf ? account : Remit.of(viewer).shown(account));
    }

    /// Makes an account and the link by which its owner comes in for the first time.
    @Operation(operationId = "addAccount", summary = "Add an account, with a link for whoever gets it")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Invited> add(@RequestBody NewAccount form) {
        Remit remit = administratorInSession();
        List<Grant> grants = GrantForm.read(form.grants());
        if (grants.isEmpty() || !remit.coversAll(grants)) {
            throw new Problem(
                    ProblemCode.NOT_ALLOWED,
                    "Geef minstens één rol, alleen waar u zelf beheerder bent.",
                    "Give at least one role, only where you are administrator yourself.");
        }
        String name = SessionResource.text(form.name(), "name");
        InvitationResource.checkName(name);
        Account made = Outcomes.done(parts.accounts()
                .add(
                        new AccountId(secrets.id("account")),
                        Optional.of(InvitationResource.login(form.login())),
                        name,
                        grants,
                        change("")));
        return ResponseEntity.created(URI.create("/api/v1/accounts/" + made.id()))
                .eTag("\"" + made.version() + "\"")
                .body(link(made.id()));
    }

    /// A new link for who lost the old one, or the password.
    @Operation(operationId = "inviteAccount", summary = "Give a new link for choosing a password")
    @PostMapping("/{id}/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Invited> invite(@PathVariable String id) {
        administratorInSession();
        Invited invited = link(new AccountId(id));
        return ResponseEntity.created(URI.create("/api/v1/invitations/" + invited.code()))
                .body(invited);
    }

    @Operation(
            operationId = "changeAccount",
            summary = "Change an account, or block it",
            parameters = @Parameter(ref = "#/components/parameters/IfMatch"))
    @PatchMapping("/{id}")
    ResponseEntity<Shown> mend(@PathVariable String id, @RequestBody Mended form, HttpServletRequest request) {
        int version = EntityTag.requiredVersion(request);
        AccountId account = new AccountId(id);
        if (id.equals(ViewerArgument.viewer().account())) {
            SessionResource.inSession();
        }
        String name = form.name();
        Boolean blocked = form.blocked();
        if ((name == null) == (blocked == null)) {
            throw new Problem(
                    ProblemCode.WRONG_BODY, "Wijzig de naam of de blokkade.", "Change the name or the blocking.");
        }
        if (name != null) {
            InvitationResource.checkName(name);
            return tagged(shown(Outcomes.done(parts.accounts().rename(account, name, version, change("")))));
        }
        administrator();
        return tagged(shown(
                Outcomes.done(parts.accounts().block(account, Boolean.TRUE.equals(blocked), version, change("")))));
    }

    /// What it did stays in the journal, as done by a removed account.
    @Operation(
            operationId = "removeAccount",
            summary = "Remove an account, with all that is known of its owner",
            parameters = @Parameter(ref = "#/components/parameters/IfMatch"))
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, HttpServletRequest request) {
        SessionResource.inSession();
        int version = EntityTag.requiredVersion(request);
        Outcomes.done(parts.accounts().remove(new AccountId(id), version, change("")));
    }

    /// Puts these roles in the place of those that the asker administers.
    @Operation(
            operationId = "grantRoles",
            summary = "Say which roles an account has",
            parameters = @Parameter(ref = "#/components/parameters/IfMatch"))
    @PutMapping("/{id}/grants")
    ResponseEntity<Shown> grant(@PathVariable String id, @RequestBody Grants form, HttpServletRequest request) {
        Remit remit = administratorInSession();
        int version = EntityTag.requiredVersion(request);
        List<Grant> grants = GrantForm.read(form.grants());
        if (!remit.coversAll(grants)) {
            throw new Problem(
                    ProblemCode.NOT_ALLOWED,
                    "U kunt alleen rollen geven waar u zelf beheerder bent.",
                    "You can only give roles where you are administrator yourself.");
        }
        return tagged(shown(Outcomes.done(parts.accounts().grant(new AccountId(id), grants, version, change("")))));
    }

    private Invited link(AccountId id) {
        String code = secrets.code();
        Instant expires = parts.clock().instant().plus(LINK_LASTS);
        Account account = Outcomes.done(parts.invitations().give(id, Fingerprint.of(code), expires, change("")))
                .account();
        return new Invited(Shown.of(shown(account)), code, links.invitation(code), expires);
    }

    /// As much of it as the asker may know.
    static Account shown(Account account) {
        Viewer viewer = ViewerArgument.viewer();
        return account.id().value().equals(viewer.account())
                ? account
                : Remit.of(viewer).shown(account);
    }

    private static ResponseEntity<Shown> tagged(Account account) {
        return ResponseEntity.ok().eTag("\"" + account.version() + "\"").body(Shown.of(account));
    }

    private Change change(String why) {
        return new Change(ViewerArgument.viewer(), parts.clock().instant(), why);
    }

    private static Remit administrator() {
        Remit remit = Remit.of(ViewerArgument.viewer());
        if (remit.isEmpty()) {
            throw new Problem(ProblemCode.NOT_ALLOWED, "Dat doen beheerders.", "Administrators do that.");
        }
        return remit;
    }

    /// For what would let a program in for longer, or with more, than its token does.
    private static Remit administratorInSession() {
        Remit remit = administrator();
        SessionResource.inSession();
        return remit;
    }

    private static Problem none() {
        return new Problem(ProblemCode.NOT_FOUND, "Dit account is er niet.", "There is no such account.");
    }
}
