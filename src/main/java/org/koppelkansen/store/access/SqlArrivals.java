package org.koppelkansen.store.access;

import java.lang.System.Logger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.accounts.Account;
import org.koppelkansen.accounts.AccountId;
import org.koppelkansen.accounts.Arrivals;
import org.koppelkansen.accounts.Identity;
import org.koppelkansen.register.Change;
import org.koppelkansen.store.Database;

/// The accounts in the database of those who come in without a password of their own.
public final class SqlArrivals implements Arrivals {
    private static final Logger LOG = System.getLogger(SqlArrivals.class.getName());
    private static final Grant KEEPS_ALL = new Grant(Role.ADMINISTRATOR, Grant.REGISTER);

    private final Database database;
    private final AccountRows rows;
    private final AccessEntries entries;

    public SqlArrivals(Database database) {
        this.database = database;
        this.rows = new AccountRows(database);
        this.entries = new AccessEntries(database);
    }

    @Override
    public Account arrive(AccountId id, Identity identity, List<Grant> mapped, Instant at) {
        return database.alone(() -> {
            Optional<Account> before = known(identity).map(rows::now);
            AccountId here = before.map(Account::id).orElse(id);
            if (before.isEmpty()) {
                rows.insert(id, Optional.empty(), identity.name(), Account.Kind.PROVIDER, at);
            }
            identify(here, identity, at);
            remap(here, mapped);
            Account now = noted(before, here, at);
            if (before.map(SqlArrivals::keepsAll).orElse(false) && !keepsAll(now)) {
                warn(here);
            }
            return now;
        });
    }

    @Override
    public Account demonstrate(AccountId id, String name, List<Grant> grants, Instant at) {
        return database.alone(() -> {
            Optional<Account> before = rows.find(id);
            if (before.isEmpty()) {
                rows.insert(id, Optional.empty(), name, Account.Kind.DEMO, at);
            }
            remap(id, grants);
            return noted(before, id, at);
        });
    }

    /// The provider decides; but it may have lost somebody's groups by mistake.
    private void warn(AccountId id) {
        if (!new SqlAccounts(database).hasAdministrator()) {
            LOG.log(
                    Logger.Level.WARNING,
                    "the provider took the role of the last administrator of the register, " + id
                            + "; the next start gives a link for another");
        }
    }

    private static boolean keepsAll(Account account) {
        return account.grants().contains(KEEPS_ALL);
    }

    private Optional<AccountId> known(Identity identity) {
        return database.sql()
                .sql("select id from account where issuer = :issuer and subject = :subject")
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .query(String.class)
                .optional()
                .map(AccountId::new);
    }

    private void identify(AccountId id, Identity identity, Instant at) {
        database.sql()
                .sql("""
                        update account set issuer = :issuer, subject = :subject, name = :name, last_login_at = :at
                        where id = :id""")
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .param("name", identity.name())
                .param("at", AccessEntries.time(at))
                .param("id", id.value())
                .update();
    }

    private void remap(AccountId id, List<Grant> mapped) {
        database.sql()
                .sql("delete from account_grant where account = :id and mapped")
                .param("id", id.value())
                .update();
        rows.give(id, mapped, true);
    }

    /// With its entry in the journal when anything is different.
    private Account noted(Optional<Account> before, AccountId id, Instant at) {
        Account now = rows.now(id);
        if (before.equals(Optional.of(now))) {
            return now;
        }
        rows.renew(id);
        Account after = rows.now(id);
        entries.write("account-arrived", before, after, new Change(after.viewer(), at, ""));
        return after;
    }
}
