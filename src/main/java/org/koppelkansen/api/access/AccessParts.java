package org.koppelkansen.api.access;

import java.time.Clock;
import org.koppelkansen.accounts.Accounts;
import org.koppelkansen.accounts.Arrivals;
import org.koppelkansen.accounts.Invitations;
import org.koppelkansen.accounts.Passwords;
import org.koppelkansen.accounts.Tokens;

/// What letting people in is made of.
public record AccessParts(
        Accounts accounts,
        Arrivals arrivals,
        Invitations invitations,
        Passwords passwords,
        Tokens tokens,
        Clock clock,
        AccessSettings settings) {}
