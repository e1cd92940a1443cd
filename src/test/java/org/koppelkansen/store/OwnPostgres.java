package org.koppelkansen.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// A PostgreSQL of a test's own, in the role of one that others look after: it stops and starts when the test says so,
/// always at the same address.
public final class OwnPostgres implements AutoCloseable {
    private final RegisterFolder folder;
    private final PostgresProgram program;
    private final DatabaseAddress address;

    private OwnPostgres(Path path, DatabaseAddress address) {
        this.folder = new RegisterFolder(path);
        this.program = PostgresProgram.in(path);
        this.address = address;
    }

    public static OwnPostgres in(Path path) {
        EmbeddedDatabase made = EmbeddedDatabase.in(path);
        OwnPostgres own = new OwnPostgres(path, made.address("postgres"));
        made.abandon();
        return own;
    }

    public String address() {
        return "postgresql://" + address.account() + ":" + address.password() + "@" + address.host() + "/postgres";
    }

    public void stop() {
        program.stop(folder, "fast", Duration.ofSeconds(30));
    }

    public void start() {
        String port = address.host().replaceFirst(".*:", "");
        String cluster = folder.cluster().toString();
        String log = folder.log().toString();
        program.run(folder.log(), "pg_ctl", List.of("start", "-s", "-w", "-D", cluster, "-l", log, "-o", "-p " + port));
    }

    /// Kills what runs in a folder, as a lack of memory does.
    public static void kill(Path path) throws IOException {
        long process = PostmasterNote.of(new RegisterFolder(path)).orElseThrow().process();
        ProcessHandle.of(process).orElseThrow().destroyForcibly();
    }

    @Override
    public void close() {
        stop();
    }
}
