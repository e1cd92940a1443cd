package org.koppelkansen.api.tiles;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// Tiles that were drawn, as long as they are not too many. The key of each names the sight for which it was drawn, so
/// that nobody gets what somebody else may see.
///
/// A tile that many ask for at once is drawn once. Those that nobody asked for longest go first.
final class DrawnTiles {
    /// What a tile costs beside its bytes.
    private static final int OVERHEAD_BYTES = 500;

    private final long mostBytes;
    private final Map<Key, CompletableFuture<byte[]>> tiles = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    DrawnTiles(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /// @param sight of the viewer ([org.koppelkansen.access.Viewer#sight])
    /// @param revision of what is drawn
    /// @param tile which one, of which layers
    record Key(String sight, String revision, String tile) {}

    /// The tile, drawn if it is not there.
    byte[] tile(Key key, Supplier<byte[]> drawing) {
        CompletableFuture<byte[]> mine = new CompletableFuture<>();
        CompletableFuture<byte[]> found = findOr(key, mine);
        if (found != mine) {
            return of(found);
        }
        try {
            byte[] drawn = drawing.get();
            mine.complete(drawn);
            keep(drawn);
            return drawn;
        } catch (RuntimeException | Error failure) {
            forget(key);
            mine.completeExceptionally(failure);
            throw failure;
        }
    }

    private static byte[] of(CompletableFuture<byte[]> tile) {
        try {
            return tile.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }

    private synchronized CompletableFuture<byte[]> findOr(Key key, CompletableFuture<byte[]> mine) {
        CompletableFuture<byte[]> found = tiles.putIfAbsent(key, mine);
        return found == null ? mine : found;
    }

    private synchronized void forget(Key key) {
        tiles.remove(key);
    }

    private synchronized void keep(byte[] drawn) {
        bytes += drawn.length + OVERHEAD_BYTES;
        var oldest = tiles.values().iterator();
        while (bytes > mostBytes && oldest.hasNext()) {
            CompletableFuture<byte[]> tile = oldest.next();
            if (tile.isDone() && !tile.isCompletedExceptionally()) {
                bytes -= tile.join().length + OVERHEAD_BYTES;
                oldest.remove();
            }
        }
    }

    synchronized long bytes() {
        return bytes;
    }
}
