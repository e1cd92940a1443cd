package org.koppelkansen.accounts;

import java.time.Instant;
import java.util.Optional;
import org.koppelkansen.register.Entry;
import org.koppelkansen.register.Page;

/// What happened to accounts: who came in, who tried in vain, which roles were given. Only added to.
public interface Audit {
    /// Which entries are asked for.
    ///
    /// @param account that it was done by or happened to
    /// @param from the first moment
    /// @param until the first moment that no longer counts
    record Question(Optional<AccountId> account, Optional<Instant> from, Optional<Instant> until) {}

    /// An entry.
    ///
    /// @param address of the machine that somebody came from; empty where it is no matter, or was forgotten
    record Told(Entry entry, String address) {}

    /// Somebody came in.
    void cameIn(AccountId account, String address, Instant at);

    /// Somebody tried in vain.
    ///
    /// @param account empty where nobody has the login
    void failed(Optional<AccountId> account, String address, Instant at);

    /// The latest first.
    ///
    /// @param before number of the last entry of the page before; [Long#MAX_VALUE] for the first
    Page<Told> entries(Remit remit, Question question, long before, int limit);
}
