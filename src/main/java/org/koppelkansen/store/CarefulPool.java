package org.koppelkansen.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.function.BooleanSupplier;

/// Connections kept open, over which nothing can be changed while the disk is nearly full.
final class CarefulPool extends HikariDataSource {
    private final BooleanSupplier onlyReads;

    CarefulPool(HikariConfig config, BooleanSupplier onlyReads) {
        super(config);
        this.onlyReads = onlyReads;
    }

    boolean onlyReads() {
        return onlyReads.getAsBoolean();
    }

    /// Without it everybody who asks while the server is away would wait as long as for a connection that is in use.
    ///
    /// @throws SQLTransientConnectionException when the server does not answer
    private void probe() throws SQLException {
        try (Connection there = getDataSource().getConnection()) {
            there.isValid(1);
        } catch (SQLException e) {
            throw new SQLTransientConnectionException("the database does not answer", e.getSQLState(), e);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (getHikariPoolMXBean().getTotalConnections() == 0) {
            probe();
        }
        Connection connection = super.getConnection();
        if (onlyReads()) {
            connection.setReadOnly(true);
        }
        return connection;
    }
}
