package org.koppelkansen.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.measure.Text;

/// The folder in which a register keeps its database: what lies where in it, its password, and that only one server
/// at a time uses it. Nobody but its owner can read it.
final class RegisterFolder {
    private static final int PASSWORD_BYTES = 24;
    private static final int LAST_LINES = 3;

    private final Path folder;

    RegisterFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    Path path() {
        return folder;
    }

    /// The files of PostgreSQL itself.
    Path cluster() {
        return folder.resolve("postgres");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    /// Space kept for the moment when the disk is full.
    Path reserve() {
        return folder.resolve("reserve");
    }

    boolean hasRegister() {
        return Files.exists(cluster().resolve("PG_VERSION"));
    }

    /// Makes the folder when it is not there, for its owner only.
    ///
    /// @throws StoreFailure when it cannot be made or written
    void make() {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /// Takes the folder for this process, until the lock is closed or the process ends.
    ///
    /// @throws StoreFailure when another server has it
    FileLock take() {
        try {
            FileChannel channel =
                    FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = locked(channel);
            if (lock == null) {
                channel.close();
                throw new StoreFailure(
                        "Een andere server gebruikt de map " + folder
                                + " al: stop die eerst, of kies met --data een andere map.",
                        "Another server uses the folder " + folder
                                + " already: stop that one first, or choose another folder with --data.");
            }
            return lock;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path passwordFile() {
        return folder.resolve("postgres-password");
    }

    /// What PostgreSQL said last.
    String lastLogged() {
        try {
            List<String> lines = Files.readAllLines(log());
            return String.join(" ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }

    /// Of the only account of the database; drawn at first use.
    String password() {
        Path file = passwordFile();
        try {
            if (!Files.exists(file)) {
                byte[] drawn = new byte[PASSWORD_BYTES];
                new SecureRandom().nextBytes(drawn);
                Path fresh = folder.resolve("postgres-password.new");
                Files.deleteIfExists(fresh);
                Files.createFile(
                        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(fresh, HexFormat.of().formatHex(drawn) + "\n");
                Files.move(fresh, file);
            }
            return Files.readString(file, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /// The major version of the PostgreSQL that made the files.
    Optional<String> madeBy() {
        try {
            Path file = cluster().resolve("PG_VERSION");
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoreFailure unusable(IOException e) {
        return new StoreFailure(
                new Text(
                        "De map " + folder + " is niet te gebruiken (" + e + "): kies met --data een andere.",
                        "The folder " + folder + " cannot be used (" + e + "): choose another with --data."),
                e);
    }
}
