package org.koppelkansen.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
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

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        if (onlyReads()) {
            connection.setReadOnly(true);
        }
        return connection;
    }
}
