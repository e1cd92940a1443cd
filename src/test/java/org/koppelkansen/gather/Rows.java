package org.koppelkansen.gather;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.koppelkansen.sources.Cell;
import org.koppelkansen.sources.RawGeometry;
import org.koppelkansen.sources.RawRow;
import org.koppelkansen.sources.RowSink;
import org.koppelkansen.sources.Source;

/// A source made of rows in a test.
record Rows(String name, List<RawRow> rows) implements Source {
    static Rows named(String name) {
        return new Rows(name, new ArrayList<>());
    }

    /// The same rows, and one more of alternating column names and values; values that are null or empty are
    /// left out.
    Rows with(Object... namesAndValues) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value instanceof Cell cell) {
                cells.put((String) namesAndValues[i], cell);
            } else if (value != null && !value.toString().isEmpty()) {
                cells.put((String) namesAndValues[i], new Cell.Text(value.toString()));
            }
        }
        return with(cells, new RawGeometry.Absent());
    }

    Rows with(Map<String, Cell> cells, RawGeometry geometry) {
        List<RawRow> more = new ArrayList<>(rows);
        more.add(new RawRow(more.size() + 1, cells, geometry));
        return new Rows(name, more);
    }

    @Override
    public String format() {
        return "test";
    }

    @Override
    public List<String> columns() {
        return rows.stream()
                .flatMap(row -> row.cells().keySet().stream())
                .distinct()
                .toList();
    }

    @Override
    public void read(RowSink sink) {
        rows.forEach(sink::row);
    }
}
