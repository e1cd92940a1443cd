package org.koppelkansen.store.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.accounts.Account;
import org.koppelkansen.accounts.Account.Kind;
import org.koppelkansen.accounts.Account.Standing;
import org.koppelkansen.accounts.AccountId;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.Keys;
import org.koppelkansen.works.OwnerId;

/// Accounts as rows.
final class AccountRows {
    /// What [#account] reads.
    static final String COLUMNS = """
            a.id, a.login, a.name, a.kind, a.password is null as without, a.blocked, a.version,
            array(select distinct role || '|' || organisation || '|' || coalesce(area, '')
                from account_grant g where g.account = a.id) as grants""";

    private final Database database;

    AccountRows(Database database) {
        this.database = database;
    }

    Optional<Account> find(AccountId id) {
        return database.sql()
                .sql("select " + COLUMNS + " from account a where a.id = :id")
                .param("id", id.value())
                .query((row, number) -> account(row))
                .optional();
    }

    /// After a change that cannot have taken it away.
    Account now(AccountId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no account " + id));
    }

    boolean isTaken(String login) {
        return database.sql()
                .sql("select exists (select from account where login = :login)")
                .param("login", login)
                .query(Boolean.class)
                .single();
    }

    /// Organisations in which nobody can have a role, because they take no part; as words.
    String strangers(List<Grant> grants) {
        return grants.stream()
                .map(Grant::organisation)
                .filter(organisation -> !organisation.equals(Grant.REGISTER))
                .distinct()
                .filter(organisation -> !isMember(organisation))
                .map(OwnerId::value)
                .collect(Collectors.joining(", "));
    }

    private boolean isMember(OwnerId organisation) {
        return database.sql()
                .sql("select exists (select from organisation where id = :id and member)")
                .param("id", organisation.value())
                .query(Boolean.class)
                .single();
    }

    /// Codes of areas that are not there; as words.
    String unknownAreas(List<Grant> grants) {
        return grants.stream()
                .flatMap(grant -> grant.area().stream())
                .distinct()
                .filter(area -> !isArea(area))
                .collect(Collectors.joining(", "));
    }

    private boolean isArea(String code) {
        return database.sql()
                .sql("select exists (select from area where code = :code)")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    /// With all that is known of it; what it did stays, under an id that says nothing.
    void remove(AccountId id) {
        for (String forgetting : List.of(
                "delete from account_grant where account = :id",
                "delete from invitation where account = :id",
                "delete from token where account = :id",
                "delete from following where account = :id",
                "delete from saved_view where account = :id",
                "delete from account where id = :id",
                "update delivery set account_name = '' where account = :id",
                "update login_entry set address = '' where account = :id",
                "update journal set account_name = '' where account = :id and account_name <> ''",
                "update journal set before = before - 'name', after = after - 'name'"
                        + " where subject_kind = 'account' and subject_id = :id")) {
            database.sql().sql(forgetting).param("id", id.value()).update();
        }
    }

    void insert(AccountId id, Optional<String> login, String name, Kind kind, Instant at) {
        database.sql()
                .sql("""
                        insert into account (id, login, name, kind, created_at)
                        values (:id, :login, :name, :kind, :at)""")
                .param("id", id.value())
                .param("login", login.orElse(null))
                .param("name", name)
                .param("kind", kind.key())
                .param("at", AccessEntries.time(at))
                .update();
    }

    void renew(AccountId id) {
        database.sql()
                .sql("update account set version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    /// Takes roles that were given by hand.
    void take(AccountId id, List<Grant> grants) {
        for (Grant grant : grants) {
            database.sql()
                    .sql("""
                            delete from account_grant where account = :account and role = :role
                            and organisation = :organisation and area is not distinct from :area and not mapped""")
                    .param("account", id.value())
                    .param("role", grant.role().key())
                    .param("organisation", grant.organisation().value())
                    .param("area", grant.area().orElse(null))
                    .update();
        }
    }

    static Account account(ResultSet row) throws SQLException {
        Kind kind = Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
        boolean waits = kind == Kind.LOCAL && row.getBoolean("without");
        Standing standing = row.getBoolean("blocked") ? Standing.BLOCKED : waits ? Standing.INVITED : Standing.ACTIVE;
        return new Account(
                new AccountId(row.getString("id")),
                Optional.ofNullable(row.getString("login")),
                row.getString("name"),
                kind,
                standing,
                grants((String[]) row.getArray("grants").getArray()),
                row.getInt("version"));
    }

    void give(AccountId id, List<Grant> grants, boolean mapped) {
        for (Grant grant : grants) {
            database.sql()
                    .sql("""
                            insert into account_grant (account, role, organisation, area, mapped)
                            values (:account, :role, :organisation, :area, :mapped) on conflict do nothing""")
                    .param("account", id.value())
                    .param("role", grant.role().key())
                    .param("organisation", grant.organisation().value())
                    .param("area", grant.area().orElse(null))
                    .param("mapped", mapped)
                    .update();
        }
    }

    private static List<Grant> grants(String... written) {
        return Arrays.stream(written).map(AccountRows::grant).toList();
    }

    private static Grant grant(String written) {
        String[] parts = written.split("\\|", 3);
        Role role = Keys.constant(Role.class, parts[0]);
        return new Grant(role, new OwnerId(parts[1]), Optional.of(parts[2]).filter(area -> !area.isEmpty()));
    }
}
