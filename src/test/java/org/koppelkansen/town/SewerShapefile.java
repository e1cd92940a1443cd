package org.koppelkansen.town;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.town.formats.DbaseTable;
import org.koppelkansen.town.formats.FixedZip;
import org.koppelkansen.town.formats.PolylineFile;
import org.locationtech.jts.geom.Geometry;

/// The sewers of the municipality: a zipped Shapefile as an older management system exports it, with field names of
/// ten letters, windows-1252, and no `.prj`.
final class SewerShapefile {
    private static final List<DbaseTable.Field> FIELDS = List.of(
            DbaseTable.Field.text("RIOOLNR", 12),
            DbaseTable.Field.text("STRAATNAAM", 40),
            DbaseTable.Field.text("OMSCHRIJVI", 80),
            DbaseTable.Field.text("MAATREGEL", 20),
            DbaseTable.Field.number("DIAM_MM", 6),
            DbaseTable.Field.day("STARTDATUM"),
            DbaseTable.Field.day("EINDDATUM"),
            DbaseTable.Field.text("STATUSPLAN", 12),
            DbaseTable.Field.number("RAMING_EUR", 12),
            DbaseTable.Field.text("PROJECTNR", 14));

    private SewerShapefile() {}

    static byte[] of(List<TownWork> works) {
        List<Optional<Geometry>> lines = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (TownWork work : works) {
            lines.add(
                    work.oddity() == Oddity.NO_GEOMETRY
                            ? Optional.empty()
                            : Optional.of(work.site().geometry()));
            rows.add(row(work));
        }
        PolylineFile shapes = PolylineFile.of(lines);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("riolering_mjp.shp", shapes.main());
        parts.put("riolering_mjp.shx", shapes.index());
        parts.put("riolering_mjp.dbf", DbaseTable.bytes(FIELDS, rows));
        return FixedZip.of(parts);
    }

    private static List<String> row(TownWork work) {
        return List.of(
                work.id(),
                work.site().street(),
                work.what().title(),
                work.what().kind().toUpperCase(Locale.ROOT),
                work.what().title().startsWith("Transport") ? "1000" : "400",
                work.oddity() == Oddity.IMPOSSIBLE_DAY
                        ? work.when().start().getYear() + "0231"
                        : DbaseTable.day(work.when().start()),
                DbaseTable.day(work.when().end()),
                work.oddity() == Oddity.UNKNOWN_STATUS
                        ? "ZIE NOTITIE"
                        : Words.sewerStatus(work.when().phase()),
                Long.toString(work.budgetEuros()),
                work.what().project());
    }
}
