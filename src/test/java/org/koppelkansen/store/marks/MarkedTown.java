package org.koppelkansen.store.marks;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.accounts.AccountId;
import org.koppelkansen.find.DrawnTown;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.RegisteredWork;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.results.RegisteredTown;
import org.koppelkansen.results.SeenOpportunity;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.TestDatabase;
import org.koppelkansen.store.access.SqlAccounts;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Planning;
import org.koppelkansen.works.Work;

/// A register with one opportunity, of a sewer of the city and a heat pipe of the heating company, and people with
/// accounts of their own.
record MarkedTown(Database database, RegisteredTown town, Work sewer, Work heat) implements AutoCloseable {
    private static final String DRAWN = """
            R city sewer replace 1 0-100 0 2027-01-01..2032-01-01 100 flexible 1 -
            H warm heat lay 1 0-100 0 2027-01-01..2032-01-01 60 flexible 1 -
            """;

    /// @param level of the sewer; partners see the heat pipe
    static MarkedTown with(Confidentiality level) {
        Database database = TestDatabase.fresh();
        RegisteredTown town = RegisteredTown.in(database);
        List<Work> works = DrawnTown.of(DRAWN).works();
        MarkedTown marked = new MarkedTown(
                database,
                town,
                town.enter(works.getFirst(), level, false),
                town.enter(works.getLast(), Confidentiality.PARTNERS, false));
        town.find(10);
        return marked;
    }

    /// Somebody with an account and one role.
    Viewer account(Role role, String organisation) {
        return account(role.key() + "@" + organisation, new Grant(role, new OwnerId(organisation)));
    }

    Viewer account(String name, Grant... grants) {
        for (Grant grant : grants) {
            database.sql()
                    .sql("insert into organisation (id, name, member) values (:id, 'Name of ' || :id, true)"
                            + " on conflict (id) do update set name = excluded.name, member = true")
                    .param("id", grant.organisation().value())
                    .update();
        }
        AccountId id = new AccountId("account-" + name);
        new SqlAccounts(database).add(id, Optional.of(name), "Name of " + name, Arrays.asList(grants), nobody(0));
        return new SqlAccounts(database).findAccount(id).orElseThrow().viewer();
    }

    private static Change nobody(long seconds) {
        return new Change(new Viewer("", "test", List.of(), Set.of()), at(seconds), "");
    }

    static Instant at(long seconds) {
        return RegisteredTown.at(seconds);
    }

    static Change by(Viewer viewer, long seconds) {
        return new Change(viewer, at(seconds), "");
    }

    /// The id of the opportunity, as who sees it wholly knows it.
    String key() {
        return name("id");
    }

    /// The name that it has for who sees it in part.
    String hint() {
        return name("hint");
    }

    private String name(String column) {
        return database.sql()
                .sql("select " + column + " from opportunity")
                .query(String.class)
                .single();
    }

    /// The opportunity as a viewer sees it in a list.
    List<SeenOpportunity> seen(Viewer viewer) {
        return town.seen(viewer);
    }

    /// Lets others see the sewer, or no longer.
    void show(Confidentiality level, long seconds) {
        Work now = registered().work();
        replace(with(now, now.planning().project(), level), seconds);
    }

    /// Says of the sewer that it is another project.
    void change(String project, long seconds) {
        Work now = registered().work();
        replace(with(now, Optional.of(project), now.planning().confidentiality()), seconds);
    }

    void confirm(long seconds) {
        RegisteredTown.kept(town.register().works().confirm(sewer.id(), RegisteredTown.change(sewer, seconds)));
    }

    void withdraw(long seconds) {
        RegisteredTown.kept(town.register()
                .works()
                .withdraw(sewer.id(), registered().registration().version(), RegisteredTown.change(sewer, seconds)));
    }

    private void replace(Work work, long seconds) {
        RegisteredTown.kept(town.register()
                .works()
                .replace(work, false, registered().registration().version(), RegisteredTown.change(sewer, seconds)));
    }

    private RegisteredWork registered() {
        Viewer owner = RegisteredTown.change(sewer, 0).who();
        SeenWork seen =
                town.register().works().findWork(owner, sewer.id().value()).orElseThrow();
        return ((SeenWork.Whole) seen).registered();
    }

    private static Work with(Work work, Optional<String> project, Confidentiality level) {
        Planning planning =
                new Planning(work.planning().phase(), work.planning().budget(), project, level);
        return new Work(work.id(), work.owner(), work.task(), work.place(), work.window(), planning, work.provenance());
    }

    @Override
    public void close() {
        database.close();
    }
}
