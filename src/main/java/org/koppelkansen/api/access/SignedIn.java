package org.koppelkansen.api.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.accounts.AccountId;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/// Somebody whom the server knows, for one request, with its viewer as details; or without, as a session keeps it,
/// because roles may change while a session lasts.
final class SignedIn extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final String account;
    private final int epoch;
    private final Instant since;
    private final boolean byToken;

    private SignedIn(String account, int epoch, Instant since, boolean byToken) {
        super(List.of());
        this.account = account;
        this.epoch = epoch;
        this.since = since;
        this.byToken = byToken;
        setAuthenticated(true);
    }

    static SignedIn inSession(AccountId account, int epoch, Instant since) {
        return new SignedIn(account.value(), epoch, since, false);
    }

    static SignedIn byToken(Viewer viewer, Instant at) {
        SignedIn known = new SignedIn(viewer.account(), 0, at, true);
        known.setDetails(viewer);
        return known;
    }

    /// The same for one request.
    SignedIn as(Viewer viewer) {
        SignedIn known = new SignedIn(account, epoch, since, byToken);
        known.setDetails(viewer);
        return known;
    }

    /// Who asks, unless nobody in particular does.
    static Optional<SignedIn> now() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known instanceof SignedIn signedIn ? Optional.of(signedIn) : Optional.empty();
    }

    AccountId account() {
        return new AccountId(account);
    }

    int epoch() {
        return epoch;
    }

    Instant since() {
        return since;
    }

    boolean isByToken() {
        return byToken;
    }

    @Override
    public String getPrincipal() {
        return account;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedIn that
                && super.equals(that)
                && account.equals(that.account)
                && epoch == that.epoch
                && byToken == that.byToken;
    }

    @Override
    public int hashCode() {
        return account.hashCode() + epoch;
    }
}
