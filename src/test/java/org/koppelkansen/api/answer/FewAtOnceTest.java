package org.koppelkansen.api.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// A few at once, of each no more than some, and a turn for whoever waits.
class FewAtOnceTest {
    private static final Duration FOREVER = Duration.ofMinutes(5);

    private final CountDownLatch begun = new CountDownLatch(2);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @Test
    void whoever_asks_for_more_than_its_part_is_refused_and_others_are_not() throws Exception {
        FewAtOnce few = new FewAtOnce(3, 2, FOREVER);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> going = twice(threads, few, "anna");
            assertThatThrownBy(() -> make(few, "anna"))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("already");
            assertThat(make(few, "bert")).isEqualTo("bert");
            mayEnd.countDown();
            assertThat(going).allSatisfy(one -> assertThat(one.get()).isEqualTo("anna"));
        }
        assertThat(make(few, "anna")).as("its part is free again").isEqualTo("anna");
    }

    @Test
    void whoever_comes_after_waits_and_is_refused_when_that_takes_too_long() throws Exception {
        FewAtOnce patient = new FewAtOnce(2, 3, FOREVER);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> going = twice(threads, patient, "anna");
            Future<String> waiting = threads.submit(() -> make(patient, "bert"));
            mayEnd.countDown();
            assertThat(waiting.get()).isEqualTo("bert");
            assertThat(going).allSatisfy(one -> assertThat(one.get()).isEqualTo("anna"));
        }
        FewAtOnce none = new FewAtOnce(0, 1, Duration.ZERO);
        assertThatThrownBy(() -> make(none, "anna")).isInstanceOf(Problem.class).hasMessageContaining("Too many");
        assertThatThrownBy(() -> make(none, "anna"))
                .as("a refusal is forgotten")
                .hasMessageContaining("Too many");
    }

    /// Two that are being made, until they may end.
    private List<Future<String>> twice(ExecutorService threads, FewAtOnce few, String account)
            throws InterruptedException {
        Callable<String> slow = () -> few.make(account, () -> {
            begun.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return account;
        });
        List<Future<String>> going = List.of(threads.submit(slow), threads.submit(slow));
        begun.await();
        return going;
    }

    private static String make(FewAtOnce few, String account) {
        return few.make(account, () -> account);
    }
}
