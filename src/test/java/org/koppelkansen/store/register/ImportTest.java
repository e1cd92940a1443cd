package org.koppelkansen.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Delivered;
import org.koppelkansen.register.Delivered.Counts;
import org.koppelkansen.register.Deliveries;
import org.koppelkansen.register.Reach;
import org.koppelkansen.register.Saved;
import org.koppelkansen.register.Source;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.TestDatabase;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.OwnerId;

/// The small form of what [RegisterBenchmark] measures.
class ImportTest {
    private static final int WORKS = 2_000;
    private static final OwnerId OWNER = new OwnerId("owner-1");
    private static final Change CHANGE = new Change(
            Viewer.inSession("ann", "Ann", List.of(new Grant(Role.PROGRAMMER, OWNER))),
            Instant.parse("2026-01-01T08:00:00Z"),
            "");

    @TempDir
    private Path folder;

    @Test
    void a_file_is_read_into_the_register_and_reading_it_again_changes_nothing() {
        Path file = PlanFile.write(folder.resolve("plan.json"), WORKS);
        try (Database database = TestDatabase.fresh()) {
            Deliveries deliveries = SqlRegister.of(database, new Reach(25, 90), Clock.systemUTC())
                    .deliveries();
            assertThat(deliver(deliveries, file)).isEqualTo(new Counts(WORKS, 0, 0, 0, 0, 0, 0));
            assertThat(deliver(deliveries, file)).isEqualTo(new Counts(0, 0, WORKS, 0, 0, 0, 0));
            assertThat(database.sql()
                            .sql("select count(*) from work where version = 1")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(WORKS);
            assertThat(database.sql()
                            .sql("select count(*) from work where near <> '{}'")
                            .query(Integer.class)
                            .single())
                    .as("needs of which somebody learns")
                    .isBetween(WORKS / 20, WORKS / 4);
        }
    }

    private static Counts deliver(Deliveries deliveries, Path file) {
        Source plan = new Source(PlanFile.NAME, OWNER, "geojson", Optional.empty(), Confidentiality.PUBLIC);
        Delivered staged = done(deliveries.stage(plan, true, PlanFile.read(file).works().stream(), CHANGE));
        return done(deliveries.merge(staged.id(), CHANGE)).counts();
    }

    @Test
    void killed_at_any_moment_the_register_opens_again_with_all_that_was_confirmed_and_nothing_half()
            throws IOException, InterruptedException {
        assertThat(new Killing(folder.resolve("data"), 1_000, 7).times(3)).startsWith("3 kills");
    }

    private static <T> T done(Saved<T> saved) {
        assertThat(saved).isInstanceOf(Saved.Done.class);
        return ((Saved.Done<T>) saved).now();
    }
}
