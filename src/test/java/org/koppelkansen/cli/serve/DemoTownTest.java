package org.koppelkansen.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.cli.screen.Console;
import org.koppelkansen.measure.Language;
import org.koppelkansen.register.Reach;
import org.koppelkansen.register.Register;
import org.koppelkansen.results.FindInRegister;
import org.koppelkansen.results.Rulebook;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.TestDatabase;
import org.koppelkansen.store.register.SqlRegister;
import org.koppelkansen.store.results.SqlResults;

/// The demo town in a register: once, whole, and never among other data.
class DemoTownTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @Test
    void it_comes_into_an_empty_register_and_once() {
        try (Database database = TestDatabase.fresh()) {
            fill(database);
            long works = count(database, "select count(*) from work where confidentiality = 'public'");
            long entries = count(database, "select count(*) from journal");
            assertThat(works).isGreaterThan(100).isEqualTo(count(database, "select count(*) from work"));
            assertThat(count(database, "select count(*) from area")).isPositive();
            assertThat(count(database, "select count(*) from ambition")).isPositive();
            assertThat(count(database, "select count(*) from source")).isGreaterThan(5);
            assertThat(count(database, "select count(*) from seen_opportunity(false, '{}', '{}', '{}', '{}')"))
                    .isGreaterThan(10);
            fill(database);
            assertThat(count(database, "select count(*) from journal")).isEqualTo(entries);
        }
    }

    @Test
    void it_does_not_go_among_other_data() {
        try (Database database = TestDatabase.fresh()) {
            database.sql()
                    .sql("insert into journal (number, at, account, account_name, deed, subject_kind, subject_id)"
                            + " values (1, now(), '', '', 'added', 'work', 'w')")
                    .update();
            assertThatThrownBy(() -> fill(database))
                    .isInstanceOf(Stop.class)
                    .hasMessageContaining("does not go among other data");
            assertThat(count(database, "select count(*) from work")).isZero();
        }
    }

    private static void fill(Database database) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        Edge edge = new Edge(
                Console.plain(nowhere, nowhere),
                Language.NL,
                LocalDate.of(2026, 11, 2),
                Path.of("").toAbsolutePath(),
                "0.0-test");
        Register register = SqlRegister.of(database, new Reach(15, 365), CLOCK);
        FindInRegister finding = new FindInRegister(
                register.works(), register.areas(), new SqlResults(database, CLOCK), Rulebook.shipped());
        new DemoTown(edge, database.isEmpty(), register, finding, CLOCK).fill();
    }

    private static long count(Database database, String query) {
        return database.sql().sql(query).query(Long.class).single();
    }
}
