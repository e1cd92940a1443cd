package org.koppelkansen.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koppelkansen.store.register.PlannedRows.works;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Delivered;
import org.koppelkansen.register.Reach;
import org.koppelkansen.register.Register;
import org.koppelkansen.register.RegisteredWork;
import org.koppelkansen.register.Saved;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.register.Source;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.TestDatabase;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Work;

/// Plans of the sewers that are delivered to a register of its own, for tests.
abstract class DeliveringPlans {
    static final OwnerId SEWERS = new OwnerId("sewers");
    static final Viewer PROGRAMMER = Viewer.inSession("ann", "Ann", List.of(new Grant(Role.PROGRAMMER, SEWERS)));
    static final Viewer OTHER =
            Viewer.inSession("bob", "Bob", List.of(new Grant(Role.PROGRAMMER, new OwnerId("grid"))));
    static final Instant START = Instant.parse("2026-01-01T08:00:00Z");
    static final Source PLAN = source(SEWERS, Confidentiality.PUBLIC);
    static Database database;
    static Register register;

    final List<Work> works = works(20);
    long minutes;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        register = SqlRegister.of(database, new Reach(25, 90), Clock.systemUTC());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.sql().sql("delete from work").update();
        database.sql().sql("delete from staged_work").update();
        database.sql().sql("delete from staged_delivery").update();
        database.sql().sql("delete from source").update();
    }

    Delivered deliver(List<Work> delivered) {
        return merged(staged(delivered));
    }

    Delivered staged(List<Work> delivered) {
        return done(register.deliveries().stage(PLAN, true, delivered.stream(), change()));
    }

    Delivered merged(Delivered staged) {
        Optional<Delivered> preview = register.deliveries().preview(PROGRAMMER, staged.id());
        Delivered merged = done(register.deliveries().merge(staged.id(), change()));
        assertThat(preview).contains(merged);
        return merged;
    }

    Change change() {
        return new Change(PROGRAMMER, START.plusSeconds(60 * ++minutes), "");
    }

    long count() {
        return register.works().count(PROGRAMMER, WorkFilter.ALL);
    }

    RegisteredWork find(String id) {
        return ((SeenWork.Whole) register.works().findWork(PROGRAMMER, id).orElseThrow()).registered();
    }

    static <T> T done(Saved<T> saved) {
        assertThat(saved).isInstanceOf(Saved.Done.class);
        return ((Saved.Done<T>) saved).now();
    }

    static Source source(OwnerId organisation, Confidentiality least) {
        return new Source(new SourceName("plan"), organisation, "generic", Optional.empty(), least);
    }
}
