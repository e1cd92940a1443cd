package org.koppelkansen.store.access;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.koppelkansen.accounts.Account;
import org.koppelkansen.accounts.AccountId;
import org.koppelkansen.accounts.Fingerprint;
import org.koppelkansen.accounts.Passwords;
import org.koppelkansen.accounts.Patience;
import org.koppelkansen.register.Change;
import org.koppelkansen.store.Database;

/// The passwords in the database, and what was tried in vain.
public final class SqlPasswords implements Passwords {
    private final Database database;
    private final AccountRows rows;
    private final AccessEntries entries;

    public SqlPasswords(Database database) {
        this.database = database;
        this.rows = new AccountRows(database);
        this.entries = new AccessEntries(database);
    }

    @Override
    public Optional<Stored> find(String login) {
        return database.sql()
                .sql("select id, password from account where login = :login and password is not null and not blocked")
                .param("login", login)
                .query((row, number) -> new Stored(new AccountId(row.getString("id")), row.getString("password")))
                .optional();
    }

    @Override
    public void change(AccountId id, String encoded, Change change) {
        database.alone(() -> {
            strengthen(id, encoded);
            database.sql()
                    .sql("update account set epoch = epoch + 1 where id = :id")
                    .param("id", id.value())
                    .update();
            Account account = rows.now(id);
            entries.write("password-changed", Optional.of(account), account, change);
            return id;
        });
    }

    @Override
    public void strengthen(AccountId id, String encoded) {
        database.sql()
                .sql("update account set password = :password where id = :id")
                .param("password", encoded)
                .param("id", id.value())
                .update();
    }

    @Override
    public Duration attempt(String login, String address, Instant at) {
        forget(at);
        return database.inOne(() -> {
            Duration byLogin = wait(ofLogin(login), Patience.FREE_FOR_LOGIN, at);
            Duration byAddress = wait(ofAddress(address), Patience.FREE_FOR_ADDRESS, at);
            return byLogin.compareTo(byAddress) < 0 ? byAddress : byLogin;
        });
    }

    @Override
    public void succeeded(AccountId id, String login, String address, Instant at) {
        database.inOne(() -> {
            database.sql()
                    .sql("delete from login_failure where who = :who")
                    .param("who", ofLogin(login))
                    .update();
            database.sql()
                    .sql("update login_failure set failures = failures - 1, locked_until = :at where who = :who")
                    .param("at", AccessEntries.time(at))
                    .param("who", ofAddress(address))
                    .update();
            return database.sql()
                    .sql("update account set last_login_at = :at where id = :id")
                    .param("at", AccessEntries.time(at))
                    .param("id", id.value())
                    .update();
        });
    }

    private record Failures(int count, Timestamp lockedUntil) {}

    /// Locks the row until the end of the transaction, so that of attempts at the same moment each counts.
    private Duration wait(String who, int free, Instant at) {
        Timestamp now = AccessEntries.time(at);
        Failures before = database.sql()
                .sql("""
                        insert into login_failure (who, failures, last_at, locked_until) values (:who, 0, :at, :at)
                        on conflict (who) do update set last_at = :at returning failures, locked_until""")
                .param("who", who)
                .param("at", now)
                .query((row, number) -> new Failures(row.getInt(1), row.getTimestamp(2)))
                .single();
        Instant until = before.lockedUntil().toInstant();
        if (until.isAfter(now.toInstant())) {
            return Duration.between(now.toInstant(), until);
        }
        int failures = before.count() + 1;
        database.sql()
                .sql("update login_failure set failures = :failures, locked_until = :until where who = :who")
                .param("failures", failures)
                .param("until", AccessEntries.time(at.plus(Patience.after(failures, free))))
                .param("who", who)
                .update();
        return Duration.ZERO;
    }

    /// By itself: in one transaction with what comes after, two who try at once would wait for each other for ever.
    private void forget(Instant at) {
        database.sql()
                .sql("""
                        delete from login_failure where who in (
                            select who from login_failure where last_at < :old for update skip locked)""")
                .param("old", AccessEntries.time(at.minus(Patience.MEMORY)))
                .update();
    }

    private static String ofLogin(String login) {
        return Fingerprint.of("login " + login).hex();
    }

    private static String ofAddress(String address) {
        return Fingerprint.of("address " + address).hex();
    }
}
