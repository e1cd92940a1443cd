package org.koppelkansen.sources;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// One row of a source as it came.
///
/// @param number from 1 in the order of the source, headings not counted
/// @param cells by column name, in the order of the source; empty cells are left out. A nested value of JSON has the
///     path with dots as its name (`adres.straat`)
/// @param geometry the format's own geometry; [RawGeometry.Absent] for formats that keep it in a column
public record RawRow(long number, Map<String, Cell> cells, RawGeometry geometry) {
    public RawRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }
}
