package org.koppelkansen.town;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.koppelkansen.town.formats.Globe;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;

/// The greenery of the municipality: a list kept by hand, longitude and latitude with decimal commas, some of it in
/// RD.
final class GreeneryCsv {
    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private GreeneryCsv() {}

    static byte[] of(List<TownWork> works) {
        List<String> lines = new ArrayList<>();
        lines.add("nummer;werk;soort;straat;lon;lat;van;tot;stand;budget");
        for (TownWork work : works) {
            lines.add(line(work, work.what().title()));
            if (work.oddity() == Oddity.SAME_ROW_TWICE) {
                lines.add(line(work, work.what().title()));
            }
            if (work.oddity() == Oddity.SAME_ID_OTHER_CONTENT) {
                lines.add(line(work, work.what().title() + ", tweede fase"));
            }
        }
        return Deliveries.lines(lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(TownWork work, String title) {
        String[] at = place((Point) work.site().geometry(), work.oddity());
        return String.join(
                ";",
                work.id(),
                title,
                work.what().kind(),
                work.site().street(),
                at[0].replace('.', ','),
                at[1].replace('.', ','),
                work.when().start().format(DUTCH),
                work.when().end().format(DUTCH),
                work.when().phase(),
                Words.dutchEuros(work.budgetEuros()));
    }

    private static String[] place(Point rd, Oddity oddity) {
        if (oddity == Oddity.OTHER_SYSTEM) {
            return new String[] {Double.toString(rd.getX()), Double.toString(rd.getY())};
        }
        Coordinate at = Globe.fromRd(rd).getCoordinate();
        String lat = Globe.degrees(at.y);
        return new String[] {Globe.degrees(at.x), oddity == Oddity.OUTSIDE ? lat.replaceFirst("52", "5") : lat};
    }
}
