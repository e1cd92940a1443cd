package org.koppelkansen.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.koppelkansen.measure.Text;

/// The programs of PostgreSQL, unpacked from the library that carries them.
final class PostgresProgram {
    /// Of the PostgreSQL that comes along.
    static final int MAJOR = 17;

    private static final String UNSHARE = "unshare";
    private static final String PREFIX = "postgres-program-";
    private static final String OTHERWISE_NL = "Noem met --database een eigen PostgreSQL-server (15 of nieuwer).";
    private static final String OTHERWISE_EN = "Name a PostgreSQL server of your own (15 or newer) with --database.";

    private final Path folder;

    private PostgresProgram(Path folder) {
        this.folder = folder;
    }

    /// Unpacks what comes along, unless that lies there already, and removes older ones.
    ///
    /// @throws StoreFailure where nothing comes along for this machine, or the folder cannot be written
    static PostgresProgram in(Path folder) {
        String name = "postgres-" + system() + "-" + processor() + ".txz";
        URL packed = PostgresProgram.class.getResource("/" + name);
        if (packed == null) {
            throw new StoreFailure(
                    "Voor deze machine is er geen ingebouwde database (" + name + "). " + OTHERWISE_NL,
                    "For this machine there is no embedded database (" + name + "). " + OTHERWISE_EN);
        }
        try {
            URLConnection connection = packed.openConnection();
            Path here = folder.resolve(PREFIX + mark(connection));
            if (!Files.isDirectory(here)) {
                unpack(connection, here);
            }
            return new PostgresProgram(here);
        } catch (IOException e) {
            throw new StoreFailure(
                    new Text(
                            "De ingebouwde database kan niet worden uitgepakt in " + folder + " (" + e + ").",
                            "The embedded database cannot be unpacked in " + folder + " (" + e + ")."),
                    e);
        }
    }

    /// Differs when the packed programs differ, known without reading them.
    private static String mark(URLConnection connection) throws IOException {
        return connection instanceof JarURLConnection jar
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : Long.toString(connection.getContentLengthLong());
    }

    private static void unpack(URLConnection connection, Path here) throws IOException {
        Path folder = here.resolveSibling(here.getFileName() + ".new");
        FolderTree.remove(folder);
        try (InputStream in = connection.getInputStream();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(in)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                put(entry, tar, folder.resolve(entry.getName()).normalize());
            }
        }
        try (Stream<Path> beside = Files.list(here.toAbsolutePath().getParent())) {
            for (Path older : beside.filter(
                            path -> path.getFileName().toString().startsWith(PREFIX))
                    .filter(path -> !path.equals(folder))
                    .toList()) {
                FolderTree.remove(older);
            }
        }
        Files.move(folder, here, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void put(TarArchiveEntry entry, TarArchiveInputStream tar, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            boolean runs = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /// Runs one of the programs to its end.
    ///
    /// @param said where it writes what it says
    /// @return its exit code
    int run(Path said, String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of(UNSHARE, "-U"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return run(said, command);
    }

    /// Stops what runs in a folder, and waits until it has.
    ///
    /// @param how of PostgreSQL's ways: `fast` undoes what is under way, `immediate` leaves that to the next start
    void stop(RegisterFolder folder, String how, Duration longest) {
        String cluster = folder.cluster().toString();
        String seconds = String.valueOf(longest.toSeconds());
        run(folder.log(), "pg_ctl", List.of("stop", "-s", "-w", "-t", seconds, "-m", how, "-D", cluster));
    }

    private static int run(Path said, List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()));
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            builder.environment().put("LC_ALL", "C");
            return builder.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (IOException e) {
            if (command.getFirst().equals(UNSHARE)) {
                throw forbidden();
            }
            throw new StoreFailure(
                    new Text(
                            "De ingebouwde database start niet (" + e.getMessage() + "). " + OTHERWISE_NL,
                            "The embedded database does not start (" + e.getMessage() + "). " + OTHERWISE_EN),
                    e);
        }
    }

    /// PostgreSQL refuses to run as root, so it gets a user namespace of its own, which some containers forbid.
    ///
    /// @throws StoreFailure where it is forbidden
    static void mustBeAllowed() {
        if (isRoot() && run(Path.of("/dev/null"), List.of(UNSHARE, "-U", "true")) != 0) {
            throw forbidden();
        }
    }

    private static StoreFailure forbidden() {
        return new StoreFailure(
                "PostgreSQL draait niet als root, en deze container verbiedt het een eigen gebruiker te geven"
                        + " (unshare). Start Koppelkansen als gewone gebruiker. Of: " + OTHERWISE_NL,
                "PostgreSQL does not run as root, and this container forbids giving it a user of its own"
                        + " (unshare). Start Koppelkansen as an ordinary user. Or: " + OTHERWISE_EN);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name;
    }

    private static String processor() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            case String other -> other;
        };
    }
}
