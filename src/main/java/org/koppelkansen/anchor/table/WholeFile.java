package org.koppelkansen.anchor.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.koppelkansen.measure.Text;

/// A file that is either there in full or not there: it is written under another name in the same folder and gets
/// its own name when it is complete.
public final class WholeFile {
    private WholeFile() {}

    /// Writes bytes.
    @FunctionalInterface
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /// Fills a file by its path, for libraries that want one.
    @FunctionalInterface
    public interface Filling {
        void of(Path file) throws IOException;
    }

    /// Writes `target`, replacing what was there.
    ///
    /// @throws Unwritable when the folder or disk does not let us
    public static void write(Path target, Content content) {
        fill(target, file -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                content.to(out);
            }
        });
    }

    /// Lets `filling` make the file; it finds an empty one.
    ///
    /// @throws Unwritable when the folder or disk does not let us
    public static void fill(Path target, Filling filling) {
        Path folder = target.toAbsolutePath().getParent();
        try {
            if (folder == null || Files.isDirectory(target)) {
                throw new IOException("is a folder");
            }
            Path draft = Files.createTempFile(folder, "." + target.getFileName(), ".part");
            try {
                filling.of(draft);
                settle(draft, target);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new Unwritable(sentence(target), e);
        }
    }

    private static void settle(Path draft, Path target) throws IOException {
        openToReaders(draft);
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// A temporary file is for its owner alone; a result is as open as any other new file.
    private static void openToReaders(Path draft) throws IOException {
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(draft, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static Text sentence(Path target) {
        return new Text(
                "Kan " + target + " niet schrijven: kies met --out een map die bestaat en waarin u mag schrijven.",
                "Cannot write " + target + ": choose with --out a folder that exists and that you may write to.");
    }
}
