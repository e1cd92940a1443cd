package org.koppelkansen.town;

import java.nio.charset.Charset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Geometry;

/// The fibre company's planning: CSV with semicolons, windows-1252, years of two digits, WKT in RD.
final class FibreCsv {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd-MM-yy", Locale.ROOT);

    private FibreCsv() {}

    static byte[] of(List<TownWork> works) {
        List<String> lines = new ArrayList<>();
        lines.add("Opdracht;Omschrijving;Straten;Type;Start bouw;Einde bouw;Status;Begroting;Cluster;WKT");
        works.forEach(work -> lines.add(line(work)));
        return Deliveries.lines(lines).getBytes(Charset.forName("windows-1252"));
    }

    private static String line(TownWork work) {
        Geometry shape = work.site().geometry();
        return String.join(
                ";",
                work.id(),
                work.what().title(),
                work.site().place(),
                work.oddity() == Oddity.UNKNOWN_KIND
                        ? "zie bijlage"
                        : work.what().kind(),
                work.oddity() == Oddity.IMPOSSIBLE_DAY
                        ? "31-11-" + work.when().start().getYear() % 100
                        : work.when().start().format(SHORT),
                work.when().end().format(SHORT),
                Words.fibreStatus(work.when().phase()),
                Words.dutchEuros(work.budgetEuros()),
                work.what().project(),
                work.oddity() == Oddity.NO_GEOMETRY ? "" : "\"" + shape.toText() + "\"");
    }
}
