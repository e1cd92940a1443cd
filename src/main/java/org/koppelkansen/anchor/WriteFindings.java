package org.koppelkansen.anchor;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.koppelkansen.anchor.table.CsvTable;
import org.koppelkansen.anchor.table.GeoJsonTable;
import org.koppelkansen.anchor.table.WholeFile;
import org.koppelkansen.works.Finding;

/// Writes findings as CSV or, with their places, as GeoJSON.
public final class WriteFindings {
    private WriteFindings() {}

    /// Whether the end of the name says a format that findings can have.
    public static boolean canBe(Path file) {
        return isCsv(file) || file.toString().toLowerCase(Locale.ROOT).endsWith(ResultFormat.GEOJSON.ending());
    }

    /// @throws Unwritable when the folder or disk does not let us
    public static void write(List<Finding> findings, Path target) {
        if (isCsv(target)) {
            CsvTable<Finding> table = new CsvTable<>(FindingColumns.ALL);
            WholeFile.write(target, out -> table.write(findings, out));
        } else {
            GeoJsonTable<Finding> table = new GeoJsonTable<>(FindingColumns.ALL, Finding::place);
            WholeFile.write(target, out -> table.write(findings, out));
        }
    }

    private static boolean isCsv(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ResultFormat.CSV.ending());
    }
}
