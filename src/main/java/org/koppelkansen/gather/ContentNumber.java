package org.koppelkansen.gather;

import java.util.TreeMap;
import org.koppelkansen.sources.Cell;
import org.koppelkansen.sources.RawGeometry;
import org.koppelkansen.sources.RawRow;
import org.locationtech.jts.geom.Coordinate;

/// The contents of a row as one number, whatever the order of its columns.
final class ContentNumber {
    private static final long PRIME = 0x100000001b3L;
    private long number = 0xcbf29ce484222325L;

    private ContentNumber() {}

    static long of(RawRow row) {
        ContentNumber content = new ContentNumber();
        new TreeMap<>(row.cells()).forEach((name, cell) -> content.add(name, cell));
        switch (row.geometry()) {
            case RawGeometry.Absent unused -> content.add(0);
            case RawGeometry.Unreadable bad -> content.add(bad.seen());
            case RawGeometry.Read read -> {
                content.add(read.geometry().getGeometryType());
                for (Coordinate point : read.geometry().getCoordinates()) {
                    content.add(Double.doubleToLongBits(point.x));
                    content.add(Double.doubleToLongBits(point.y));
                }
            }
        }
        return content.mixed();
    }

    private void add(String name, Cell cell) {
        add(name);
        add(cell.text());
    }

    private void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            number = (number ^ text.charAt(i)) * PRIME;
        }
        add(-1 - text.length());
    }

    private void add(long value) {
        number = (number ^ value) * PRIME;
        number ^= number >>> 29;
    }

    private long mixed() {
        long z = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
