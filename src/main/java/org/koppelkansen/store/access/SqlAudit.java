package org.koppelkansen.store.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.accounts.AccountId;
import org.koppelkansen.accounts.Audit;
import org.koppelkansen.accounts.Remit;
import org.koppelkansen.register.Entry;
import org.koppelkansen.register.Page;
import org.koppelkansen.store.Database;

/// What the journal says of accounts, and who came in, from the function `seen_audit`.
public final class SqlAudit implements Audit {
    private final Database database;

    public SqlAudit(Database database) {
        this.database = database;
    }

    @Override
    public void cameIn(AccountId account, String address, Instant at) {
        write("logged-in", account.value(), address, at);
    }

    @Override
    public void failed(Optional<AccountId> account, String address, Instant at) {
        write("login-failed", account.map(AccountId::value).orElse(""), address, at);
    }

    private void write(String deed, String account, String address, Instant at) {
        database.sql()
                .sql("insert into login_entry (at, deed, account, address) values (:at, :deed, :account, :address)")
                .param("at", AccessEntries.time(at))
                .param("deed", deed)
                .param("account", account)
                .param("address", address)
                .update();
    }

    @Override
    public Page<Told> entries(Remit remit, Question question, long before, int limit) {
        List<Told> found = database.sql()
                .sql("""
                        select * from seen_audit(:everything, :within) e
                        where e.number < :before
                            and (cast(:account as text) is null or e.account = :account or e.about = :account)
                            and (cast(:from as timestamptz) is null or e.at >= :from)
                            and (cast(:until as timestamptz) is null or e.at < :until)
                        order by e.number desc limit :limit""")
                .param("everything", remit.everything())
                .param("within", remit.organisations().toArray(String[]::new))
                .param("before", before)
                .param("account", question.account().map(AccountId::value).orElse(null))
                .param("from", question.from().map(AccessEntries::time).orElse(null))
                .param("until", question.until().map(AccessEntries::time).orElse(null))
                .param("limit", limit + 1)
                .query((row, number) -> told(row))
                .list();
        return Page.of(found, limit, told -> String.valueOf(told.entry().number()));
    }

    private static Told told(ResultSet row) throws SQLException {
        Entry entry = new Entry(
                row.getLong("number"),
                row.getTimestamp("at").toInstant(),
                new Entry.Who(row.getString("account"), row.getString("account_name")),
                row.getString("deed"),
                new Entry.Subject("account", row.getString("about")),
                new Entry.Difference(orEmpty(row, "before"), orEmpty(row, "after")),
                row.getString("why"));
        return new Told(entry, row.getString("address"));
    }

    private static String orEmpty(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }
}
