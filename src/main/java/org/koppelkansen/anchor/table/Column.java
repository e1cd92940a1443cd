package org.koppelkansen.anchor.table;

import java.util.function.Function;
import org.koppelkansen.measure.Text;

/// One column of a table that is written.
///
/// @param key its name in GeoJSON, GeoPackage and CSV; never changes
/// @param heading its name in a workbook
/// @param type what its values are, so that a database can declare it
/// @param width in characters, in a workbook
public record Column<T>(String key, Text heading, Type type, int width, Function<T, Value> value) {
    /// What a column holds.
    public enum Type {
        WORDS,
        WHOLE,
        FRACTION,
        DAY,
        TIME
    }

    public static <T> Column<T> words(String key, String nl, String en, int width, Function<T, String> value) {
        return new Column<>(key, new Text(nl, en), Type.WORDS, width, row -> Value.of(value.apply(row)));
    }

    /// Of one of a known list, or some.
    public static <T> Column<T> terms(String key, String nl, String en, int width, Function<T, Value> value) {
        return new Column<>(key, new Text(nl, en), Type.WORDS, width, value);
    }

    public static <T> Column<T> typed(String key, String nl, String en, Type type, Function<T, Value> value) {
        return new Column<>(key, new Text(nl, en), type, type == Type.TIME ? 17 : 14, value);
    }
}
