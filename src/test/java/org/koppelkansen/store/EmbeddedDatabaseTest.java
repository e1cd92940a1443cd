package org.koppelkansen.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The embedded database, killed and meddled with: what is confirmed stays, and strangers stay out.
class EmbeddedDatabaseTest {
    @TempDir
    private Path folder;

    @Test
    void what_is_kept_is_there_after_a_restart() {
        try (Database database = Database.in(folder)) {
            keep(database, "once");
        }
        try (Database database = Database.in(folder)) {
            assertThat(kept(database)).containsExactly("once");
        }
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void nobody_comes_in_without_the_password() throws IOException {
        try (EmbeddedDatabase server = EmbeddedDatabase.in(folder)) {
            DatabaseAddress right = server.address("postgres");
            for (String wrong : List.of("", "postgres", "koppelkansen")) {
                DatabaseAddress tried = new DatabaseAddress(right.host(), right.database(), "", right.account(), wrong);
                assertThatThrownBy(() -> tried.connections().getConnection()).isInstanceOf(SQLException.class);
            }
        }
        assertThat(Files.getPosixFilePermissions(folder.resolve("postgres-password")))
                .isEqualTo(Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        assertThat(Files.readString(folder.resolve("postgres/pg_hba.conf"))).doesNotContain("trust");
    }

    @Test
    void two_servers_never_share_a_folder() {
        try (Database database = Database.in(folder)) {
            keep(database, "mine");
            assertThatThrownBy(() -> Database.in(folder))
                    .isInstanceOf(StoreFailure.class)
                    .hasMessageContaining("Another server uses the folder");
            assertThat(kept(database)).containsExactly("mine");
        }
    }

    @Test
    void a_database_that_outlived_its_server_is_stopped_and_started_anew() throws Exception {
        try (Database first = abandoned()) {
            keep(first, "kept");
            try (Connection open = first.connections().getConnection()) {
                open.setAutoCommit(false);
                open.createStatement().execute("insert into setting values ('half', 'half')");
                long orphan = process();
                try (Database second = Database.in(folder)) {
                    assertThat(process()).isNotEqualTo(orphan);
                    assertThat(ProcessHandle.of(orphan).map(ProcessHandle::info).flatMap(ProcessHandle.Info::command))
                            .isEmpty();
                    assertThat(kept(second)).containsExactly("kept");
                }
                assertThatThrownBy(open::commit).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void a_note_that_names_a_stranger_is_swept_away_and_the_stranger_left_alone() throws Exception {
        try (Database database = Database.in(folder)) {
            keep(database, "kept");
        }
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.write(
                    folder.resolve("postgres/postmaster.pid"),
                    List.of(
                            String.valueOf(stranger.pid()),
                            folder.resolve("postgres").toString(),
                            "1",
                            "5432",
                            "",
                            "",
                            "",
                            "ready"));
            try (Database database = Database.in(folder)) {
                assertThat(kept(database)).containsExactly("kept");
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void a_database_that_falls_over_gets_up_by_itself() throws Exception {
        try (Database database = Database.in(folder)) {
            keep(database, "kept");
            ProcessHandle.of(process()).orElseThrow().destroyForcibly();
            eventually(() -> keep(database, "more"));
            eventually(() -> kept(database));
        }
        try (Database database = Database.in(folder)) {
            assertThat(kept(database)).containsExactly("kept", "more");
        }
    }

    @Test
    void the_folder_of_a_newer_postgresql_is_refused() throws IOException {
        EmbeddedDatabase.in(folder).close();
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "99\n");
        assertThatThrownBy(() -> Database.in(folder))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("those of PostgreSQL 99");
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "17\n");
        EmbeddedDatabase.in(folder).close();
    }

    @Test
    void half_a_database_of_a_start_that_broke_off_is_made_anew() throws IOException {
        Files.createDirectories(folder.resolve("postgres.new/base"));
        Files.writeString(folder.resolve("postgres.new/PG_VERSION"), "17\n");
        EmbeddedDatabase.in(folder).close();
        assertThat(folder.resolve("postgres.new")).doesNotExist();
    }

    /// As a server leaves it that is killed: the folder is free, PostgreSQL runs on.
    private Database abandoned() throws IOException {
        EmbeddedDatabase embedded = EmbeddedDatabase.in(folder);
        Database database = Database.opened(embedded.address("postgres").connections(), java.util.Optional.empty());
        embedded.abandon();
        return database;
    }

    private long process() {
        return PostmasterNote.of(new RegisterFolder(folder)).orElseThrow().process();
    }

    private static void keep(Database database, String name) {
        database.sql()
                .sql("insert into setting values (?, 'x') on conflict do nothing")
                .param(name)
                .update();
    }

    private static List<String> kept(Database database) {
        return database.sql()
                .sql("select name from setting order by name")
                .query(String.class)
                .list();
    }

    /// Tries until it works: connections of the server that fell may answer once more, or break off.
    private static void eventually(Runnable step) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                step.run();
                return;
            } catch (RuntimeException away) {
                if (attempt == 100) {
                    throw away;
                }
                Thread.sleep(200);
            }
        }
    }
}
