package org.koppelkansen.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Databases for tests: one real PostgreSQL for all tests of a process, kept between runs, with a database of its own
/// for whoever asks.
public final class FreshDatabase {
    private static final String TEMPLATE = "register";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable EmbeddedDatabase server;

    private FreshDatabase() {}

    /// A register without anything in it, up to date, in a database of its own. Close it when done.
    public static Database open() {
        return Database.opened(address(TEMPLATE).connections(), Optional.empty());
    }

    /// A database without even a schema, as an address that [Database#at] takes.
    public static String bare() {
        DatabaseAddress address = address("template0");
        return "postgresql://" + address.account() + ":" + address.password() + "@" + address + "?sslmode=disable";
    }

    private static DatabaseAddress address(String template) {
        String name = "test_" + NUMBER.incrementAndGet();
        execute(server(), "create database " + name + " template " + template);
        return server().address(name);
    }

    private static synchronized EmbeddedDatabase server() {
        if (server == null) {
            EmbeddedDatabase started = started();
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            prepare(started);
            server = started;
        }
        return server;
    }

    /// Each process that tests at the same time takes a folder of its own.
    private static EmbeddedDatabase started() {
        for (int number = 1; ; number++) {
            Path folder = Path.of("target", "test-register-" + number);
            try {
                return EmbeddedDatabase.in(folder);
            } catch (StoreFailure taken) {
                if (number == 9) {
                    throw taken;
                }
            }
        }
    }

    private static void prepare(EmbeddedDatabase server) {
        for (String name : names(server)) {
            execute(server, "drop database " + name + " with (force)");
        }
        execute(server, "alter system set fsync = off", "select pg_reload_conf()", "create database " + TEMPLATE);
        Database.opened(server.address(TEMPLATE).connections(), Optional.empty())
                .close();
    }

    private static List<String> names(EmbeddedDatabase server) {
        List<String> names = new ArrayList<>();
        try (Connection connection = server.address("postgres").connections().getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select datname from pg_database where not datistemplate and datname <> 'postgres'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(EmbeddedDatabase server, String... commands) {
        try (Connection connection = server.address("postgres").connections().getConnection();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
