package org.koppelkansen.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Databases for tests: one real PostgreSQL for all tests of a process, kept between runs, in it a fresh database for
/// whoever asks.
public final class TestDatabase {
    private static final String TEMPLATE = "register";
    private static final int FOLDERS = 9;
    private static final AtomicInteger MADE = new AtomicInteger();
    private static @Nullable EmbeddedDatabase server;

    private TestDatabase() {}

    /// An empty one, with the schema of today. Close it when done.
    public static Database fresh() {
        return Database.opened(made(TEMPLATE).connections(), Optional.empty());
    }

    /// An empty one with the schema of an earlier version.
    public static Database freshAt(String version) {
        DatabaseAddress address = made("template0");
        Migrations.rebuild(address.connections(), version);
        return Database.asItIs(text(address));
    }

    /// Of an empty one without any schema, as [Database#at] takes it.
    public static String freshAddress() {
        return text(made("template0"));
    }

    /// Gives the register at an address something to hold.
    public static void filled(String address) {
        try (Database database = Database.at(address)) {
            database.sql()
                    .sql("insert into journal (number, at, account, account_name, deed, subject_kind, subject_id)"
                            + " values (1, now(), '', '', 'added', 'work', 'w')")
                    .update();
        }
    }

    static String text(DatabaseAddress address) {
        return "postgresql://" + address.account() + ":" + address.password() + "@" + address;
    }

    private static DatabaseAddress made(String template) {
        EmbeddedDatabase running = running();
        String name = "test_" + MADE.incrementAndGet();
        execute(running, "create database " + name + " template " + template);
        return running.address(name);
    }

    /// Starts when it is first asked for; ends with the program.
    private static synchronized EmbeddedDatabase running() {
        if (server == null) {
            EmbeddedDatabase started = started(1);
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            prepare(started);
            server = started;
        }
        return server;
    }

    /// Each process that tests at the same time takes a folder of its own.
    private static EmbeddedDatabase started(int number) {
        Path folder = Path.of("target", "test-register-" + number);
        try {
            Path own = folder.resolve("postgres").resolve("own.conf");
            if (!Files.exists(own)) {
                EmbeddedDatabase.in(folder).close();
                Files.writeString(own, "fsync = off\nmax_connections = 300\n");
            }
            return EmbeddedDatabase.in(folder);
        } catch (StoreFailure taken) {
            if (number == FOLDERS) {
                throw taken;
            }
            return started(number + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void prepare(EmbeddedDatabase server) {
        for (String name : names(server)) {
            execute(server, "drop database " + name + " with (force)");
        }
        execute(server, "create database " + TEMPLATE);
        Database.opened(server.address(TEMPLATE).connections(), Optional.empty())
                .close();
    }

    private static List<String> names(EmbeddedDatabase server) {
        List<String> names = new ArrayList<>();
        try (Connection connection = server.address("postgres").connections().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select datname from pg_database where not datistemplate and datname <> 'postgres'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(EmbeddedDatabase server, String command) {
        try (Connection connection = server.address("postgres").connections().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
