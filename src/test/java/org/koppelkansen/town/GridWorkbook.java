package org.koppelkansen.town;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.koppelkansen.town.formats.FixedZip;

/// The grid operator's planning: a workbook with a title above the headings, Dutch words, decimal commas as text,
/// and the geometry as WKT in RD in its last column.
final class GridWorkbook {
    private static final int HEADING_ROW = 4;
    private static final List<String> HEADINGS = List.of(
            "Projectnr",
            "Omschrijving",
            "Straat",
            "Traject",
            "Soort werk",
            "Lengte (m)",
            "Start uitvoering",
            "Gereed",
            "Status",
            "Raming (EUR)",
            "Programma",
            "Geometrie (WKT, RD)");
    private static final DateTimeFormatter AS_TEXT = DateTimeFormatter.ofPattern("d-M-yyyy", Locale.ROOT);

    private GridWorkbook() {}

    static byte[] of(List<TownWork> works) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook book = new Workbook(bytes, "Planning", "1.0");
        Worksheet sheet = book.newWorksheet("Planning 2026-2036");
        head(sheet);
        for (int i = 0; i < works.size(); i++) {
            row(sheet, HEADING_ROW + 1 + i, works.get(i));
        }
        int foot = HEADING_ROW + 2 + works.size();
        sheet.value(foot, 0, "Vragen over deze planning: afdeling Programmering (verzonnen gegevens)");
        book.finish();
        return withoutClock(bytes.toByteArray());
    }

    private static void head(Worksheet sheet) {
        sheet.value(0, 0, Role.GRID.owner() + " – meerjarenplanning elektriciteit en gas");
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, "Peildatum 5 oktober 2026; bedragen exclusief btw; alles verzonnen");
        for (int c = 0; c < HEADINGS.size(); c++) {
            sheet.value(HEADING_ROW, c, HEADINGS.get(c));
            sheet.style(HEADING_ROW, c).bold().fillColor("DDE6EE").set();
            sheet.width(c, c == 1 || c == 11 ? 52 : 18);
        }
    }

    private static void row(Worksheet sheet, int at, TownWork work) {
        sheet.value(at, 0, work.id());
        sheet.value(at, 1, work.what().title());
        sheet.value(at, 2, work.site().street());
        sheet.value(at, 3, stretch(work.site().place()));
        sheet.value(at, 4, work.what().kind());
        double length = work.site().geometry().getLength();
        sheet.value(
                at,
                5,
                length == 0 ? "" : String.format(Locale.ROOT, "%.1f", length).replace('.', ','));
        boolean swapped = work.oddity() == Oddity.END_BEFORE_START;
        day(sheet, at, 6, swapped ? work.when().end() : work.when().start(), work.oddity());
        day(sheet, at, 7, swapped ? work.when().start() : work.when().end(), work.oddity());
        sheet.value(at, 8, Words.gridStatus(work.when().phase()));
        sheet.value(at, 9, work.oddity() == Oddity.NO_NUMBER ? "n.t.b." : Words.dutchEuros(work.budgetEuros()));
        sheet.value(at, 10, work.what().project());
        if (work.oddity() != Oddity.NO_GEOMETRY) {
            sheet.value(at, 11, work.site().geometry().toText());
        }
    }

    private static void day(Worksheet sheet, int row, int column, LocalDate day, Oddity oddity) {
        if (oddity == Oddity.DAY_AS_TEXT) {
            sheet.value(row, column, day.format(AS_TEXT));
        } else {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd-mm-yyyy").set();
        }
    }

    private static String stretch(String place) {
        int open = place.indexOf('(');
        return open < 0 ? "gehele lengte" : place.substring(open + 1, place.length() - 1);
    }

    /// The library stamps the hour of writing into the properties of the document; a fixed one replaces it.
    private static byte[] withoutClock(byte[] workbook) throws IOException {
        Map<String, byte[]> entries = FixedZip.entries(workbook);
        entries.replaceAll((name, content) -> name.startsWith("docProps/")
                ? new String(content, StandardCharsets.UTF_8)
                        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "2026-10-05T09:30:00Z")
                        .getBytes(StandardCharsets.UTF_8)
                : content);
        return FixedZip.of(entries);
    }
}
