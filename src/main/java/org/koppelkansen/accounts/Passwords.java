package org.koppelkansen.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.koppelkansen.register.Change;

/// Passwords of accounts, and how often somebody tried in vain.
public interface Passwords {
    /// @param encoded as the encoder wrote it
    record Stored(AccountId account, String encoded) {}

    /// Empty where nobody has the login, or may come in with it.
    Optional<Stored> find(String login);

    /// Puts another in its place and ends all sessions.
    void change(AccountId account, String encoded, Change change);

    /// Writes the same password anew, by a better method.
    void strengthen(AccountId account, String encoded);

    /// Counts an attempt as one in vain, before it is known to be, so that many at once count too.
    ///
    /// @param address of the machine that tries
    /// @return how long to wait; zero when it may be tried now
    Duration attempt(String login, String address, Instant at);

    /// The attempt was not in vain: the login has nothing to make up for. The address has, for all others that it tried:
    /// else who has an account could guess for ever.
    void succeeded(AccountId account, String login, String address, Instant at);
}
