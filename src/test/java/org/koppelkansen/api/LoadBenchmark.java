package org.koppelkansen.api;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Scope;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.register.CopiedWorks;
import org.koppelkansen.works.OwnerId;

/// How fast the server answers fifty users at once with 100,000 works in the register, and how much memory it takes:
/// the server as its own process on a database of its own, the users in this one.
///
/// Each kind of request is measured by itself, twice: users who ask again at once (closed loop, the hardest there is:
/// the machine is then always busy, so that latency says how many requests a second it manages), and users who ask
/// once a second.
public final class LoadBenchmark {
    private static final int WORKS = 100_000;
    private static final int USERS = 50;
    private static final Duration LASTING = Duration.ofSeconds(15);
    private static final long SEED = 1;

    private LoadBenchmark() {}

    /// @param args number of works, if other than 100,000
    public static void main(String[] args) throws IOException, InterruptedException {
        int works = args.length > 0 ? Integer.parseInt(args[0]) : WORKS;
        Path folder = Files.createTempDirectory("load");
        List<String> tokens = filled(folder, works);
        int port = free();
        Process server = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dkoppelkansen.home=" + Path.of("").toAbsolutePath(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.koppelkansen.Main",
                        "serve",
                        "--data",
                        folder.toString(),
                        "--port",
                        "" + port)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
        try {
            URI base = URI.create("http://127.0.0.1:" + port);
            awaited(base, server);
            measure(base, tokens, works, server);
        } finally {
            server.destroy();
            server.waitFor(30, TimeUnit.SECONDS);
        }
    }

    private static void measure(URI base, List<String> tokens, int works, Process server) {
        LoadRequests requests = new LoadRequests(base, tokens, works);
        System.out.printf(
                Locale.ROOT,
                "%,d works, %d users, %d s each; milliseconds%n%-34s %8s %8s %8s %8s %10s %7s %8s%n",
                works,
                USERS,
                LASTING.toSeconds(),
                "",
                "median",
                "p95",
                "p99",
                "max",
                "requests/s",
                "failed",
                "MiB RSS");
        for (LoadRequests.Kind kind : LoadRequests.Kind.values()) {
            for (Duration think : List.of(Duration.ZERO, Duration.ofSeconds(1))) {
                Load load = new Load(requests, kind, USERS, think);
                load.run(Duration.ofSeconds(3));
                Load.Measured measured = load.run(LASTING);
                System.out.printf(
                        Locale.ROOT,
                        "%-34s %8.1f %8.1f %8.1f %8.1f %,10.0f %7d %8d%n",
                        kind.title() + (think.isZero() ? ", at once again" : ", once a second"),
                        measured.millis(0.5),
                        measured.millis(0.95),
                        measured.millis(0.99),
                        measured.millis(1),
                        measured.aSecond(),
                        measured.failed(),
                        memory(server));
            }
        }
    }

    /// MiB that the server and its database hold; pages that several processes share count once.
    private static long memory(Process server) {
        return Stream.concat(Stream.of(server.toHandle()), server.descendants())
                        .mapToLong(process -> kibibytes(process.pid()))
                        .sum()
                / 1024;
    }

    /// By `Pss`, where each of several processes counts its part of what they share.
    private static long kibibytes(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }

    /// @return tokens of a programmer of each organisation
    private static List<String> filled(Path folder, int works) {
        long start = System.nanoTime();
        List<String> tokens = new ArrayList<>();
        try (Database database = Database.in(folder)) {
            CopiedWorks.into(database, SeededWorks.of(SEED, works));
            for (String owner : SeededWorks.OWNERS) {
                tokens.add(TestTokens.of(
                        database,
                        Instant.now(),
                        EnumSet.allOf(Scope.class),
                        new Grant(Role.PROGRAMMER, new OwnerId(owner))));
            }
        }
        System.out.printf(Locale.ROOT, "filled in %.1f s%n", (System.nanoTime() - start) / 1e9);
        return tokens;
    }

    private static void awaited(URI base, Process server) throws InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (server.isAlive()) {
                try {
                    if (http.send(
                                            HttpRequest.newBuilder(base.resolve("/"))
                                                    .build(),
                                            HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            < 500) {
                        return;
                    }
                } catch (IOException notYet) {
                    Thread.sleep(100);
                }
            }
        }
        throw new IllegalStateException("the server ended");
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
