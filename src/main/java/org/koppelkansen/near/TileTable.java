package org.koppelkansen.near;

import java.util.Arrays;

/// Which shapes are entered in which tile: a hash table of tiles, each with a list of its own, so that going through
/// a tile is going through memory in order. Some four to eight bytes an entry, thirty a tile.
final class TileTable {
    private static final int[] NOBODY = new int[1];

    /// Row and column of the tile at each place of the table.
    private long[] tile;
    /// Its shapes: how many, then their numbers. Null where the place is free.
    private int[][] shapes;

    private int tiles;

    TileTable(int expectedEntries) {
        int capacity = Integer.highestOneBit(Math.max(16, expectedEntries / 4)) << 1;
        tile = new long[capacity];
        shapes = new int[capacity][];
    }

    /// The shapes of a tile: their count at 0, their numbers from 1 on. Not to be changed by the caller.
    int[] at(int row, int column) {
        int[] list = shapes[place(key(row, column))];
        return list == null ? NOBODY : list;
    }

    void add(int row, int column, int shape) {
        if (2 * tiles >= tile.length) {
            rehash();
        }
        int place = place(key(row, column));
        int[] list = shapes[place];
        if (list == null) {
            tile[place] = key(row, column);
            tiles++;
            list = new int[8];
        } else if (list[0] + 1 == list.length) {
            list = Arrays.copyOf(list, 2 * list.length);
        }
        list[++list[0]] = shape;
        shapes[place] = list;
    }

    void remove(int row, int column, int shape) {
        int[] list = at(row, column);
        for (int e = 1; e <= list[0]; e++) {
            if (list[e] == shape) {
                list[e] = list[list[0]--];
                return;
            }
        }
        throw new IllegalStateException("shape " + shape + " is not in tile " + row + ", " + column);
    }

    /// Where the tile stands, or the free place where it would.
    private int place(long key) {
        int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (tile.length - 1);
        while (shapes[place] != null && tile[place] != key) {
            place = (place + 1) & (tile.length - 1);
        }
        return place;
    }

    private void rehash() {
        long[] oldTile = tile;
        int[][] oldShapes = shapes;
        tile = new long[2 * oldTile.length];
        shapes = new int[tile.length][];
        for (int p = 0; p < oldTile.length; p++) {
            if (oldShapes[p] != null) {
                int place = place(oldTile[p]);
                tile[place] = oldTile[p];
                shapes[place] = oldShapes[p];
            }
        }
    }

    private static long key(int row, int column) {
        return (long) row << 32 | (column & 0xffffffffL);
    }
}
