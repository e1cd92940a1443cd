package org.koppelkansen.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL of our own, whose data live in a folder: started with it, stopped with it, and started again when it
/// falls over.
final class EmbeddedDatabase implements AutoCloseable {
    static final String ACCOUNT = "koppelkansen";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final int ATTEMPTS = 3;
    private static final long PAUSE_MILLIS = 500;
    private static final Duration LONGEST_STOP = Duration.ofMinutes(1);
    private static final long LONGEST_LOG_BYTES = 4L << 20;

    private final RegisterFolder folder;
    private final PostgresProgram program;
    private final DiskSpace space;
    private final FileLock lock;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile IntConsumer moved = port -> {};
    private volatile int port;
    private volatile boolean closing;

    private EmbeddedDatabase(RegisterFolder folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
        this.program = PostgresProgram.in(folder.path());
        this.space = new DiskSpace(folder);
    }

    /// Starts it, made anew when it is not there.
    ///
    /// @throws StoreFailure when another server has the folder, a newer PostgreSQL made it, or it does not start
    static EmbeddedDatabase in(Path path) {
        RegisterFolder folder = new RegisterFolder(path);
        folder.make();
        FileLock lock = folder.take();
        try {
            refuseOther(folder);
            EmbeddedDatabase database = new EmbeddedDatabase(folder, lock);
            database.open();
            return database;
        } catch (RuntimeException | IOException e) {
            release(lock);
            throw e instanceof RuntimeException known ? known : new UncheckedIOException((IOException) e);
        }
    }

    /// Where the one listens that another process runs in a folder, if any does.
    static Optional<DatabaseAddress> running(Path path) {
        RegisterFolder folder = new RegisterFolder(path);
        try {
            release(folder.take());
            return Optional.empty();
        } catch (StoreFailure taken) {
            return PostmasterNote.of(folder).map(note -> address(folder, note.port(), "postgres"));
        }
    }

    private static void refuseOther(RegisterFolder folder) {
        String made = folder.madeBy().orElse(String.valueOf(PostgresProgram.MAJOR));
        if (!made.equals(String.valueOf(PostgresProgram.MAJOR))) {
            throw new StoreFailure(
                    "De gegevens in " + folder.path() + " zijn van PostgreSQL " + made + "; deze Koppelkansen heeft "
                            + PostgresProgram.MAJOR + ". Maak met de versie die erbij hoort een kopie (backup), en zet"
                            + " die hier terug (restore).",
                    "The data in " + folder.path() + " are those of PostgreSQL " + made + "; this Koppelkansen has "
                            + PostgresProgram.MAJOR + ". Make a copy with the version that they belong to (backup), and"
                            + " put it back here (restore).");
        }
    }

    private void open() throws IOException {
        shortenLog();
        leftovers().clear();
        space.release();
        if (!folder.hasRegister()) {
            make();
        }
        space.setAside();
        start();
        Thread.ofPlatform().daemon().name("database-watch").start(this::watch);
    }

    /// Made aside, so that half a database is never taken for a whole one.
    private void make() throws IOException {
        folder.password();
        Path fresh = folder.path().resolve("postgres.new");
        FolderTree.remove(fresh);
        int code = program.run(folder.log(), "initdb", initialisation(fresh));
        if (code != 0) {
            throw failed();
        }
        Files.move(fresh, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    /// Order of texts and dates must not depend on the machine, so that a folder can move to another.
    private List<String> initialisation(Path fresh) {
        return List.of(
                "--pgdata=" + fresh,
                "--username=" + ACCOUNT,
                "--auth=scram-sha-256",
                "--pwfile=" + folder.passwordFile(),
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions");
    }

    private void start() throws IOException {
        Files.writeString(folder.cluster().resolve("postgresql.conf"), PostgresSettings.FILE);
        Files.writeString(folder.cluster().resolve("pg_hba.conf"), PostgresSettings.ACCESS);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (port == 0 || attempt > 1) {
                port = freePort();
                moved.accept(port);
            }
            if (startedAt(port)) {
                return;
            }
        }
        throw failed();
    }

    private boolean startedAt(int port) {
        return program.run(
                        folder.log(),
                        "pg_ctl",
                        List.of(
                                "start",
                                "-s",
                                "-w",
                                "-t",
                                "600",
                                "-D",
                                folder.cluster().toString(),
                                "-l",
                                folder.log().toString(),
                                "-o",
                                "-p " + port))
                == 0;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// Looks itself whether it still runs: where nobody buries the dead, as in many containers, the system does not
    /// tell.
    private void watch() {
        while (!closing) {
            pause();
            if (!leftovers().running()) {
                revive();
            }
        }
    }

    private void revive() {
        turn.lock();
        try {
            if (closing) {
                return;
            }
            LOG.warn("The database has stopped; it is started again. Why stands in {}", folder.log());
            leftovers().clear();
            space.release();
            start();
        } catch (IOException | RuntimeException e) {
            LOG.warn("The database does not start: {}", e.getMessage());
        } finally {
            turn.unlock();
        }
    }

    private Leftovers leftovers() {
        return new Leftovers(folder, program);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void shortenLog() throws IOException {
        Path log = folder.log();
        if (Files.exists(log) && Files.size(log) > LONGEST_LOG_BYTES) {
            Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(log)) {
            Files.createFile(log, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }

    private StoreFailure failed() {
        PostgresProgram.mustBeAllowed();
        String why = folder.lastLogged();
        return new StoreFailure(
                "De ingebouwde database start niet. Wat zij zegt, staat in " + folder.log() + ": " + why,
                "The embedded database does not start. What it says stands in " + folder.log() + ": " + why);
    }

    /// Of one of its databases.
    DatabaseAddress address(String database) {
        return address(folder, port, database);
    }

    private static DatabaseAddress address(RegisterFolder folder, int port, String database) {
        return new DatabaseAddress("127.0.0.1:" + port, database, "", ACCOUNT, folder.password());
    }

    /// Tells where it listens from now on, when that changes.
    void whenMoved(IntConsumer listener) {
        moved = listener;
    }

    DiskSpace space() {
        return space;
    }

    /// Lets go of the folder as a process does that is killed: PostgreSQL runs on.
    void abandon() {
        closing = true;
        release(lock);
    }

    @Override
    public void close() {
        closing = true;
        turn.lock();
        try {
            program.stop(folder, "fast", LONGEST_STOP);
        } finally {
            turn.unlock();
            release(lock);
        }
    }

    private static void release(FileLock lock) {
        try {
            lock.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
