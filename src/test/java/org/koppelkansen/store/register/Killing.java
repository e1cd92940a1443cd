package org.koppelkansen.store.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.koppelkansen.register.Reach;
import org.koppelkansen.store.Database;
import org.koppelkansen.works.Work;

/// Kills a process that merges deliveries of a register, at moments drawn from a seed, and looks at what is left.
final class Killing {
    private final Path folder;
    private final int works;
    private final Random random;
    private long usualMillis = 2_000;
    private int confirmed;

    Killing(Path folder, int works, long seed) {
        this.folder = folder;
        this.works = works;
        this.random = new Random(seed);
    }

    /// @return what was seen
    /// @throws IllegalStateException when something was lost, or half there
    String times(int kills) throws IOException, InterruptedException {
        int seen = 0;
        for (int kill = 0; kill < kills; kill++) {
            once(kill % 2 == 0);
            seen = look();
        }
        return kills + " kills, " + seen + " deliveries of " + works + " works kept, " + confirmed + " confirmed";
    }

    /// Lets one delivery be merged, and kills during a later one.
    ///
    /// @param database kills its own process too
    private void once(boolean database) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        EndlessDeliveries.class.getName(),
                        folder.toString(),
                        "" + works,
                        "" + (confirmed + 1))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = process.inputReader()) {
            untilConfirmed(said);
            Thread killer = Thread.ofVirtual().start(() -> {
                pause(random.nextLong(usualMillis));
                process.destroyForcibly();
                if (database) {
                    killDatabase();
                }
            });
            said.lines().forEach(this::hear);
            killer.join();
        }
        process.waitFor();
    }

    private void untilConfirmed(BufferedReader said) throws IOException {
        int before = confirmed;
        long start = System.nanoTime();
        while (confirmed == before) {
            String line = said.readLine();
            if (line == null) {
                throw new IllegalStateException("it ended by itself");
            }
            if (line.startsWith("begun")) {
                start = System.nanoTime();
            }
            hear(line);
        }
        usualMillis = Math.max(50, (System.nanoTime() - start) / 1_000_000);
    }

    private void hear(String line) {
        if (line.startsWith("confirmed ")) {
            confirmed = Integer.parseInt(line.substring("confirmed ".length()));
        }
    }

    private void killDatabase() {
        try {
            List<String> lines = Files.readAllLines(folder.resolve("postgres/postmaster.pid"));
            ProcessHandle.of(Long.parseLong(lines.getFirst())).ifPresent(ProcessHandle::destroyForcibly);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// @return number of the delivery that is there
    private int look() {
        try (Database database = Database.in(folder)) {
            List<Work> kept = SqlRegister.of(database, new Reach(25, 90), Clock.systemUTC())
                    .works()
                    .everybodys();
            TreeSet<String> titles = new TreeSet<>();
            kept.forEach(work -> titles.add(work.task().title()));
            long entries = database.sql()
                    .sql("select count(*) from journal where subject_kind = 'work'")
                    .query(Long.class)
                    .single();
            int delivery = titles.size() == 1 ? Integer.parseInt(titles.first()) : 0;
            boolean whole = kept.size() == works && titles.size() == 1 && entries == (long) works * delivery;
            if (!whole || delivery < confirmed || delivery > confirmed + 1) {
                throw new IllegalStateException(confirmed + " were confirmed; there are " + kept.size() + " works of "
                        + titles + " with " + entries + " entries");
            }
            confirmed = delivery;
            return delivery;
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
