package org.koppelkansen.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// What an earlier server left running in a folder when it did not end as it should: a PostgreSQL that nobody stops
/// any more, or only its workers. Only processes that work in the folder itself are ever touched: a number in a file
/// may by now belong to a stranger.
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    private final RegisterFolder folder;
    private final PostgresProgram program;

    /// @param folder held by this process
    Leftovers(RegisterFolder folder, PostgresProgram program) {
        this.folder = folder;
        this.program = program;
    }

    /// Whether the PostgreSQL of this folder runs, whoever started it.
    boolean running() {
        return PostmasterNote.of(folder).flatMap(this::ours).isPresent();
    }

    /// Ends them, kindly first.
    ///
    /// @throws StoreFailure when one does not end
    void clear() {
        Path note = PostmasterNote.file(folder);
        if (!Files.exists(note)) {
            return;
        }
        stop("fast");
        stop("immediate");
        end(process -> {});
        end(ProcessHandle::destroy);
        end(ProcessHandle::destroyForcibly);
        workers().stream().findFirst().ifPresent(Leftovers::complain);
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop(String how) {
        if (running()) {
            program.stop(folder, how, LONGEST_STOP);
        }
    }

    private void end(Consumer<ProcessHandle> asked) {
        List<ProcessHandle> workers = workers();
        workers.forEach(asked);
        for (ProcessHandle worker : workers) {
            try {
                worker.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private List<ProcessHandle> workers() {
        return ProcessHandle.allProcesses().filter(this::worksHere).toList();
    }

    private Optional<ProcessHandle> ours(PostmasterNote note) {
        return ProcessHandle.of(note.process()).filter(this::worksHere);
    }

    private boolean worksHere(ProcessHandle process) {
        if (Files.isDirectory(Path.of("/proc/self"))) {
            try {
                return process.info()
                                .command()
                                .filter(path -> path.contains("postgres"))
                                .isPresent()
                        && Path.of("/proc/" + process.pid() + "/cwd")
                                .toRealPath()
                                .equals(folder.cluster().toRealPath());
            } catch (IOException e) {
                return false;
            }
        }
        return process.info()
                .commandLine()
                .filter(line -> line.contains("postgres")
                        && line.contains(folder.cluster().toString()))
                .isPresent();
    }

    private static void complain(ProcessHandle process) {
        throw new StoreFailure(
                "Proces " + process.pid() + " van een vorige server wil niet stoppen: stop het, en begin opnieuw.",
                "Process " + process.pid() + " of an earlier server does not stop: end it, and start again.");
    }
}
