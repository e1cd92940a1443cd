package org.koppelkansen.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The open database, up to date, with its connections.
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 12;

    private final HikariDataSource connections;
    private final TransactionTemplate transactions;
    private final JdbcClient sql;
    private final Optional<EmbeddedDatabase> embedded;

    private Database(HikariDataSource connections, Optional<EmbeddedDatabase> embedded) {
        this.connections = connections;
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(connections));
        this.sql = JdbcClient.create(connections);
        this.embedded = embedded;
    }

    /// The database in a folder, made when it is not there.
    public static Database in(Path folder) {
        EmbeddedDatabase embedded = EmbeddedDatabase.in(folder);
        return opened(embedded.address(), Optional.of(embedded));
    }

    /// A database on a server of the user's own.
    ///
    /// @param address as JDBC writes it, user and password included
    public static Database at(String address) {
        return opened(address, Optional.empty());
    }

    private static Database opened(String address, Optional<EmbeddedDatabase> embedded) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionInitSql("set jit = off");
        HikariDataSource connections = new HikariDataSource(config);
        Flyway.configure().dataSource(connections).load().migrate();
        return new Database(connections, embedded);
    }

    public HikariDataSource connections() {
        return connections;
    }

    /// Asks and changes; inside [#inOne] as part of that transaction.
    public JdbcClient sql() {
        return sql;
    }

    /// Does it all or not at all.
    public <T> T inOne(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    @Override
    public void close() {
        connections.close();
        embedded.ifPresent(EmbeddedDatabase::close);
    }
}
