package org.koppelkansen.town;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.koppelkansen.town.TownWork.Site;
import org.koppelkansen.town.TownWork.What;
import org.koppelkansen.town.TownWork.When;
import org.locationtech.jts.geom.Geometry;

/// Reads the works of one owner from text, a line each:
/// `id | place | kind | first month | last month | phase | project | title | oddity`.
/// The seed decides the days within the months and the spread of the budgets; each work has its own stream, so that
/// a line more does not change the others.
record Programme(Ground ground, long seed) {
    List<TownWork> of(Role role, String text) {
        List<TownWork> works = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> works.add(work(role, line.split("\\|", -1))));
        return works;
    }

    private TownWork work(Role role, String[] cells) {
        String[] c = Arrays.stream(cells).map(String::strip).toArray(String[]::new);
        SplittableRandom dice = new SplittableRandom(seed * 31 + c[0].hashCode());
        Trade trade = Trade.of(role, c[2]);
        Geometry shape = trade.shape(ground, c[1]);
        LocalDate start =
                YearMonth.parse(c[3]).atDay(1 + dice.nextInt(20)).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        LocalDate end = YearMonth.parse(c[4])
                .atDay(8 + dice.nextInt(20))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException(c[0] + " ends before it starts");
        }
        double spread = 0.85 + 0.3 * dice.nextDouble();
        long budget = Math.max(5, Math.round(trade.euros(shape) * spread / 1000)) * 1000;
        Oddity oddity = c.length > 8 && !c[8].isBlank()
                ? Oddity.valueOf(c[8].toUpperCase(Locale.ROOT).replace('-', '_'))
                : Oddity.NONE;
        Site site = new Site(streetName(c[1], shape), written(c[1]), shape);
        return new TownWork(c[0], new What(c[2], title(c), c[6]), site, new When(start, end, c[5]), budget, oddity);
    }

    private String streetName(String place, Geometry shape) {
        return isDrawn(place)
                ? ground.town().streets().nearest(shape.getCentroid()).name()
                : Ground.streetOf(place);
    }

    private static boolean isDrawn(String place) {
        return place.matches("(vlak|brug|kade|punt|lijn) .*");
    }

    /// The stretch as owners write it: `Tasmanstraat (Kompaslaan t/m Markerwaardlaan)`.
    private static String written(String place) {
        if (place.startsWith("brug ")) {
            return place.substring(5);
        }
        if (isDrawn(place)) {
            return "";
        }
        return place.replaceAll(": *(.+?) - ([^+]+?)(?= *\\+|$)", " ($1 t/m $2)")
                .replace(" + ", ", ");
    }

    private static String title(String[] c) {
        String place = written(c[1]);
        return c[7].replace("@", place.isEmpty() ? "" : place.split(" \\(|,", -1)[0]);
    }
}
