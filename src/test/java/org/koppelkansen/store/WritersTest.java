package org.koppelkansen.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class WritersTest {
    private static final int MORE_THAN_CONNECTIONS = 20;

    private final Database database = TestDatabase.fresh();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch enough = new CountDownLatch(1);
    private final CompletableFuture<?> longOne =
            CompletableFuture.runAsync(() -> database.inOne(() -> database.alone(this::hold)), threads);

    private boolean hold() {
        begun.countDown();
        try {
            enough.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    @AfterEach
    void close() {
        enough.countDown();
        longOne.join();
        threads.close();
        database.close();
    }

    @Test
    void readers_go_on_while_more_writers_wait_than_there_are_connections() throws InterruptedException {
        begun.await();
        AtomicInteger wrote = new AtomicInteger();
        List<CompletableFuture<?>> writers = new ArrayList<>();
        CountDownLatch asked = new CountDownLatch(MORE_THAN_CONNECTIONS);
        for (int i = 0; i < MORE_THAN_CONNECTIONS; i++) {
            writers.add(CompletableFuture.runAsync(
                    () -> {
                        asked.countDown();
                        database.alone(wrote::incrementAndGet);
                    },
                    threads));
        }
        asked.await();
        for (int i = 0; i < 100; i++) {
            assertThat(database.sql().sql("select 1").query(Integer.class).single())
                    .isEqualTo(1);
            Thread.sleep(1);
        }
        assertThat(wrote).hasValue(0);
        enough.countDown();
        writers.forEach(CompletableFuture::join);
        assertThat(wrote).hasValue(MORE_THAN_CONNECTIONS);
    }

    @Test
    void who_waits_too_long_is_told_that_it_is_busy_and_may_try_again() throws InterruptedException {
        begun.await();
        TransactionTemplate transactions =
                new TransactionTemplate(new DataSourceTransactionManager(database.connections()));
        Writers hasty = new Writers(transactions, database.sql(), 1);
        List<CompletableFuture<Throwable>> refused = new ArrayList<>();
        for (int i = 0; i < MORE_THAN_CONNECTIONS; i++) {
            refused.add(CompletableFuture.supplyAsync(() -> catchThrowable(() -> hasty.alone(() -> true)), threads));
        }
        assertThat(refused).allSatisfy(one -> assertThat(Trouble.of(one.join())).isEqualTo(Optional.of(Trouble.BUSY)));
        enough.countDown();
        longOne.join();
        assertThat(hasty.alone(() -> "after it")).isEqualTo("after it");
    }

    @Test
    void what_is_read_at_one_moment_does_not_change_meanwhile() {
        String entries = "select count(*) from setting";
        database.atOneMoment(() -> {
            long before = database.sql().sql(entries).query(Long.class).single();
            CompletableFuture.runAsync(
                            () -> database.inOne(() -> database.sql()
                                    .sql("insert into setting (name, value) values ('new', 'new')")
                                    .update()),
                            threads)
                    .join();
            assertThat(database.sql().sql(entries).query(Long.class).single()).isEqualTo(before);
            return before;
        });
        assertThat(database.sql()
                        .sql("select value from setting where name = 'new'")
                        .query(String.class)
                        .optional())
                .hasValue("new");
    }
}
