package org.koppelkansen.api.access;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Scope;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.accounts.AccountId;
import org.koppelkansen.accounts.Fingerprint;
import org.koppelkansen.register.Change;

/// Lets the first administrator in: while nobody keeps the accounts, each start gives a new link, for whoever started it.
public final class FirstAdministrator {
    private static final AccountId ID = new AccountId("account-first");
    private static final Duration LINK_LASTS = Duration.ofDays(1);

    private final AccessParts parts;
    private final Secrets secrets;
    private final Links links;

    FirstAdministrator(AccessParts parts, Secrets secrets, Links links) {
        this.parts = parts;
        this.secrets = secrets;
        this.links = links;
    }

    /// A link that works once, for a day, in the place of that of the start before; empty when somebody keeps the
    /// accounts. Not to be logged.
    public Optional<String> link() {
        if (parts.accounts().hasAdministrator()) {
            return Optional.empty();
        }
        List<Grant> grants = List.of(new Grant(Role.ADMINISTRATOR, Grant.REGISTER));
        Viewer start = new Viewer("", "koppelkansen serve", grants, EnumSet.allOf(Scope.class));
        Change change = new Change(start, parts.clock().instant(), "");
        if (parts.accounts().findAccount(ID).isEmpty()) {
            Outcomes.done(parts.accounts().add(ID, Optional.empty(), "Beheerder", grants, change));
        }
        String code = secrets.code();
        Outcomes.done(parts.invitations().give(ID, Fingerprint.of(code), change.at().plus(LINK_LASTS), change));
        return Optional.of(links.invitation(code));
    }
}
