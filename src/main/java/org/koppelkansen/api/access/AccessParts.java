package org.koppelkansen.api.access;

import java.time.Clock;
import org.koppelkansen.accounts.Accounts;
import org.koppelkansen.accounts.Arrivals;
import org.koppelkansen.accounts.Audit;
import org.koppelkansen.accounts.Invitations;
import org.koppelkansen.accounts.Passwords;
import org.koppelkansen.accounts.Tokens;

/// What letting people in is made of.
public record AccessParts(Accounts accounts, Ways ways, Audit audit, Clock clock, AccessSettings settings) {
    /// By which people prove who they are.
    public record Ways(Arrivals arrivals, Invitations invitations, Passwords passwords, Tokens tokens) {}

    Arrivals arrivals() {
        return ways.arrivals();
    }

    Invitations invitations() {
        return ways.invitations();
    }

    Passwords passwords() {
        return ways.passwords();
    }

    Tokens tokens() {
        return ways.tokens();
    }
}
