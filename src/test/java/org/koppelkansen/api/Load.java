package org.koppelkansen.api;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Users who each ask one thing after the other.
///
/// @param think from one question to the next; zero for as soon as there is an answer
record Load(LoadRequests requests, LoadRequests.Kind kind, int users, Duration think) {
    /// How long each answer took, in nanoseconds, in order.
    static final class Measured {
        private final long[] nanos;
        private final long failed;
        private final Duration lasting;

        private Measured(long[] nanos, long failed, Duration lasting) {
            this.nanos = nanos;
            this.failed = failed;
            this.lasting = lasting;
        }

        /// @param part 0.95 for what 95 of 100 answers stayed under
        double millis(double part) {
            return nanos.length == 0 ? Double.NaN : nanos[(int) Math.round((nanos.length - 1) * part)] / 1e6;
        }

        double aSecond() {
            return nanos.length * 1e9 / lasting.toNanos();
        }

        /// Answers other than 200 and 304.
        long failed() {
            return failed;
        }
    }

    private record User(List<Long> nanos, long failed) {}

    Measured run(Duration lasting) {
        long end = System.nanoTime() + lasting.toNanos();
        List<Callable<User>> users = new ArrayList<>();
        for (int user = 0; user < this.users; user++) {
            Random random = new Random(user);
            int number = user;
            users.add(() -> user(number, random, end));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(this.users)) {
            List<User> done = new ArrayList<>();
            for (Future<User> one : threads.invokeAll(users)) {
                done.add(one.get());
            }
            long[] nanos = done.stream()
                    .flatMap(one -> one.nanos().stream())
                    .mapToLong(Long::longValue)
                    .sorted()
                    .toArray();
            return new Measured(nanos, done.stream().mapToLong(User::failed).sum(), lasting);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private User user(int number, Random random, long end) throws IOException, InterruptedException {
        List<Long> nanos = new ArrayList<>();
        long failed = 0;
        try (HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Runnable::run)
                .build()) {
            Thread.sleep(think.toMillis() * number / users);
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                int status = http.send(requests.request(kind, number, random), HttpResponse.BodyHandlers.ofByteArray())
                        .statusCode();
                long took = System.nanoTime() - start;
                nanos.add(took);
                failed += status == 200 || status == 304 ? 0 : 1;
                Thread.sleep(Math.max(0, think.toMillis() - took / 1_000_000));
            }
        }
        return new User(nanos, failed);
    }
}
