package org.koppelkansen.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.koppelkansen.access.Scope;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Saved;

/// All tokens, known by the fingerprints of their secrets.
public interface Tokens {
    /// Who shows a token.
    sealed interface Bearer {
        record Known(Account account, Set<Scope> scopes) implements Bearer {}

        /// It worked once: it expired, was taken back, or its account is blocked.
        record Spent() implements Bearer {}

        record Unknown() implements Bearer {}
    }

    /// Whose token it is, which counts as using it.
    Bearer bearer(Fingerprint secret, Instant at);

    /// Newest first, those that no longer work included.
    List<Token> of(AccountId account);

    Token add(Token token, Fingerprint secret, Change change);

    /// Takes it back for good; again, when that was done before.
    Saved<Token> revoke(AccountId account, String id, Change change);
}
