package org.koppelkansen.store;

import com.zaxxer.hikari.HikariConfig;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The open database, up to date, with its connections.
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 12;
    private static final long LONGEST_WAIT_MILLIS = 5_000;

    private final CarefulPool pool;
    private final TransactionTemplate transactions;
    private final JdbcClient sql;
    private final Optional<EmbeddedDatabase> embedded;

    private Database(CarefulPool pool, Optional<EmbeddedDatabase> embedded) {
        this.pool = pool;
        this.embedded = embedded;
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(pool));
        this.sql = JdbcClient.create(pool);
    }

    /// The database in a folder, made when it is not there.
    ///
    /// @throws StoreFailure when it does not start, or is not ours to use
    public static Database in(Path folder) {
        EmbeddedDatabase embedded = EmbeddedDatabase.in(folder);
        try {
            PGSimpleDataSource source = embedded.address("postgres").connections();
            embedded.whenMoved(port -> source.setPortNumbers(new int[] {port}));
            return opened(source, Optional.of(embedded));
        } catch (RuntimeException e) {
            embedded.close();
            throw e;
        }
    }

    /// A database on a server of the user's own.
    ///
    /// @param address `postgresql://user:password@host:5432/name`, or as JDBC writes it
    /// @throws StoreFailure when it cannot be reached, is too old, or holds something else
    public static Database at(String address) {
        DatabaseAddress parsed = DatabaseAddress.parse(address);
        OutsideServer.check(parsed);
        return opened(parsed.connections(), Optional.empty());
    }

    /// @param source closed again when the schema cannot be brought up to date
    static Database opened(PGSimpleDataSource source, Optional<EmbeddedDatabase> embedded) {
        BooleanSupplier onlyReads =
                embedded.<BooleanSupplier>map(server -> server.space()::scarce).orElse(() -> false);
        CarefulPool pool = pool(source, onlyReads);
        try {
            Migrations.of(pool).bringUpToDate();
            return new Database(pool, embedded);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private static CarefulPool pool(PGSimpleDataSource source, BooleanSupplier onlyReads) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName("register");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(LONGEST_WAIT_MILLIS);
        config.setConnectionInitSql("set jit = off");
        return new CarefulPool(config, onlyReads);
    }

    public DataSource connections() {
        return pool;
    }

    /// Asks and changes; inside [#inOne] as part of that transaction.
    public JdbcClient sql() {
        return sql;
    }

    /// Does it all or not at all.
    public <T> T inOne(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    /// Whether the disk is so full that nothing can be changed for now.
    public boolean onlyReads() {
        return pool.onlyReads();
    }

    @Override
    public void close() {
        pool.close();
        embedded.ifPresent(EmbeddedDatabase::close);
    }
}
