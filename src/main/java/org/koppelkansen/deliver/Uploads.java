package org.koppelkansen.deliver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The folder of files that came in and are being read. What is in it at a start was left behind by a server that
/// was killed.
public final class Uploads {
    private final Path folder;

    /// Empties it.
    public Uploads(Path folder) {
        this.folder = folder;
        try {
            remove(folder);
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A new empty folder for one delivery, which whoever asked for it closes.
    public UploadFolder open() {
        try {
            return new UploadFolder(Files.createTempDirectory(folder, "upload"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where the web server puts what comes in.
    public Path incoming() {
        return folder;
    }

    /// Removes a folder with all that is in it; links are removed, not followed.
    static void remove(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> inside = Files.newDirectoryStream(path)) {
                for (Path one : inside) {
                    remove(one);
                }
            } catch (NoSuchFileException e) {
                return;
            }
        }
        Files.deleteIfExists(path);
    }
}
