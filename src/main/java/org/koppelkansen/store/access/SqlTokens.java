package org.koppelkansen.store.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Scope;
import org.koppelkansen.accounts.Account;
import org.koppelkansen.accounts.AccountId;
import org.koppelkansen.accounts.Fingerprint;
import org.koppelkansen.accounts.Token;
import org.koppelkansen.accounts.Tokens;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Saved;
import org.koppelkansen.store.Database;

/// The tokens in the database.
public final class SqlTokens implements Tokens {
    private static final String COLUMNS = "t.id as token, t.account, t.name as token_name, t.scopes, t.created_at,"
            + " t.expires_at, t.last_used_at, t.revoked_at";

    private final Database database;
    private final AccountRows rows;
    private final AccessEntries entries;

    public SqlTokens(Database database) {
        this.database = database;
        this.rows = new AccountRows(database);
        this.entries = new AccessEntries(database);
    }

    private record Shown(Token token, Account account) {}

    @Override
    public Bearer bearer(Fingerprint secret, Instant at) {
        Optional<Shown> found = database.sql()
                .sql("select " + COLUMNS + ", " + AccountRows.COLUMNS
                        + " from token t join account a on a.id = t.account where t.hash = :hash")
                .param("hash", secret.hex())
                .query((row, number) -> new Shown(token(row), AccountRows.account(row)))
                .optional();
        if (found.isEmpty()) {
            return new Bearer.Unknown();
        }
        Shown shown = found.get();
        if (!shown.token().worksAt(at) || shown.account().standing() == Account.Standing.BLOCKED) {
            return new Bearer.Spent();
        }
        use(shown.token(), at);
        return new Bearer.Known(shown.account(), shown.token().scopes());
    }

    @Override
    public List<Token> of(AccountId account) {
        return database.sql()
                .sql("select " + COLUMNS + " from token t where t.account = :account order by t.created_at desc, t.id")
                .param("account", account.value())
                .query((row, number) -> token(row))
                .list();
    }

    @Override
    public Token add(Token token, Fingerprint secret, Change change) {
        return database.alone(() -> {
            database.sql()
                    .sql("""
                            insert into token (id, hash, account, name, scopes, created_at, expires_at)
                            values (:id, :hash, :account, :name, :scopes, :created, :expires)""")
                    .param("id", token.id())
                    .param("hash", secret.hex())
                    .param("account", token.account().value())
                    .param("name", token.name())
                    .param("scopes", token.scopes().stream().map(Scope::key).toArray(String[]::new))
                    .param("created", AccessEntries.time(token.life().madeAt()))
                    .param("expires", AccessEntries.time(token.life().expiresAt()))
                    .update();
            note("token-made", token.account(), change);
            return token;
        });
    }

    @Override
    public Saved<Token> revoke(AccountId account, String id, Change change) {
        return database.alone(() -> {
            Optional<Token> found = find(account, id);
            if (found.isEmpty()) {
                return new Saved.Unknown<>();
            }
            if (found.get().life().revokedAt().isPresent()) {
                return new Saved.Done<>(found.get());
            }
            database.sql()
                    .sql("update token set revoked_at = :at where id = :id")
                    .param("at", AccessEntries.time(change.at()))
                    .param("id", id)
                    .update();
            note("token-revoked", account, change);
            return new Saved.Done<>(find(account, id).orElseThrow());
        });
    }

    private Optional<Token> find(AccountId account, String id) {
        return of(account).stream().filter(token -> token.id().equals(id)).findFirst();
    }

    private void note(String deed, AccountId id, Change change) {
        Account account = rows.now(id);
        entries.write(deed, Optional.of(account), account, change);
    }

    /// To the minute, so that a busy token does not write with every request.
    private void use(Token token, Instant at) {
        if (token.life().lastUsedAt().isEmpty()
                || token.life().lastUsedAt().get().plusSeconds(60).isBefore(at)) {
            database.sql()
                    .sql("update token set last_used_at = :at where id = :id")
                    .param("at", AccessEntries.time(at))
                    .param("id", token.id())
                    .update();
        }
    }

    private static Token token(ResultSet row) throws SQLException {
        Set<Scope> scopes = Arrays.stream((String[]) row.getArray("scopes").getArray())
                .map(scope -> Scope.valueOf(scope.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
        return new Token(
                row.getString("token"),
                new AccountId(row.getString("account")),
                row.getString("token_name"),
                scopes,
                new Token.Life(
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant(),
                        instant(row.getTimestamp("last_used_at")),
                        instant(row.getTimestamp("revoked_at"))));
    }

    private static Optional<Instant> instant(@Nullable Timestamp time) {
        return Optional.ofNullable(time).map(Timestamp::toInstant);
    }
}
