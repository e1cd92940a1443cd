package org.koppelkansen.api;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.store.Database;
import org.locationtech.jts.io.WKBWriter;

/// How long whole lists as files and reports take, one at a time, of a register of 100,000 works with all that was
/// found in it, and how much memory: the server as its own process, as the script starts it.
final class FilesBenchmark {
    private static final int WORKS = 100_000;
    /// In an area of a report: a large district.
    private static final int IN_AREA = 5_000;

    private static final List<String> PATHS = List.of(
            "exports/works?format=xlsx",
            "exports/works?format=gpkg",
            "exports/opportunities?format=xlsx",
            "exports/opportunities?format=gpkg",
            "exports/relations?format=gpkg",
            "areas/H/overview",
            "areas/H/report",
            "organisations/gemeente/overview");

    private FilesBenchmark() {}

    /// @param args number of works, if other than 100,000
    public static void main(String[] args) throws IOException, InterruptedException {
        int works = args.length > 0 ? Integer.parseInt(args[0]) : WORKS;
        Path folder = Files.createTempDirectory("files");
        String token = LoadBenchmark.filled(folder, works).getFirst();
        district(folder);
        try (ServerProcess server = ServerProcess.started(folder.resolve("register"), List.of());
                Footprint memory = Footprint.watched(server.process())) {
            server.await();
            new LoadBenchmark(server.base(), List.of(token), works, memory).find();
            System.out.printf(
                    Locale.ROOT, "%-40s %8s %10s %10s%n", "%,d works".formatted(works), "s", "kB", "most MiB");
            for (String path : PATHS) {
                for (int turn = 0; turn < 2; turn++) {
                    measure(server, path, token, memory);
                }
            }
        }
    }

    /// As if these works lay in an area.
    private static void district(Path folder) {
        try (Database database = Database.in(folder.resolve("register"))) {
            database.sql()
                    .sql("insert into area (code, level, name, geometry) values ('H', 'district', 'Hoek', ?)")
                    .param(new WKBWriter()
                            .write(Shape.of(new Box(115_000, 480_000, 118_000, 483_000), Crs.RD)
                                    .toJts()))
                    .update();
            database.sql()
                    .sql("update work set areas = '{H}' where id in (select id from work order by id limit ?)")
                    .param(IN_AREA)
                    .update();
        }
    }

    private static void measure(ServerProcess server, String path, String token, Footprint memory)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.base().resolve("/api/v1/" + path))
                .header("Authorization", "Bearer " + token)
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            long start = System.nanoTime();
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%-40s %8.2f %,10d %10d%s%n",
                    path,
                    seconds,
                    answer.body().length / 1000,
                    memory.most(),
                    answer.statusCode() == 200 ? "" : " " + new String(answer.body(), StandardCharsets.UTF_8));
        }
    }
}
