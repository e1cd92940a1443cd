package org.koppelkansen.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Bringing the schema up to date: all of it or nothing.
class MigrationsTest {
    @TempDir
    private Path places;

    @Test
    void a_step_that_fails_half_way_undoes_those_before_it_too() throws IOException {
        PGSimpleDataSource source =
                DatabaseAddress.parse(TestDatabase.freshAddress()).connections();
        step("V1__first.sql", "create table first (id int); insert into first values (1)");
        migrations(source).bringUpToDate();
        step("V2__second.sql", "create table second (id int); insert into first values (2)");
        step("V3__broken.sql", "create table third (id int); insert into nowhere values (3)");
        assertThatThrownBy(() -> migrations(source).bringUpToDate())
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("Step V3 (broken)")
                .hasMessageContaining("everything is still as it was");
        assertThat(migrations(source).current()).isEqualTo("1");
        assertThat(count(source, "select count(*) from first")).isEqualTo(1);
        assertThat(count(source, "select count(*) from pg_class where relname in ('second', 'third')"))
                .isZero();

        step("V3__broken.sql", "create table third (id int)");
        migrations(source).bringUpToDate();
        assertThat(migrations(source).current()).isEqualTo("3");
    }

    @Test
    void a_newer_schema_is_left_alone() throws IOException {
        PGSimpleDataSource source =
                DatabaseAddress.parse(TestDatabase.freshAddress()).connections();
        step("V1__first.sql", "create table first (id int)");
        step("V2__second.sql", "create table second (id int)");
        migrations(source).bringUpToDate();
        Files.delete(places.resolve("V2__second.sql"));
        assertThatThrownBy(() -> migrations(source).bringUpToDate())
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("already updated by a newer Koppelkansen (schema 2; this one knows 1)");
    }

    @Test
    void the_database_of_another_program_is_left_alone() {
        PGSimpleDataSource source =
                DatabaseAddress.parse(TestDatabase.freshAddress()).connections();
        JdbcClient.create(source).sql("create table theirs (id int)").update();
        assertThatThrownBy(() -> Migrations.of(source).bringUpToDate())
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("is not Koppelkansen's");
        assertThat(count(source, "select count(*) from pg_class where relname = 'work'"))
                .isZero();
    }

    private Migrations migrations(PGSimpleDataSource source) {
        return Migrations.of(source, "filesystem:" + places);
    }

    private void step(String name, String text) throws IOException {
        Files.writeString(places.resolve(name), text);
    }

    private static long count(PGSimpleDataSource source, String query) {
        return JdbcClient.create(source).sql(query).query(Long.class).single();
    }
}
