package org.koppelkansen.store.copy;

import java.util.List;

/// What a backup says of itself.
///
/// @param format of the file
/// @param program version that wrote it
/// @param schema version of the tables
public record Manifest(int format, String program, String schema, List<Table> tables, List<Sequence> sequences) {
    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    public Manifest {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
    }

    /// One table, in the order of its columns.
    ///
    /// @param sha256 of its text, in hexadecimal
    public record Table(String name, List<String> columns, long rows, String sha256) {
        public Table {
            columns = List.copyOf(columns);
        }

        String entry() {
            return "tables/" + name + ".txt";
        }
    }

    /// A counter.
    ///
    /// @param called whether `last` was given out already
    public record Sequence(String name, long last, boolean called) {}

    /// Of all tables together.
    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
