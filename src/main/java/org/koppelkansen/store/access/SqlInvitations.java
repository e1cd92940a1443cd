package org.koppelkansen.store.access;

import java.time.Instant;
import java.util.Optional;
import org.koppelkansen.accounts.Account;
import org.koppelkansen.accounts.AccountId;
import org.koppelkansen.accounts.Fingerprint;
import org.koppelkansen.accounts.Invitations;
import org.koppelkansen.accounts.Remit;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Saved;
import org.koppelkansen.store.Database;

/// The one-time links in the database.
public final class SqlInvitations implements Invitations {
    private static final String WORKS = " i.hash = :hash and i.used_at is null and i.expires_at > :at ";
    private static final Text NOT_OURS = new Text(
            "Voor dit account kunt u geen link geven: het logt in bij de eigen organisatie, is geblokkeerd, "
                    + "of heeft ook rollen waar u geen beheerder bent.",
            "You cannot give a link for this account: it logs in at its own organisation, is blocked, "
                    + "or also has roles where you are no administrator.");
    private static final Text TAKEN = new Text(
            "Deze inlognaam is al in gebruik. Kies een andere.", "This login is in use already. Choose another.");
    private static final Text NO_LOGIN = new Text("Kies een inlognaam.", "Choose a login.");

    private final Database database;
    private final AccountRows rows;
    private final AccessEntries entries;

    public SqlInvitations(Database database) {
        this.database = database;
        this.rows = new AccountRows(database);
        this.entries = new AccessEntries(database);
    }

    @Override
    public Saved<Invitation> give(AccountId id, Fingerprint code, Instant expiresAt, Change change) {
        Remit remit = Remit.of(change.who());
        return database.alone(() -> {
            Optional<Account> found = rows.find(id).filter(remit::touches);
            if (found.isEmpty()) {
                return new Saved.Unknown<>();
            }
            Account account = found.get();
            if (!remit.holds(account)
                    || account.kind() != Account.Kind.LOCAL
                    || account.standing() == Account.Standing.BLOCKED) {
                return new Saved.Forbidden<>(NOT_OURS);
            }
            database.sql()
                    .sql("delete from invitation where account = :account")
                    .param("account", id.value())
                    .update();
            database.sql()
                    .sql("insert into invitation (hash, account, expires_at) values (:hash, :account, :expires)")
                    .param("hash", code.hex())
                    .param("account", id.value())
                    .param("expires", AccessEntries.time(expiresAt))
                    .update();
            entries.write("link-given", Optional.of(account), account, change);
            return new Saved.Done<>(new Invitation(account, expiresAt));
        });
    }

    @Override
    public Optional<Invitation> find(Fingerprint code, Instant at) {
        return database.sql()
                .sql("select i.expires_at, " + AccountRows.COLUMNS
                        + " from invitation i join account a on a.id = i.account where not a.blocked and" + WORKS)
                .param("hash", code.hex())
                .param("at", AccessEntries.time(at))
                .query((row, number) -> new Invitation(
                        AccountRows.account(row), row.getTimestamp("expires_at").toInstant()))
                .optional();
    }

    @Override
    public Saved<Account> accept(Fingerprint code, Choice choice, Instant at) {
        return database.alone(() -> {
            Optional<Account> invited = find(code, at).map(Invitation::account);
            if (invited.isEmpty()) {
                return new Saved.Unknown<>();
            }
            Account before = invited.get();
            Optional<String> login = before.login().or(choice::login);
            if (login.isEmpty()) {
                return new Saved.Refused<>(NO_LOGIN);
            }
            if (before.login().isEmpty() && rows.isTaken(login.get())) {
                return new Saved.Refused<>(TAKEN);
            }
            use(code, at);
            boolean isWithdrawn = withdrawTokens(before.id(), at);
            write(before, login.get(), choice);
            Account after = rows.now(before.id());
            entries.write("password-chosen", Optional.of(before), after, new Change(after.viewer(), at, ""));
            if (isWithdrawn) {
                entries.write("token-revoked", Optional.of(after), after, new Change(after.viewer(), at, ""));
            }
            return new Saved.Done<>(after);
        });
    }

    private void use(Fingerprint code, Instant at) {
        database.sql()
                .sql("update invitation set used_at = :at where hash = :hash")
                .param("at", AccessEntries.time(at))
                .param("hash", code.hex())
                .update();
    }

    /// Who lost the password may have lost what it gave too.
    ///
    /// @return whether there were any
    private boolean withdrawTokens(AccountId id, Instant at) {
        return database.sql()
                        .sql("update token set revoked_at = :at where account = :id and revoked_at is null")
                        .param("at", AccessEntries.time(at))
                        .param("id", id.value())
                        .update()
                > 0;
    }

    private void write(Account account, String login, Choice choice) {
        database.sql()
                .sql("""
                        update account set login = :login, name = :name, password = :password,
                            epoch = epoch + 1, version = version + 1
                        where id = :id""")
                .param("login", login)
                .param("name", choice.name().orElse(account.name()))
                .param("password", choice.password())
                .param("id", account.id().value())
                .update();
    }
}
