package org.koppelkansen.anchor;

import java.nio.file.Path;
import java.util.List;
import org.koppelkansen.find.Relation;
import org.koppelkansen.measure.Language;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Work;

/// Writes an outcome in one of the [ResultFormat]s. A GeoPackage and a workbook hold everything; GeoJSON and CSV know
/// only one table per file, so that the works go to a second file beside it: `F.geojson` and `F.works.geojson`.
///
/// The same outcome gives the same bytes. No file is ever there in part: see [WholeFile].
public final class WriteOutcome {
    private WriteOutcome() {}

    /// The files that writing to `target` makes or replaces.
    public static List<Path> files(Path target) {
        return switch (format(target)) {
            case GEOJSON, CSV -> List.of(target, besideFor("works", target));
            case GEOPACKAGE, WORKBOOK -> List.of(target);
        };
    }

    /// @param language of headings in a workbook; the other formats have the same names in any language
    /// @throws Unwritable when the folder or disk does not let us
    public static void write(Outcome outcome, Path target, Language language) {
        switch (format(target)) {
            case GEOJSON -> writeGeoJson(outcome, target);
            case CSV -> writeCsv(outcome, target);
            case GEOPACKAGE -> GeoPackage.write(outcome, target);
            case WORKBOOK -> WorkbookResult.write(outcome, target, language);
        }
    }

    private static void writeGeoJson(Outcome outcome, Path target) {
        GeoJsonTable<Relation> relations = new GeoJsonTable<>(RelationColumns.ALL, RelationShape::of);
        GeoJsonTable<Work> works =
                new GeoJsonTable<>(WorkColumns.ALL, w -> w.place().map(Place::geometry));
        WholeFile.write(target, out -> relations.write(outcome.found().relations(), out));
        WholeFile.write(
                besideFor("works", target), out -> works.write(outcome.found().works(), out));
    }

    private static void writeCsv(Outcome outcome, Path target) {
        CsvTable<Relation> relations = new CsvTable<>(RelationColumns.ALL);
        WholeFile.write(target, out -> relations.write(outcome.found().relations(), out));
        CsvTable<Work> works = new CsvTable<>(WorkColumns.ALL);
        WholeFile.write(
                besideFor("works", target), out -> works.write(outcome.found().works(), out));
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
