package org.koppelkansen.store.copy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.koppelkansen.measure.Text;
import org.koppelkansen.store.StoreFailure;
import tools.jackson.core.JacksonException;

/// A copy of a register that was read through and found whole.
final class BackupFile implements AutoCloseable {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int LONGEST_MANIFEST_BYTES = 1 << 20;

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /// @throws StoreFailure when it is no copy of a register, or not whole, or cannot be read
    static BackupFile open(Path file) {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            try {
                BackupFile backup = new BackupFile(zip, manifest(zip));
                backup.check();
                return backup;
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (IOException | JacksonException e) {
            throw new StoreFailure(
                    new Text(
                            file + " is geen kopie van een register, of is beschadigd (" + e.getMessage()
                                    + "); er is niets gewijzigd.",
                            file + " is no copy of a register, or is damaged (" + e.getMessage()
                                    + "); nothing was changed."),
                    e);
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new IOException("no " + Manifest.ENTRY);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            Manifest manifest = WriteBackup.json().readValue(in.readNBytes(LONGEST_MANIFEST_BYTES), Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new IOException("format " + manifest.format());
            }
            return manifest;
        }
    }

    private void check() throws IOException {
        TreeSet<String> promised =
                manifest.tables().stream().map(Manifest.Table::entry).collect(Collectors.toCollection(TreeSet::new));
        promised.add(Manifest.ENTRY);
        TreeSet<String> present = zip.stream().map(ZipEntry::getName).collect(Collectors.toCollection(TreeSet::new));
        if (!promised.equals(present)) {
            throw new IOException("other parts than promised");
        }
        for (Manifest.Table table : manifest.tables()) {
            try (DigestInputStream in = new DigestInputStream(text(table), Digest.sha256())) {
                byte[] buffer = new byte[BUFFER_BYTES];
                while (in.read(buffer) >= 0) {}
                if (!HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(table.sha256())) {
                    throw new IOException(table.entry());
                }
            }
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream text(Manifest.Table table) throws IOException {
        return zip.getInputStream(zip.getEntry(table.entry()));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
