package org.koppelkansen.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Entry;
import org.koppelkansen.register.Organisation;
import org.koppelkansen.register.Reach;
import org.koppelkansen.register.Register;
import org.koppelkansen.register.RegisteredSource;
import org.koppelkansen.register.Saved;
import org.koppelkansen.register.Source;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.TestDatabase;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.Owner;
import org.koppelkansen.works.OwnerId;

class JournalTest {
    private static final OwnerId SEWERS = new OwnerId("sewers");
    private static final Viewer ANN = Viewer.inSession(
            "ann", "Ann", List.of(new Grant(Role.PROGRAMMER, SEWERS), new Grant(Role.ADMINISTRATOR, SEWERS)));
    private static final Viewer BOB =
            Viewer.inSession("bob", "Bob", List.of(new Grant(Role.PROGRAMMER, new OwnerId("grid"))));
    private static final Change CHANGE = new Change(ANN, Instant.parse("2026-01-01T08:00:00Z"), "because");

    @Test
    void what_is_written_is_never_changed_and_other_organisations_do_not_read_it() {
        try (Database database = TestDatabase.fresh()) {
            Register register = SqlRegister.of(database, new Reach(25, 90), Clock.systemUTC());
            Source plan =
                    new Source(new SourceName("plan"), SEWERS, "generic", Optional.empty(), Confidentiality.PARTNERS);
            assertThat(register.sources().put(plan, 0, CHANGE)).isInstanceOf(Saved.Done.class);
            for (String forbidden :
                    List.of("update journal set why = 'other'", "delete from journal", "truncate journal")) {
                assertThatThrownBy(() -> database.sql().sql(forbidden).update()).hasMessageContaining("only added to");
            }
            assertThat(register.journal().after(ANN, 0, 10).items())
                    .extracting(Entry::deed, Entry::why)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("source-added", "because"));
            assertThat(register.journal().after(BOB, 0, 10).items()).isEmpty();
            assertThat(register.sources().all(BOB)).isEmpty();
        }
    }

    @Test
    void two_who_change_the_same_source_or_organisation_do_not_undo_each_other() {
        try (Database database = TestDatabase.fresh()) {
            Register register = SqlRegister.of(database, new Reach(25, 90), Clock.systemUTC());
            Source plan =
                    new Source(new SourceName("plan"), SEWERS, "generic", Optional.empty(), Confidentiality.PARTNERS);
            Source feed =
                    new Source(plan.name(), SEWERS, "generic", Optional.of("https://example.org/plan"), plan.least());
            RegisteredSource first = done(register.sources().put(plan, 0, CHANGE));
            RegisteredSource second = done(register.sources().put(feed, first.version(), CHANGE));
            assertThat(register.sources().put(plan, first.version(), CHANGE)).isEqualTo(new Saved.Outrun<>(second));
            assertThat(register.sources().feeds()).containsExactly(second);
            Organisation sewers = register.organisations().find(BOB, SEWERS).orElseThrow();
            Owner named = new Owner(SEWERS, "Sewers & Co", List.of("S&C"));
            assertThat(done(register.organisations().put(named, sewers.version(), CHANGE))
                            .owner())
                    .isEqualTo(named);
            assertThat(register.organisations().put(named, sewers.version(), CHANGE))
                    .isInstanceOf(Saved.Outrun.class);
            assertThat(register.organisations().put(named, 9, new Change(BOB, CHANGE.at(), "")))
                    .isInstanceOf(Saved.Forbidden.class);
        }
    }

    private static <T> T done(Saved<T> saved) {
        assertThat(saved).isInstanceOf(Saved.Done.class);
        return ((Saved.Done<T>) saved).now();
    }
}
