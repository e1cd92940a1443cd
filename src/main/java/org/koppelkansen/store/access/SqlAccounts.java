package org.koppelkansen.store.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.accounts.Account;
import org.koppelkansen.accounts.Account.Standing;
import org.koppelkansen.accounts.AccountId;
import org.koppelkansen.accounts.Accounts;
import org.koppelkansen.accounts.Remit;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Saved;
import org.koppelkansen.store.Database;
import org.koppelkansen.works.OwnerId;

/// The accounts in the database.
public final class SqlAccounts implements Accounts {
    private static final Text TAKEN = new Text("Deze inlognaam is al in gebruik.", "This login is in use already.");
    private static final Text BEYOND = new Text(
            "U kunt alleen rollen geven en afnemen waar u zelf beheerder bent.",
            "You can only give and take roles where you are administrator yourself.");
    private static final Text ELSEWHERE = new Text(
            "Dit account heeft ook rollen waar u geen beheerder bent. Vraag het de beheerder van het register.",
            "This account also has roles where you are no administrator. Ask the administrator of the register.");
    private static final Text LAST = new Text(
            "Dit is de laatste beheerder. Maak eerst iemand anders beheerder.",
            "This is the last administrator. Make somebody else administrator first.");

    private static final Text NOWHERE = new Text(
            "Dit gebied is er niet: {0}. Kies een code uit /api/v1/areas.",
            "There is no such area: {0}. Choose a code from /api/v1/areas.");
    private static final Text STRANGERS = new Text(
            "Deze organisatie doet niet mee: {0}. Voeg haar eerst toe.",
            "This organisation takes no part: {0}. Add it first.");

    private final Database database;
    private final AccountRows rows;
    private final AccessEntries entries;

    public SqlAccounts(Database database) {
        this.database = database;
        this.rows = new AccountRows(database);
        this.entries = new AccessEntries(database);
    }

    @Override
    public Optional<Account> findAccount(AccountId id) {
        return rows.find(id);
    }

    @Override
    public Optional<Account> inSession(AccountId id, int epoch) {
        return database.sql()
                .sql("select " + AccountRows.COLUMNS
                        + " from account a where a.id = :id and a.epoch = :epoch and not a.blocked")
                .param("id", id.value())
                .param("epoch", epoch)
                .query((row, number) -> AccountRows.account(row))
                .optional();
    }

    @Override
    public int epoch(AccountId id) {
        return database.sql()
                .sql("select epoch from account where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Account> within(Remit remit, String after, int limit) {
        return database
                .sql()
                .sql("select " + AccountRows.COLUMNS + """
                         from account a
                        where a.id > :after and (:everything or exists (select from account_grant g
                            where g.account = a.id and (g.organisation = any(:organisations)
                                or g.organisation || '|' || g.area = any(:places))))
                        order by a.id limit :limit""")
                .param("after", after)
                .param("everything", remit.everything())
                .param("organisations", remit.organisations().toArray(String[]::new))
                .param("places", remit.places().toArray(String[]::new))
                .param("limit", limit)
                .query((row, number) -> AccountRows.account(row))
                .stream()
                .map(remit::shown)
                .toList();
    }

    @Override
    public boolean hasAdministrator() {
        return administrators(Set.of(Grant.REGISTER)).stream()
                .anyMatch(account -> account.standing() == Standing.ACTIVE);
    }

    @Override
    public Saved<Account> add(AccountId id, Optional<String> login, String name, List<Grant> grants, Change change) {
        return database.alone(() -> {
            if (login.filter(rows::isTaken).isPresent()) {
                return new Saved.Refused<>(TAKEN);
            }
            Optional<Text> nowhere = nowhere(grants, List.of());
            if (nowhere.isPresent()) {
                return new Saved.Refused<>(nowhere.get());
            }
            rows.insert(id, login, name, Account.Kind.LOCAL, change.at());
            rows.give(id, grants, false);
            Account made = rows.now(id);
            entries.write("account-added", Optional.empty(), made, change);
            return new Saved.Done<>(made);
        });
    }

    @Override
    public Saved<Account> grant(AccountId id, List<Grant> grants, int version, Change change) {
        Remit remit = Remit.of(change.who());
        return changed("account-granted", id, version, change, before -> {
            List<Grant> kept = before.grants().stream()
                    .filter(grant -> !remit.covers(grant))
                    .toList();
            List<Grant> after = Stream.concat(kept.stream(), grants.stream()).toList();
            if (!remit.coversAll(grants)) {
                return Optional.of(new Saved.Forbidden<>(BEYOND));
            }
            Optional<Text> nowhere = nowhere(grants, before.grants());
            if (nowhere.isPresent()) {
                return Optional.of(new Saved.Refused<>(nowhere.get()));
            }
            if (isLast(before, after, before.standing() == Standing.ACTIVE, remit)) {
                return Optional.of(new Saved.Refused<>(LAST));
            }
            rows.take(id, before.grants().stream().filter(remit::covers).toList());
            rows.give(id, grants, false);
            return Optional.empty();
        });
    }

    @Override
    public Saved<Account> block(AccountId id, boolean blocked, int version, Change change) {
        Remit remit = Remit.of(change.who());
        return changed(blocked ? "account-blocked" : "account-unblocked", id, version, change, before -> {
            if (!remit.holds(before)) {
                return Optional.of(new Saved.Forbidden<>(ELSEWHERE));
            }
            if (blocked && isLast(before, before.grants(), false, remit)) {
                return Optional.of(new Saved.Refused<>(LAST));
            }
            database.sql()
                    .sql("update account set blocked = :blocked, epoch = epoch + 1 where id = :id")
                    .param("blocked", blocked)
                    .param("id", id.value())
                    .update();
            return Optional.empty();
        });
    }

    @Override
    public Saved<Account> rename(AccountId id, String name, int version, Change change) {
        return changed("account-renamed", id, version, change, before -> {
            if (!isSelf(id, change.who()) && !Remit.of(change.who()).holds(before)) {
                return Optional.of(new Saved.Forbidden<>(ELSEWHERE));
            }
            database.sql()
                    .sql("update account set name = :name where id = :id")
                    .param("name", name)
                    .param("id", id.value())
                    .update();
            return Optional.empty();
        });
    }

    @Override
    public Saved<Account> remove(AccountId id, int version, Change change) {
        Remit remit = Remit.of(change.who());
        return database.alone(() -> {
            Saved<Account> saved = changed("account-removed", id, version, change, before -> {
                if (!isSelf(id, change.who()) && !remit.holds(before)) {
                    return Optional.of(new Saved.Forbidden<>(ELSEWHERE));
                }
                return isLast(before, List.of(), false, remit)
                        ? Optional.of(new Saved.Refused<>(LAST))
                        : Optional.empty();
            });
            if (saved instanceof Saved.Done<Account>) {
                rows.remove(id);
            }
            return saved;
        });
    }

    /// Why there can be no such roles: the organisation takes no part, or there is no such area. A role that somebody
    /// has already may stay when its area is gone.
    private Optional<Text> nowhere(List<Grant> grants, List<Grant> before) {
        String strangers = rows.strangers(grants);
        if (!strangers.isEmpty()) {
            return Optional.of(STRANGERS.filled(strangers));
        }
        String areas = rows.unknownAreas(
                grants.stream().filter(grant -> !before.contains(grant)).toList());
        return areas.isEmpty() ? Optional.empty() : Optional.of(NOWHERE.filled(areas));
    }

    /// @param doing says why not, or does it
    private Saved<Account> changed(
            String deed, AccountId id, int version, Change change, Function<Account, Optional<Saved<Account>>> doing) {
        return database.alone(() -> {
            Optional<Account> found = rows.find(id)
                    .filter(account ->
                            isSelf(id, change.who()) || Remit.of(change.who()).touches(account));
            if (found.isEmpty()) {
                return new Saved.Unknown<>();
            }
            Account before = found.get();
            if (before.version() != version) {
                return new Saved.Outrun<>(before);
            }
            Optional<Saved<Account>> objection = doing.apply(before);
            if (objection.isPresent()) {
                return objection.get();
            }
            rows.renew(id);
            Account after = rows.now(id);
            entries.write(deed, Optional.of(before), after, change);
            return new Saved.Done<>(after);
        });
    }

    /// The register is never left without an administrator; an organisation only by the register's.
    private boolean isLast(Account before, List<Grant> after, boolean canComeIn, Remit remit) {
        Set<OwnerId> orphaned = Remit.orphaned(before, after, canComeIn, this::administrators);
        return orphaned.contains(Grant.REGISTER) || (!remit.everything() && !orphaned.isEmpty());
    }

    private List<Account> administrators(Set<OwnerId> organisations) {
        return database.sql()
                .sql("select " + AccountRows.COLUMNS + """
                         from account a
                        where exists (select from account_grant g where g.account = a.id and g.role = :role
                            and g.area is null and g.organisation = any(:organisations))""")
                .param("role", Role.ADMINISTRATOR.key())
                .param(
                        "organisations",
                        organisations.stream().map(OwnerId::value).toArray(String[]::new))
                .query((row, number) -> AccountRows.account(row))
                .list();
    }

    private static boolean isSelf(AccountId id, Viewer viewer) {
        return id.value().equals(viewer.account());
    }
}
