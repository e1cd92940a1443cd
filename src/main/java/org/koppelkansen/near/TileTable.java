package org.koppelkansen.near;

import java.util.Arrays;

/// Which shapes are entered in which tile: a hash table of tiles, each with a chain of entries. Adding, removing and
/// listing cost about the number of entries in the tile. Twelve bytes an entry, sixteen a tile.
final class TileTable {
    private static final int NONE = -1;

    private long[] tile;
    /// First entry of each tile's chain; 0 marks a free place, so entries are kept one higher than they are.
    private int[] head;
    private int tiles;

    private int[] shape;
    private int[] next;
    private int entries;
    private int freed = NONE;

    TileTable(int expectedEntries) {
        int capacity = Integer.highestOneBit(Math.max(16, expectedEntries)) << 1;
        tile = new long[capacity];
        head = new int[capacity];
        shape = new int[Math.max(16, expectedEntries)];
        next = new int[shape.length];
    }

    void add(int row, int column, int shapeNumber) {
        if (2 * tiles >= tile.length) {
            rehash();
        }
        int place = place(key(row, column));
        if (head[place] == 0) {
            tile[place] = key(row, column);
            tiles++;
        }
        int entry = freshEntry();
        shape[entry] = shapeNumber;
        // A tile whose chain was emptied keeps its place, marked by a negative head.
        next[entry] = head[place] > 0 ? head[place] - 1 : NONE;
        head[place] = entry + 1;
    }

    void remove(int row, int column, int shapeNumber) {
        int place = place(key(row, column));
        int before = NONE;
        for (int entry = first(place); entry != NONE; entry = next[entry]) {
            if (shape[entry] == shapeNumber) {
                unlink(place, before, entry);
                return;
            }
            before = entry;
        }
        throw new IllegalStateException("shape " + shapeNumber + " is not in tile " + row + ", " + column);
    }

    /// First entry of a tile, or -1; go on with [#after].
    int firstOf(int row, int column) {
        return first(place(key(row, column)));
    }

    int after(int entry) {
        return next[entry];
    }

    int shapeOf(int entry) {
        return shape[entry];
    }

    private int first(int place) {
        return head[place] > 0 ? head[place] - 1 : NONE;
    }

    private void unlink(int place, int before, int entry) {
        if (before != NONE) {
            next[before] = next[entry];
        } else {
            head[place] = next[entry] == NONE ? Integer.MIN_VALUE : next[entry] + 1;
        }
        next[entry] = freed;
        freed = entry;
    }

    private int freshEntry() {
        if (freed != NONE) {
            int entry = freed;
            freed = next[entry];
            return entry;
        }
        if (entries == shape.length) {
            int length = entries + (entries >> 1) + 16;
            shape = Arrays.copyOf(shape, length);
            next = Arrays.copyOf(next, length);
        }
        return entries++;
    }

    /// Where the tile stands, or the free place where it would.
    private int place(long key) {
        int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (tile.length - 1);
        while (head[place] != 0 && tile[place] != key) {
            place = (place + 1) & (tile.length - 1);
        }
        return place;
    }

    private void rehash() {
        long[] oldTile = tile;
        int[] oldHead = head;
        tile = new long[2 * oldTile.length];
        head = new int[tile.length];
        tiles = 0;
        for (int p = 0; p < oldTile.length; p++) {
            if (oldHead[p] > 0) {
                int place = place(oldTile[p]);
                tile[place] = oldTile[p];
                head[place] = oldHead[p];
                tiles++;
            }
        }
    }

    private static long key(int row, int column) {
        return (long) row << 32 | (column & 0xffffffffL);
    }
}
