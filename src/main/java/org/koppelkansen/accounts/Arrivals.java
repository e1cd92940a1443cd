package org.koppelkansen.accounts;

import java.time.Instant;
import java.util.List;
import org.koppelkansen.access.Grant;

/// Accounts of those who come in without a password of their own.
public interface Arrivals {
    /// Somebody whom a provider vouches for: its account, made when it is new, with the roles that the provider maps.
    ///
    /// @param id of the account if it is new
    /// @param mapped in the place of those that it had by mapping
    Account arrive(AccountId id, Identity identity, List<Grant> mapped, Instant at);

    /// The account of a demonstration with this role, made when it is new.
    Account demonstrate(AccountId id, String name, List<Grant> grants, Instant at);
}
