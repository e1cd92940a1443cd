package org.koppelkansen.api;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Scope;
import org.koppelkansen.api.LoadRequests.Kind;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.register.CopiedWorks;
import org.koppelkansen.works.OwnerId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How fast the server answers fifty users at once with 100,000 works in the register, and how much memory it takes:
/// the server as its own process, as the script starts it, on a database of its own, the users in this one. First a
/// finding run, by the same server, so that there are opportunities.
///
/// Each kind of request is measured by itself, twice: users who ask again at once (closed loop, the hardest there is:
/// the machine is then always busy, so that latency says how many requests a second it manages), and users who ask
/// once a second. Then users as they are: of every sixteen wishes nine are to look at another piece of map (eight
/// tiles), three a list, one a list in a box, one the opportunities, one a page of OGC features, one a what-if. From
/// one wish to the next they think three seconds.
public final class LoadBenchmark {
    private static final int WORKS = 100_000;
    private static final int USERS = 50;
    private static final Duration LASTING = Duration.ofSeconds(15);
    private static final Duration THINKING = Duration.ofSeconds(3);
    private static final long SEED = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI base;
    private final List<String> tokens;
    private final int works;
    private final Footprint memory;

    LoadBenchmark(URI base, List<String> tokens, int works, Footprint memory) {
        this.base = base;
        this.tokens = tokens;
        this.works = works;
        this.memory = memory;
    }

    /// @param args number of works, if other than 100,000; the folder that an earlier run left, or `new`; options of
    /// Java for the server
    public static void main(String[] args) throws IOException, InterruptedException {
        int works = args.length > 0 ? Integer.parseInt(args[0]) : WORKS;
        boolean again = args.length > 1 && !args[1].equals("new");
        Path folder = again ? Path.of(args[1]) : Files.createTempDirectory("load");
        List<String> tokens = again ? Files.readAllLines(folder.resolve("tokens")) : filled(folder, works);
        Files.write(folder.resolve("tokens"), tokens);
        System.out.println(folder);
        List<String> java = List.of(args).subList(Math.min(2, args.length), args.length);
        try (ServerProcess server = ServerProcess.started(folder.resolve("register"), java);
                Footprint memory = Footprint.watched(server.process())) {
            server.await();
            LoadBenchmark benchmark = new LoadBenchmark(server.base(), tokens, works, memory);
            if (!again) {
                benchmark.find();
            }
            benchmark.measure();
        }
    }

    void find() throws IOException, InterruptedException {
        long start = System.nanoTime();
        JsonNode job = answer(asked("/api/v1/finding-runs").POST(HttpRequest.BodyPublishers.noBody()));
        while (List.of("waiting", "running").contains(job.path("state").asString())) {
            Thread.sleep(500);
            job = answer(asked(job.path("href").asString()));
        }
        System.out.printf(
                Locale.ROOT,
                "finding run: %s, %.1f s, at most %d MiB%n",
                job.path("state").asString(),
                (System.nanoTime() - start) / 1e9,
                memory.most());
    }

    /// Questions about opportunities that everybody sees wholly.
    private List<String> whatIfs() throws IOException, InterruptedException {
        List<String> bodies = new ArrayList<>();
        HttpRequest.Builder anybody = HttpRequest.newBuilder(base.resolve("/api/v1/opportunities?limit=100"));
        for (JsonNode one : answer(anybody).path("items")) {
            List<String> ids = new ArrayList<>();
            one.path("taking").path("works").forEach(id -> ids.add(id.asString()));
            LocalDate from = LocalDate.parse(
                    one.path("times").path("common").path("from").asString());
            if (one.path("whole").asBoolean()) {
                bodies.add("{\"works\":[\"" + String.join("\",\"", ids) + "\"],\"move\":{\"" + ids.getFirst() + "\":\""
                        + from + "\"}}");
            }
        }
        System.out.println(bodies.size() + " opportunities to ask what-ifs of");
        return bodies;
    }

    private HttpRequest.Builder asked(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).header("Authorization", "Bearer " + tokens.getFirst());
    }

    private static JsonNode answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(response.body());
            }
            return JSON.readTree(response.body());
        }
    }

    private void measure() throws IOException, InterruptedException {
        LoadRequests requests = new LoadRequests(base, tokens, works, whatIfs());
        System.out.printf(
                Locale.ROOT,
                "%,d works, %d users, %d s each; milliseconds%n%-42s %8s %8s %8s %8s %10s %7s %8s%n",
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
                "MiB");
        measure(new Load(requests, wishes(), USERS, THINKING), "as users are, just started");
        for (Kind kind : Kind.values()) {
            measure(new Load(requests, List.of(List.of(kind)), USERS, Duration.ofSeconds(1)), "once a second");
        }
        for (Kind kind : Kind.values()) {
            measure(new Load(requests, List.of(List.of(kind)), USERS, Duration.ZERO), "closed loop");
        }
        measure(new Load(requests, wishes(), USERS, THINKING), "as users are");
        System.out.printf(Locale.ROOT, "at most %d MiB in all%n", memory.most());
    }

    private static List<List<Kind>> wishes() {
        List<List<Kind>> wishes = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            List<Kind> map = new ArrayList<>();
            for (int tile = 0; tile < 8; tile++) {
                map.add(tile % 2 == 0 ? Kind.TILE : Kind.TILE_AGAIN);
            }
            wishes.add(map);
        }
        List.of(Kind.LIST, Kind.LIST, Kind.LIST, Kind.BOX, Kind.OPPORTUNITIES, Kind.FEATURES, Kind.WHAT_IF)
                .forEach(kind -> wishes.add(List.of(kind)));
        return wishes;
    }

    private void measure(Load load, String how) {
        load.run(Duration.ofSeconds(3));
        double before = memory.cpuSeconds();
        Map<Kind, Load.Measured> measured = load.run(LASTING);
        double used = memory.cpuSeconds() - before;
        double all =
                measured.values().stream().mapToDouble(Load.Measured::aSecond).sum() * LASTING.toSeconds();
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f ms of processor a request by server and database; load of the machine %.1f%n",
                how,
                used * 1e3 / all,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        measured.forEach((kind, one) -> System.out.printf(
                Locale.ROOT,
                "%-42s %8.1f %8.1f %8.1f %8.1f %,10.0f %7s %8d%n",
                "  " + kind.title(),
                one.millis(0.5),
                one.millis(0.95),
                one.millis(0.99),
                one.millis(1),
                one.aSecond(),
                one.failed(),
                memory.now()));
    }

    /// @return tokens of somebody of each organisation who may see its inside, try what-ifs and start a finding run
    static List<String> filled(Path folder, int works) {
        long start = System.nanoTime();
        List<String> tokens = new ArrayList<>();
        try (Database database = Database.in(folder.resolve("register"))) {
            CopiedWorks.into(database, SeededWorks.of(SEED, works));
            database.sql().sql("update source set read_at = now()").update();
            for (String owner : SeededWorks.OWNERS) {
                tokens.add(TestTokens.of(
                        database,
                        Instant.now(),
                        EnumSet.allOf(Scope.class),
                        new Grant(Role.PROGRAMMER, new OwnerId(owner)),
                        new Grant(Role.CORE_TEAM, new OwnerId(owner))));
            }
        }
        System.out.printf(Locale.ROOT, "filled in %.1f s%n", (System.nanoTime() - start) / 1e9);
        return tokens;
    }
}
