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
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The open database, up to date, with its connections.
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 12;
    private static final long LONGEST_WAIT_MILLIS = 5_000;
    /// On a busy machine a database that has just started takes its time.
    private static final long LONGEST_START_MILLIS = 30_000;

    private final CarefulPool pool;
    private final TransactionTemplate transactions;
    private final TransactionTemplate moments;
    private final Writers writers;
    private final JdbcClient sql;
    private final Optional<EmbeddedDatabase> embedded;

    private Database(CarefulPool pool, Optional<EmbeddedDatabase> embedded) {
        this.pool = pool;
        this.embedded = embedded;
        DataSourceTransactionManager manager = new DataSourceTransactionManager(pool);
        this.transactions = new TransactionTemplate(manager);
        this.moments = new TransactionTemplate(manager);
        moments.setReadOnly(true);
        moments.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.sql = JdbcClient.create(pool);
        this.writers = new Writers(transactions, sql);
    }

    /// The database in a folder, made when it is not there.
    ///
    /// @throws StoreFailure when it does not start, or is not ours to use
    public static Database in(Path folder) {
        EmbeddedDatabase embedded = EmbeddedDatabase.in(folder);
        try {
            PGSimpleDataSource source = embedded.address("postgres").connections();
            embedded.whenMoved(port -> source.setPortNumbers(new int[] {port}));
            return opened(source, Optional.of(embedded), true);
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
        return opened(parsed.connections(), Optional.empty(), true);
    }

    /// The database in a folder to read from as it stands, also while a server uses it.
    ///
    /// @throws StoreFailure when there is none, or it does not start
    public static Database asItIs(Path folder) {
        if (!new RegisterFolder(folder).hasRegister()) {
            throw new StoreFailure("In " + folder + " staat geen register.", "There is no register in " + folder + ".");
        }
        Optional<DatabaseAddress> running = EmbeddedDatabase.running(folder);
        if (running.isPresent()) {
            return opened(running.get().connections(), Optional.empty(), false);
        }
        EmbeddedDatabase embedded = EmbeddedDatabase.in(folder);
        return opened(embedded.address("postgres").connections(), Optional.of(embedded), false);
    }

    /// A database on a server of the user's own to read from as it stands.
    ///
    /// @param address `postgresql://user:password@host:5432/name`, or as JDBC writes it
    /// @throws StoreFailure when it cannot be reached or is too old
    public static Database asItIs(String address) {
        DatabaseAddress parsed = DatabaseAddress.parse(address);
        OutsideServer.check(parsed);
        return opened(parsed.connections(), Optional.empty(), false);
    }

    static Database opened(PGSimpleDataSource source, Optional<EmbeddedDatabase> embedded) {
        return opened(source, embedded, true);
    }

    private static Database opened(
            PGSimpleDataSource source, Optional<EmbeddedDatabase> embedded, boolean bringUpToDate) {
        BooleanSupplier onlyReads =
                embedded.<BooleanSupplier>map(server -> server.space()::scarce).orElse(() -> false);
        CarefulPool pool = pool(source, onlyReads);
        try {
            if (bringUpToDate) {
                Migrations.of(pool).bringUpToDate();
            }
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
        config.setInitializationFailTimeout(LONGEST_START_MILLIS);
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

    /// Reads all of it as it is at one moment. Nothing can be changed in it.
    public <T> T atOneMoment(Supplier<T> reading) {
        return moments.execute(status -> reading.get());
    }

    /// Does it all or not at all, with nobody else changing the register meanwhile: as everybody does who writes in
    // the journal, so
    /// that the numbers of its entries follow the order in which they become visible. Inside [#inOne] it waits as
    /// long as it takes.
    ///
    /// @throws org.springframework.dao.CannotAcquireLockException when others are at it for too long
    public <T> T alone(Supplier<T> work) {
        return writers.alone(work);
    }

    /// Whether nothing was ever changed in it.
    public boolean isEmpty() {
        return sql.sql("select not exists (select from journal)")
                .query(Boolean.class)
                .single();
    }

    /// Version of its tables.
    public String schema() {
        return Migrations.of(pool).current();
    }

    /// Less than 0 when the version of a schema is older than what this program makes, more than 0 when newer.
    public int compareSchema(String version) {
        return Migrations.of(pool).compare(version);
    }

    /// Makes the tables anew as they were at an earlier version, has them filled, and brings them up to date. All that
    /// they held is gone; they are empty and up to date when the filling fails.
    public void rebuilt(String version, Runnable filling) {
        try {
            Migrations.rebuild(pool, version);
            filling.run();
        } catch (RuntimeException e) {
            Migrations.rebuild(pool, "latest");
            throw e;
        }
        Migrations.of(pool).bringUpToDate();
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
