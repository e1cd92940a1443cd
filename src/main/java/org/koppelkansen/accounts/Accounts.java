package org.koppelkansen.accounts;

import java.util.List;
import java.util.Optional;
import org.koppelkansen.access.Grant;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Saved;

/// All accounts. Whoever keeps them sees and changes those within its [Remit], and each change is in the journal.
public interface Accounts {
    Optional<Account> findAccount(AccountId id);

    /// The account of a session that began in this epoch of it; empty when that session must end.
    Optional<Account> inSession(AccountId id, int epoch);

    /// The epoch in which a session that begins now begins.
    int epoch(AccountId id);

    /// Those of which the remit has a part, by id.
    ///
    /// @param after id of the last one of the page before; empty for the first page
    /// @param limit at least 1
    List<Account> within(Remit remit, String after, int limit);

    /// Makes an account that cannot come in until it is given a link.
    ///
    /// @param id not in use
    /// @param login in lower case; empty where its owner is to choose one
    Saved<Account> add(AccountId id, Optional<String> login, String name, List<Grant> grants, Change change);

    /// Puts these roles in the place of those that lie within the changer's remit; leaves the others, and those that a
    /// provider maps.
    Saved<Account> grant(AccountId id, List<Grant> grants, int version, Change change);

    /// Lets nobody in with it any more, by session or token, or lets it in again.
    Saved<Account> block(AccountId id, boolean blocked, int version, Change change);

    /// Takes an account away for good, with its roles, links and tokens; who has a session is out. The journal
    /// keeps its id, and forgets the name.
    ///
    /// @return as it was
    Saved<Account> remove(AccountId id, int version, Change change);

    Saved<Account> rename(AccountId id, String name, int version, Change change);

    /// Whether somebody can come in who keeps all accounts.
    boolean hasAdministrator();
}
