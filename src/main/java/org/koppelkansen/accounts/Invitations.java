package org.koppelkansen.accounts;

import java.time.Instant;
import java.util.Optional;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Saved;

/// One-time links by which an account chooses its password, known by the fingerprints of their codes.
public interface Invitations {
    /// A link that still works.
    ///
    /// @param account to whom it was given
    record Invitation(Account account, Instant expiresAt) {}

    /// What its owner chose.
    ///
    /// @param login in lower case; counts only where the account has none
    /// @param name empty for the one that it has
    /// @param password as the encoder wrote it
    record Choice(Optional<String> login, Optional<String> name, String password) {}

    /// Gives a new link; those given before work no more.
    Saved<Invitation> give(AccountId account, Fingerprint code, Instant expiresAt, Change change);

    /// Empty when there is none such, it expired, or was used.
    Optional<Invitation> find(Fingerprint code, Instant at);

    /// Uses it up, once; ends all sessions of the account and takes its tokens back.
    Saved<Account> accept(Fingerprint code, Choice choice, Instant at);
}
