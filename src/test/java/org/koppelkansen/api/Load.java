package org.koppelkansen.api;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/// Users who each ask one thing after the other.
///
/// @param wishes of which each user does one after the other, drawn at random: some requests in a row
/// @param think on average, from the answers to one wish to the next; zero for as soon as there is an answer
record Load(LoadRequests requests, List<List<LoadRequests.Kind>> wishes, int users, Duration think) {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    Load {
        wishes = List.copyOf(wishes);
    }

    /// How long each answer to one kind of question took, in order.
    static final class Measured {
        private final long[] nanos;
        private final Map<Integer, Long> failed;
        private final Duration lasting;

        private Measured(List<Answer> answers, Duration lasting) {
            this.nanos = answers.stream().mapToLong(Answer::nanos).sorted().toArray();
            this.failed = answers.stream()
                    .filter(answer -> answer.status() != 200 && answer.status() != 304)
                    .collect(Collectors.groupingBy(Answer::status, TreeMap::new, Collectors.counting()));
            this.lasting = lasting;
        }

        /// @param part 0.95 for what 95 of 100 answers stayed under
        double millis(double part) {
            return nanos.length == 0 ? Double.NaN : nanos[(int) Math.round((nanos.length - 1) * part)] / 1e6;
        }

        double aSecond() {
            return nanos.length * 1e9 / lasting.toNanos();
        }

        /// Answers other than 200 and 304, by their status.
        Map<Integer, Long> failed() {
            return failed;
        }
    }

    private record Answer(LoadRequests.Kind kind, long nanos, int status) {}

    Map<LoadRequests.Kind, Measured> run(Duration lasting) {
        long end = System.nanoTime() + lasting.toNanos();
        List<Callable<List<Answer>>> users = new ArrayList<>();
        for (int user = 0; user < this.users; user++) {
            Random random = new Random(user);
            int number = user;
            users.add(() -> user(number, random, end));
        }
        List<Answer> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(this.users)) {
            for (Future<List<Answer>> one : threads.invokeAll(users)) {
                all.addAll(one.get());
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        Map<LoadRequests.Kind, Measured> measured = new EnumMap<>(LoadRequests.Kind.class);
        Arrays.stream(LoadRequests.Kind.values())
                .filter(kind -> wishes.stream().anyMatch(wish -> wish.contains(kind)))
                .forEach(kind -> measured.put(
                        kind,
                        new Measured(
                                all.stream()
                                        .filter(answer -> answer.kind() == kind)
                                        .toList(),
                                lasting)));
        return measured;
    }

    private List<Answer> user(int number, Random random, long end) throws IOException, InterruptedException {
        List<Answer> answers = new ArrayList<>();
        try (HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Runnable::run)
                .build()) {
            Thread.sleep(think.toMillis() * number / users);
            while (System.nanoTime() < end) {
                for (LoadRequests.Kind kind : wishes.get(random.nextInt(wishes.size()))) {
                    answers.add(answer(http, kind, number, random));
                }
                // From half as long to half as long again, so that users do not stay in step.
                Thread.sleep((long) (think.toMillis() * (0.5 + random.nextDouble())));
            }
        }
        return answers;
    }

    private Answer answer(HttpClient http, LoadRequests.Kind kind, int user, Random random)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        int status = http.send(
                        requests.request(kind, user, random)
                                .timeout(LONGEST_WAIT)
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .statusCode();
        return new Answer(kind, System.nanoTime() - start, status);
    }
}
