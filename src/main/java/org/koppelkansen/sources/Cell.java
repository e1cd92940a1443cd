package org.koppelkansen.sources;

import java.math.BigDecimal;
import java.time.LocalDate;

/// One value of a row, as far as the format itself types it. A CSV has only texts; Excel, GeoPackage, GeoJSON and
/// dBASE know numbers, days and truth values too.
public sealed interface Cell {
    /// What a person would see in the cell: numbers with a point and no grouping, days as `2026-11-21`.
    String text();

    record Text(String text) implements Cell {}

    record Numeric(BigDecimal value) implements Cell {
        @Override
        public String text() {
            return value.stripTrailingZeros().toPlainString();
        }
    }

    record Day(LocalDate value) implements Cell {
        @Override
        public String text() {
            return value.toString();
        }
    }

    record Truth(boolean value) implements Cell {
        @Override
        public String text() {
            return Boolean.toString(value);
        }
    }
}
