package org.koppelkansen.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.koppelkansen.access.Scope;

/// A key that somebody made for a program of theirs. The secret itself is not kept.
///
/// @param id names it without giving it away
/// @param name for its owner to know it by
/// @param scopes what it may be used for
public record Token(String id, AccountId account, String name, Set<Scope> scopes, Life life) {
    /// What every token begins with, so that people and scanners know one where they see it.
    public static final String PREFIX = "kk_";

    /// When it was made, stops working, was last used (to the minute), and was taken back.
    public record Life(Instant madeAt, Instant expiresAt, Optional<Instant> lastUsedAt, Optional<Instant> revokedAt) {
        public static Life of(Instant madeAt, Instant expiresAt) {
            return new Life(madeAt, expiresAt, Optional.empty(), Optional.empty());
        }
    }

    public Token {
        scopes = Set.copyOf(scopes);
    }

    public boolean worksAt(Instant at) {
        return life.revokedAt().isEmpty() && at.isBefore(life.expiresAt());
    }
}
