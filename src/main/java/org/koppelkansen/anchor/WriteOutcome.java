package org.koppelkansen.anchor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.anchor.table.CsvTable;
import org.koppelkansen.anchor.table.GeoJsonTable;
import org.koppelkansen.anchor.table.GeoPackage;
import org.koppelkansen.anchor.table.Table;
import org.koppelkansen.anchor.table.WholeFile;
import org.koppelkansen.measure.Language;

/// Writes an outcome in one of the [ResultFormat]s. A GeoPackage and a workbook hold everything; GeoJSON and CSV know
/// only one table per file, so that all but the relations go to files beside it: `F.geojson` and `F.works.geojson`.
///
/// The same outcome gives the same bytes. No file is ever there in part: see [WholeFile].
public final class WriteOutcome {
    private WriteOutcome() {}

    /// The files that writing to `target` makes or replaces.
    public static List<Path> files(Path target) {
        return switch (format(target)) {
            case GEOJSON, CSV -> {
                List<Path> files = new ArrayList<>(List.of(target));
                ResultTables.BESIDE.forEach(name -> files.add(besideFor(name, target)));
                yield List.copyOf(files);
            }
            case GEOPACKAGE, WORKBOOK -> List.of(target);
        };
    }

    /// @param language of headings in a workbook; the other formats have the same names in any language
    /// @throws Unwritable when the folder or disk does not let us
    public static void write(Outcome outcome, Path target, Language language) {
        switch (format(target)) {
            case GEOJSON -> inFiles(outcome, target, WriteOutcome::geoJson);
            case CSV -> inFiles(outcome, target, WriteOutcome::csv);
            case GEOPACKAGE ->
                GeoPackage.write(
                        ResultTables.of(outcome),
                        outcome.basis().crs(),
                        outcome.basis().asOf(),
                        target);
            case WORKBOOK -> WorkbookResult.write(outcome, target, language);
        }
    }

    /// How one table becomes a file.
    private interface Form {
        WholeFile.Content of(Table<?> table);
    }

    private static void inFiles(Outcome outcome, Path target, Form form) {
        for (Table<?> table : ResultTables.of(outcome)) {
            if (ResultTables.BESIDE.contains(table.name())) {
                WholeFile.write(besideFor(table.name(), target), form.of(table));
            } else if (table.name().equals(ResultTables.FIRST)) {
                WholeFile.write(target, form.of(table));
            }
        }
    }

    private static <T> WholeFile.Content geoJson(Table<T> table) {
        GeoJsonTable<T> features =
                new GeoJsonTable<>(table.columns(), table.shape().orElse(row -> Optional.empty()));
        return out -> features.write(table.rows(), out);
    }

    private static <T> WholeFile.Content csv(Table<T> table) {
        return out -> new CsvTable<>(table.columns()).write(table.rows(), out);
    }

    private static ResultFormat format(Path target) {
        return ResultFormat.of(target).orElseThrow(() -> new IllegalArgumentException("no format for " + target));
    }

    private static Path besideFor(String what, Path target) {
        String name = String.valueOf(target.getFileName());
        int dot = name.lastIndexOf('.');
        return target.resolveSibling(name.substring(0, dot) + "." + what + name.substring(dot));
    }
}
