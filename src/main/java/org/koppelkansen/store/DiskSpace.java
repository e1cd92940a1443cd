package org.koppelkansen.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The space that is left on the disk of an embedded database. It stops writing in time, because PostgreSQL itself
/// falls over when it cannot write its log; and keeps a reserve to get up again should that happen all the same.
final class DiskSpace {
    /// Below it there is only reading.
    private static final long LEAST_BYTES = 128L << 20;

    private static final int RESERVE_BYTES = 48 << 20;
    private static final int CHUNK_BYTES = 1 << 20;

    private final Path folder;
    private final Path reserve;

    DiskSpace(RegisterFolder folder) {
        this.folder = folder.path();
        this.reserve = folder.reserve();
    }

    /// Whether writing must wait until somebody has made room.
    boolean scarce() {
        return folder.toFile().getUsableSpace() < LEAST_BYTES;
    }

    /// Sets the reserve aside when there is room for it.
    void setAside() {
        if (Files.exists(reserve) || folder.toFile().getUsableSpace() < LEAST_BYTES + RESERVE_BYTES) {
            return;
        }
        Path fresh = reserve.resolveSibling("reserve.new");
        try {
            try (OutputStream out = Files.newOutputStream(fresh)) {
                byte[] chunk = new byte[CHUNK_BYTES];
                for (int written = 0; written < RESERVE_BYTES; written += CHUNK_BYTES) {
                    out.write(chunk);
                }
            }
            Files.move(fresh, reserve, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Without a reserve it runs as well; the next start tries again.
            fresh.toFile().delete();
        }
    }

    /// Gives the reserve back to a disk that is full.
    void release() throws IOException {
        if (scarce()) {
            Files.deleteIfExists(reserve);
        }
    }
}
