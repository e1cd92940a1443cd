package org.koppelkansen.api.access;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Scope;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.accounts.Account;
import org.koppelkansen.accounts.AccountId;
import org.koppelkansen.accounts.Fingerprint;
import org.koppelkansen.register.Change;

/// Lets the first administrator in: while nobody keeps the accounts, each start gives a new link, for whoever started
/// it.
public final class FirstAdministrator {
    private static final String ID = "account-first";
    private static final Grant KEEPS_ALL = new Grant(Role.ADMINISTRATOR, Grant.REGISTER);
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
        List<Grant> grants = List.of(KEEPS_ALL);
        Viewer start = new Viewer("", "koppelkansen serve", grants, EnumSet.allOf(Scope.class));
        Change change = new Change(start, parts.clock().instant(), "");
        AccountId id = free();
        if (parts.accounts().findAccount(id).isEmpty()) {
            Outcomes.done(parts.accounts().add(id, Optional.empty(), "Beheerder", grants, change));
        }
        String code = secrets.code();
        Outcomes.done(
                parts.invitations().give(id, Fingerprint.of(code), change.at().plus(LINK_LASTS), change));
        return Optional.of(links.invitation(code));
    }

    /// That of the start before when nobody came in by its link, or else a new one: an account that somebody once had
    /// may be blocked, or have lost its role, for a reason.
    private AccountId free() {
        AccountId id = new AccountId(ID);
        for (int number = 2; !isFree(id); number++) {
            id = new AccountId(ID + "-" + number);
        }
        return id;
    }

    private boolean isFree(AccountId id) {
        return parts.accounts()
                .findAccount(id)
                .map(known -> known.standing() == Account.Standing.INVITED
                        && known.grants().equals(List.of(KEEPS_ALL)))
                .orElse(true);
    }
}
