package org.koppelkansen.store.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.StoreFailure;
import org.koppelkansen.store.TestDatabase;

/// A copy of the register: there and back, and every way in which a file can be no good.
class BackupTest {
    @TempDir
    private Path folder;

    @Test
    void there_and_back_gives_the_same_bytes() throws IOException {
        Path first = folder.resolve("first.zip");
        Path second = folder.resolve("second.zip");
        try (Database one = filled();
                Database other = grownFresh()) {
            write(one, first);
            new RestoreBackup(other).from(first, false);
            write(other, second);
            assertThat(second).hasSameBinaryContentAs(first);
            assertThat(other.sql()
                            .sql("select nextval('counted')")
                            .query(Long.class)
                            .single())
                    .isEqualTo(8);
            assertThatThrownBy(() -> other.sql().sql("delete from journal").update())
                    .hasMessageContaining("only added to");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_register_that_is_not_empty_is_replaced_only_when_told_to() {
        Path file = folder.resolve("copy.zip");
        try (Database one = filled();
                Database other = filled()) {
            write(one, file);
            other.sql().sql("insert into setting values ('other', 'other')").update();
            assertThatThrownBy(() -> new RestoreBackup(other).from(file, false))
                    .isInstanceOf(StoreFailure.class)
                    .hasMessageContaining("not empty");
            assertThat(settings(other)).contains("other");
            new RestoreBackup(other).from(file, true);
            assertThat(settings(other)).isEqualTo(settings(one)).doesNotContain("other");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4"})
    void a_copy_of_an_older_schema_is_brought_up_to_date(String schema) {
        Path copy = folder.resolve("older.zip");
        try (Database older = TestDatabase.freshAt(schema)) {
            older.sql().sql("insert into setting values ('crs', '28992')").update();
            write(older, copy);
        }
        try (Database fresh = TestDatabase.fresh();
                Database used = filled()) {
            assertThat(new RestoreBackup(fresh).from(copy, false).schema()).isEqualTo(schema);
            assertThat(settings(fresh)).containsExactly("crs");
            assertThat(fresh.compareSchema(fresh.schema())).isZero();
            assertThatThrownBy(() -> new RestoreBackup(used).from(copy, true))
                    .hasMessageContaining("only go back into an empty register");
        }
    }

    @Test
    void what_others_do_meanwhile_is_wholly_in_the_copy_or_not_at_all() throws Exception {
        Path file = folder.resolve("copy.zip");
        try (Database one = filled();
                Database other = grownFresh()) {
            Thread busy = Thread.ofVirtual().start(() -> {
                for (int i = 0; i < 200; i++) {
                    String name = "pair-" + i;
                    one.inOne(() -> one.sql()
                                    .sql("insert into setting values (?, 'x')")
                                    .param(name)
                                    .update()
                            + one.sql()
                                    .sql("insert into odd values (?, 1)")
                                    .param(name)
                                    .update());
                }
            });
            write(one, file);
            busy.join();
            new RestoreBackup(other).from(file, false);
            assertThat(other.sql()
                            .sql("select count(*) from setting where name like 'pair-%'")
                            .query(Long.class)
                            .single())
                    .isEqualTo(other.sql()
                            .sql("select count(*) from odd where name like 'pair-%'")
                            .query(Long.class)
                            .single());
        }
    }

    @Test
    void a_damaged_copy_is_refused_before_anything_changes() throws IOException {
        Path whole = folder.resolve("whole.zip");
        try (Database one = filled();
                Database other = filled()) {
            write(one, whole);
            byte[] bytes = Files.readAllBytes(whole);
            other.sql().sql("insert into setting values ('other', 'other')").update();
            for (int at = 40; at < bytes.length; at += bytes.length / 25) {
                byte[] broken = bytes.clone();
                broken[at] ^= 0x55;
                Path damaged = Files.write(folder.resolve("damaged.zip"), broken);
                try {
                    new RestoreBackup(other).from(damaged, true);
                    // Some bytes of a zip are said twice or mean nothing: then all must be there.
                    assertThat(settings(other)).as("byte %s", at).isEqualTo(settings(one));
                    other.sql()
                            .sql("insert into setting values ('other', 'other')")
                            .update();
                } catch (StoreFailure refused) {
                    assertThat(settings(other)).as("byte %s", at).contains("other");
                }
            }
            for (int length : new int[] {0, 10, bytes.length / 2, bytes.length - 1}) {
                Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, length));
                assertThatThrownBy(() -> new RestoreBackup(other).from(cut, true))
                        .isInstanceOf(StoreFailure.class)
                        .hasMessageContaining("nothing was changed");
            }
            assertThat(settings(other)).contains("other");
        }
    }

    @Test
    void other_files_and_newer_copies_are_refused() throws IOException {
        Path copy = folder.resolve("copy.zip");
        try (Database one = filled();
                Database other = grownFresh()) {
            write(one, copy);
            Path newer = rewritten(copy, "\"schema\" : \"" + one.schema() + "\"", "\"schema\" : \"999\"");
            assertThatThrownBy(() -> new RestoreBackup(other).from(newer, false))
                    .hasMessageContaining("of a newer Koppelkansen");
            Path changed = rewritten(copy, "once", "0nce");
            assertThatThrownBy(() -> new RestoreBackup(other).from(changed, false))
                    .hasMessageContaining("damaged");
            Path text = Files.writeString(folder.resolve("text.zip"), "no zip at all");
            assertThatThrownBy(() -> new RestoreBackup(other).from(text, false))
                    .hasMessageContaining("no copy of a register");
            assertThatThrownBy(() -> new RestoreBackup(other).from(folder.resolve("none.zip"), false))
                    .isInstanceOf(StoreFailure.class);
            assertThat(other.isEmpty()).isTrue();
        }
    }

    @Test
    void the_copy_is_whole_or_there_is_none() {
        try (Database one = filled()) {
            assertThatThrownBy(() -> write(one, folder.resolve("no/such/folder.zip")))
                    .isInstanceOf(StoreFailure.class);
        }
        assertThat(folder).isEmptyDirectory();
    }

    /// With what later tables may bring: no key, generated columns, counters, references, odd characters.
    private static Database filled() {
        Database database = TestDatabase.fresh();
        database.inOne(() -> {
            grown(database);
            database.sql()
                    .sql("insert into setting values ('one', 'once'), ('tab', E'a\\tb\\n\\\\N')")
                    .update();
            database.sql()
                    .sql("insert into odd values ('b', 2), ('a', 1), ('a', 1), (null, null)")
                    .update();
            database.sql().sql("insert into child (parent) values ('p')").update();
            database.sql()
                    .sql("insert into journal (number, at, account, account_name, deed, subject_kind, subject_id)"
                            + " values (1, now(), '', '', 'added', 'work', 'w')")
                    .update();
            return database.sql()
                    .sql("select setval('counted', 7)")
                    .query(Long.class)
                    .single();
        });
        return database;
    }

    private static Database grownFresh() {
        Database database = TestDatabase.fresh();
        grown(database);
        return database;
    }

    private static void grown(Database database) {
        for (String table : List.of(
                "create table if not exists odd (name text, size int, twice int generated always as (size * 2) stored)",
                "create table if not exists z_parent (id text primary key)",
                "create table if not exists child (id int generated always as identity primary key,"
                        + " parent text references z_parent)",
                "create sequence if not exists counted",
                "insert into z_parent values ('p') on conflict do nothing")) {
            database.sql().sql(table).update();
        }
    }

    private static List<String> settings(Database database) {
        return database.sql()
                .sql("select name from setting order by name")
                .query(String.class)
                .list();
    }

    private static void write(Database database, Path file) {
        new WriteBackup(database, "0.0-test").to(file);
    }

    private Path rewritten(Path copy, String from, String to) throws IOException {
        Path changed = folder.resolve("changed.zip");
        try (ZipFile zip = new ZipFile(copy.toFile());
                OutputStream out = Files.newOutputStream(changed);
                ZipOutputStream rewriting = new ZipOutputStream(out)) {
            for (ZipEntry entry : zip.stream().toList()) {
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                rewriting.putNextEntry(new ZipEntry(entry.getName()));
                rewriting.write(text.replace(from, to).getBytes(StandardCharsets.UTF_8));
            }
        }
        return changed;
    }
}
