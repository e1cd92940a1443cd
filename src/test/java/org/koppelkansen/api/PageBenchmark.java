package org.koppelkansen.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Scope;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.register.CopiedWorks;
import org.koppelkansen.works.OwnerId;

/// How soon the pages of the demo town can be used, how much JavaScript they fetch, and how smoothly the map of
/// 100,000 works moves: servers as their own processes, as the script starts them, and headless Chromium, which
/// `web/bench/page.mjs` steers. A trace of what Chromium did on the map stays in `target/bench`.
///
/// The register of 100,000 works is that of [LoadBenchmark], looked at by somebody who sees all of them.
final class PageBenchmark {
    private static final int WORKS = 100_000;
    private static final long SEED = 1;

    private PageBenchmark() {}

    /// @param args number of works, if other than 100,000, 0 for the demo alone; the folder that an earlier run left
    public static void main(String[] args) throws IOException, InterruptedException {
        run(Path.of(""), "web/build.sh", "build");
        int works = args.length > 0 ? Integer.parseInt(args[0]) : WORKS;
        served(Files.createTempDirectory("demo"), address -> browse("views", address), "--demo");
        if (works > 0) {
            Path folder = args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory("page");
            String token = token(folder, works);
            System.out.println("%nRegister of %,d works in %s".formatted(works, folder));
            served(
                    folder,
                    address -> browse(
                            "frames",
                            address,
                            token,
                            Path.of("target", "bench").toAbsolutePath().toString()));
        }
    }

    private static String token(Path folder, int works) throws IOException {
        Files.createDirectories(folder);
        Path kept = folder.resolve("token");
        if (!Files.exists(kept)) {
            try (Database database = Database.in(folder.resolve("register"))) {
                CopiedWorks.into(database, SeededWorks.of(SEED, works));
                database.sql().sql("update source set read_at = now()").update();
                Grant[] everywhere = SeededWorks.OWNERS.stream()
                        .map(owner -> new Grant(Role.READER, new OwnerId(owner)))
                        .toArray(Grant[]::new);
                Files.writeString(kept, TestTokens.of(database, Instant.now(), EnumSet.allOf(Scope.class), everywhere));
            }
        }
        return Files.readString(kept);
    }

    /// What is to be done while a server answers.
    private interface Use {
        void of(String address) throws IOException, InterruptedException;
    }

    private static void served(Path folder, Use use, String... more) throws IOException, InterruptedException {
        try (ServerProcess server = ServerProcess.started(folder.resolve("register"), List.of(), more)) {
            server.await();
            use.of(server.base().toString());
        }
    }

    private static void browse(String... arguments) throws IOException, InterruptedException {
        run(
                Path.of("web"),
                Stream.concat(Stream.of("node", "bench/page.mjs"), Arrays.stream(arguments))
                        .toArray(String[]::new));
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException(command[0] + " ended with " + code);
        }
    }
}
