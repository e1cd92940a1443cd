package org.koppelkansen.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that is really full: a small one of its own, where whoever runs this may make one.
class FullDiskTest {
    private static final int CHUNK = 1 << 20;

    @TempDir
    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        assumeTrue(command("mount", "-t", "tmpfs", "-o", "size=420m", "tmpfs", disk.toString()) == 0);
    }

    @AfterEach
    void unmount() throws Exception {
        command("umount", "-l", disk.toString());
    }

    @Test
    void a_disk_that_is_nearly_full_is_read_from_and_no_longer_written_to() throws IOException {
        try (Database database = Database.in(disk.resolve("data"))) {
            keep(database, "before");
            Path filling = fill(64);
            assertThat(database.onlyReads()).isTrue();
            Throwable refused = catchThrowable(() -> keep(database, "meanwhile"));
            assertThat(Trouble.of(refused)).isEqualTo(Optional.of(Trouble.FULL));
            assertThat(kept(database)).isEqualTo(1);
            Files.delete(filling);
            keep(database, "after");
            assertThat(kept(database)).isEqualTo(2);
        }
    }

    @Test
    void a_change_too_large_for_the_disk_leaves_nothing_and_harms_nothing() throws Exception {
        try (Database database = Database.in(disk.resolve("data"))) {
            keep(database, "before");
            Throwable refused = catchThrowable(() -> database.sql()
                    .sql(
                            "insert into setting select 'n' || n, repeat(md5(n::text), 60) from generate_series(1, 500000) n")
                    .update());
            assertThat(Trouble.of(refused)).isPresent();
            assertThat(eventually(database)).isEqualTo(1);
        }
        try (Database database = Database.in(disk.resolve("data"))) {
            assertThat(kept(database)).isEqualTo(1);
            database.sql().sql("vacuum full setting").update();
            keep(database, "after");
            assertThat(kept(database)).isEqualTo(2);
        }
    }

    private Path fill(int leftMegabytes) throws IOException {
        Path filling = disk.resolve("filling");
        try (OutputStream out = Files.newOutputStream(filling)) {
            while (disk.toFile().getUsableSpace() > (long) leftMegabytes * CHUNK) {
                out.write(new byte[CHUNK]);
            }
        }
        return filling;
    }

    private static void keep(Database database, String name) {
        database.sql().sql("insert into setting values (?, 'x')").param(name).update();
    }

    private static long kept(Database database) {
        return database.sql()
                .sql("select count(*) from setting")
                .query(Long.class)
                .single();
    }

    private static long eventually(Database database) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return kept(database);
            } catch (RuntimeException away) {
                assertThat(Trouble.of(away)).isEqualTo(Optional.of(Trouble.AWAY));
                if (attempt == 50) {
                    throw away;
                }
                Thread.sleep(500);
            }
        }
    }

    private static int command(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
