package org.koppelkansen.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/// Databases for tests: one PostgreSQL for the whole run of tests, in it a fresh database for whoever asks.
public final class TestDatabase {
    private static final AtomicInteger MADE = new AtomicInteger();

    private TestDatabase() {}

    /// Starts when it is first asked for; ends with the program.
    private static final class Running {
        static final EmbeddedPostgres POSTGRES = started();

        private static EmbeddedPostgres started() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "300")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// An empty one, with the schema of today.
    public static Database fresh() {
        return Database.at(freshAddress());
    }

    /// Of an empty one without any schema.
    public static String freshAddress() {
        String name = "test_" + MADE.incrementAndGet();
        try (Connection connection = Running.POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Running.POSTGRES.getJdbcUrl("postgres", name);
    }
}
