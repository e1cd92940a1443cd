package org.koppelkansen.anchor.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.koppelkansen.measure.Text;
import org.koppelkansen.space.Shape;

/// Rows that belong together, what is said of each, and where each is drawn.
///
/// @param name as a layer, and in the name of its own file; never changes
/// @param sheet its name in a workbook
/// @param shape where a row is, in any system; empty for a table without places
public record Table<T>(
        String name, Text sheet, List<Column<T>> columns, List<T> rows, Optional<Function<T, Optional<Shape>>> shape) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// A table whose rows have a place each, or at least may have.
    public static <T> Table<T> placed(
            String name, Text sheet, List<Column<T>> columns, List<T> rows, Function<T, Optional<Shape>> shape) {
        return new Table<>(name, sheet, columns, rows, Optional.of(shape));
    }

    /// A table without places.
    public static <T> Table<T> plain(String name, Text sheet, List<Column<T>> columns, List<T> rows) {
        return new Table<>(name, sheet, columns, rows, Optional.empty());
    }
}
