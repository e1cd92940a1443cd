package org.koppelkansen.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Scope;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.accounts.AccountId;
import org.koppelkansen.accounts.Fingerprint;
import org.koppelkansen.accounts.Token;
import org.koppelkansen.register.Change;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.access.SqlAccounts;
import org.koppelkansen.store.access.SqlTokens;

/// Tokens in a database on which no server runs yet.
final class TestTokens {
    private TestTokens() {}

    /// The secret of a new token, good for a year, of a new account with these roles.
    static String of(Database database, Instant now, Set<Scope> scopes, Grant... grants) {
        String name = "user of " + Arrays.toString(grants).hashCode();
        AccountId id = new AccountId("account-" + Integer.toHexString(name.hashCode()));
        Change change = new Change(new Viewer("", "test", List.of(), Set.of()), now, "");
        for (Grant grant : grants) {
            database.sql().sql("""
                            insert into organisation (id, name, member) values (:id, :id, true)
                            on conflict (id) do update set member = true""").param("id", grant.organisation().value()).update();
        }
        new SqlAccounts(database).add(id, Optional.of(id.value()), name, Arrays.asList(grants), change);
        String secret = Token.PREFIX + "test-" + id.value();
        Token token = new Token(
                "token-" + id.value(), id, "test", scopes, Token.Life.of(now, now.plus(Duration.ofDays(365))));
        new SqlTokens(database).add(token, Fingerprint.of(secret), change);
        return secret;
    }
}
