package org.koppelkansen.near;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;

/// The same join by PostgreSQL with PostGIS, in a cluster of its own that is thrown away: one GiST index on geometry
/// and window together, rows in the order of space (Hilbert), all processors, much memory, no compilation of queries.
final class PostgisPeer {
    static final int RUNS = 3;

    private static final String SETTINGS = """
            -c shared_buffers=2GB -c work_mem=256MB -c maintenance_work_mem=1GB -c jit=off -c fsync=off
            -c max_parallel_workers_per_gather=2 -c parallel_setup_cost=0 -c parallel_tuple_cost=0
            -c min_parallel_table_scan_size=0 -c random_page_cost=1.1 -c listen_addresses=
            """.replace('\n', ' ');
    private static final String JOIN = """
            SELECT a.id AS one, b.id AS other FROM works a JOIN works b
            ON a.id < b.id AND a.span && b.span AND ST_DWithin(a.place, b.place, 15)""";

    private final Path programs;
    private final Path folder;

    /// @param pairs as [NearJoin#pairs] gives them
    @SuppressWarnings("ArrayRecordComponent") // handed over once, to be compared
    record Answer(double millis, long[] pairs) {}

    private PostgisPeer(Path programs, Path folder) {
        this.programs = programs;
        this.folder = folder;
    }

    /// The answer of a PostgreSQL on this machine, if there is one with PostGIS.
    static Optional<Answer> join(TimedShapes city) {
        return programs().map(programs -> {
            try {
                Path folder = Files.createTempDirectory("postgis-peer");
                PostgisPeer peer = new PostgisPeer(programs, folder);
                try {
                    return peer.answer(city);
                } finally {
                    peer.throwAway();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Optional<Path> programs() {
        Path versions = Path.of("/usr/lib/postgresql");
        try (Stream<Path> found = Files.isDirectory(versions) ? Files.list(versions) : Stream.empty()) {
            return found.filter(version -> Files.exists(Path.of(
                            "/usr/share/postgresql", version.getFileName().toString(), "extension/postgis.control")))
                    .max(Comparator.naturalOrder())
                    .map(version -> version.resolve("bin"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer answer(TimedShapes city) throws IOException {
        run("chown", "postgres", folder.toString());
        asPostgres(programs.resolve("initdb") + " -D " + folder + "/data -A trust >/dev/null");
        asPostgres(programs.resolve("pg_ctl") + " -D " + folder + "/data -w -l " + folder + "/log -o '" + SETTINGS
                + " -c unix_socket_directories=" + folder + "' start >/dev/null");
        write(city);
        sql("""
                CREATE EXTENSION postgis;
                CREATE TABLE loaded (id int, place geometry, span int4range);
                \\copy loaded from '%s/works.tsv'
                CREATE TABLE works AS SELECT * FROM loaded ORDER BY place;
                CREATE INDEX ON works USING gist (place, span);
                VACUUM ANALYZE works;
                """.formatted(folder));
        double[] millis = new double[RUNS];
        for (int r = 0; r < RUNS; r++) {
            long start = System.nanoTime();
            sql("CREATE TEMP TABLE pairs AS " + JOIN + ";");
            millis[r] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        sql("\\copy (%s) to '%s/pairs.tsv'".formatted(JOIN.replace('\n', ' '), folder));
        return new Answer(millis[RUNS / 2], pairs());
    }

    private void write(TimedShapes city) throws IOException {
        WKBWriter writer = new WKBWriter(2);
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(folder.resolve("works.tsv")))) {
            for (int i = 0; i < city.size(); i++) {
                Geometry geometry = Unpacked.of(city.shapes, i);
                out.println(i + "\t" + WKBWriter.toHex(writer.write(geometry)) + "\t[" + city.from[i] + ","
                        + city.until[i] + ")");
            }
        }
    }

    private long[] pairs() throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(folder.resolve("pairs.tsv"))) {
            return lines.lines()
                    .mapToLong(line -> {
                        int tab = line.indexOf('\t');
                        return Long.parseLong(line, 0, tab, 10) << 32
                                | Long.parseLong(line, tab + 1, line.length(), 10);
                    })
                    .sorted()
                    .toArray();
        }
    }

    private void sql(String commands) throws IOException {
        Path script = folder.resolve("script.sql");
        Files.writeString(script, "\\set ON_ERROR_STOP on\n" + commands + "\n");
        asPostgres(programs.resolve("psql") + " -q -h " + folder + " -d postgres -f " + script);
    }

    private void asPostgres(String command) throws IOException {
        run("su", "postgres", "-c", command);
    }

    private static void run(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + ": " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void throwAway() throws IOException {
        asPostgres(programs.resolve("pg_ctl") + " -D " + folder + "/data -m immediate stop >/dev/null || true");
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(all::add);
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
