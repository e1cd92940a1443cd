package org.koppelkansen.store;

import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Those who change the register, one after the other. Only a few of them hold a connection while they wait, so that
/// readers always find one, however long somebody changes things.
final class Writers {
    private static final int WITH_A_CONNECTION = 4;
    private static final int LONGEST_WAIT_SECONDS = 20;
    /// Held until the end of the transaction.
    private static final String ALONE = "select pg_advisory_xact_lock(4242)";

    private final TransactionTemplate transactions;
    private final JdbcClient sql;
    private final int waitSeconds;
    private final Semaphore free = new Semaphore(WITH_A_CONNECTION, true);

    Writers(TransactionTemplate transactions, JdbcClient sql) {
        this(transactions, sql, LONGEST_WAIT_SECONDS);
    }

    /// @param waitSeconds at most, for each of the two things that are waited for
    Writers(TransactionTemplate transactions, JdbcClient sql, int waitSeconds) {
        this.transactions = transactions;
        this.sql = sql;
        this.waitSeconds = waitSeconds;
    }

    /// In a transaction of its own it waits for a while, in one that is there already as long as it takes.
    ///
    /// @throws CannotAcquireLockException when others are at it for too long
    <T> T alone(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return locked(work);
        }
        enter();
        try {
            return transactions.execute(status -> {
                sql.sql("set local lock_timeout = '" + waitSeconds + "s'").update();
                return locked(work);
            });
        } finally {
            free.release();
        }
    }

    private <T> T locked(Supplier<T> work) {
        sql.sql(ALONE).query(row -> {});
        return work.get();
    }

    private void enter() {
        try {
            if (free.tryAcquire(waitSeconds, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new CannotAcquireLockException(
                "too many wait to change the register", new SQLException("they wait for each other", Trouble.WAITED));
    }
}
