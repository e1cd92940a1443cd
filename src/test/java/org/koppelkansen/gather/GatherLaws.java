package org.koppelkansen.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.profile.DraftProfile;
import org.koppelkansen.profile.Profile;
import org.koppelkansen.profile.Profiles;
import org.koppelkansen.settings.WorkingWidths;
import org.koppelkansen.sources.Cell;
import org.koppelkansen.sources.RawGeometry;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.Work;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// What holds for any rows at all: nothing is lost, nothing is thrown, and the order of delivery plays no part.
class GatherLaws {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final GeometryFactory JTS = new GeometryFactory();
    private static final List<String> COLUMNS = List.of(
            "id",
            "wior_nummer",
            "Référence Chantier",
            "eigenaar",
            "owner",
            "discipline",
            "asset",
            "start",
            "end",
            "datumStartUitvoering",
            "datum_einde_uitvoering",
            "periodeGeplandeUitvoering",
            "hoofdstatus",
            "status",
            "earliest",
            "latest",
            "wishedStart",
            "durationDays",
            "certainty",
            "budget",
            "budgetEuros",
            "x",
            "y",
            "lon",
            "lat",
            "wkt",
            "geometrie",
            "geo_shape",
            "Date début du chantier",
            "Date fin du chantier",
            "projectnaam",
            "geplandeStartUitvoering",
            "geplandeEindeUitvoering",
            "hardness",
            "confidentiality",
            "row",
            "readOn",
            "crs");
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "null",
            "Yes",
            "31-02-2026",
            "2026-02-30",
            "01-03-27",
            "1/4/2027",
            "2027-Q3",
            "Q5 2027",
            "2027",
            "9999",
            "9999-12-31",
            "31-12-2048",
            "0000-00-00",
            "week 54 2027",
            "week 12 2027",
            "maart 2027",
            "45123",
            "29-08-2022,16-09-2022",
            "16-09-2022,29-08-2022",
            "2027-05-01",
            "2026-01-01T00:00:00",
            "-5",
            "0",
            "3",
            "0,5",
            "80%",
            "1.250.000,50",
            "€ 1,2 mln",
            "1e12",
            "1e99",
            "99999999999999999999999",
            "12.3.4",
            "NaN",
            "Infinity",
            "POINT(121000 487000)",
            "POINT EMPTY",
            "POLYGON((0 0,1 1,1 0,0 1,0 0))",
            "POLYGON((121000 487000,121010 487000",
            "{\"type\":\"Point\",\"coordinates\":[52.37,4.9]}",
            "{\"type\":\"Polygon\",\"coordinates\":[]}",
            "LINESTRING(4.9 52.37,4.91 52.38)",
            "121000",
            "487000",
            "4.9",
            "52.37",
            "4,9",
            "EPSG:28992",
            "99999",
            "riool vervangen",
            "Liander",
            "onbekend",
            "in-execution",
            "vervallen",
            "overlap-only",
            "fixed",
            "\u0000\uFFFF",
            "x".repeat(300),
            "{0}",
            "$1\\",
            "2147483648");

    static List<Long> seeds() {
        return IntStream.range(0, 200).mapToObj(i -> (long) i).toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_row_is_accepted_repaired_or_rejected_and_none_throws(long seed) {
        Random random = new Random(seed);
        Rows rows = nasty("nasty-" + seed + ".csv", random);
        for (String name : Profiles.names()) {
            Gathered gathered = gather(List.of(new Delivery(rows, profile(name))));
            SourceQuality quality = gathered.sources().getFirst();
            assertThat(quality.read()).isEqualTo(rows.rows().size());
            assertThat(quality.accepted() + quality.repaired() + quality.rejected())
                    .isEqualTo(quality.read());
            assertThat((long) gathered.works().size()).isLessThanOrEqualTo(quality.read() - quality.rejected());
            assertThat(gathered.works())
                    .extracting(Work::id)
                    .doesNotHaveDuplicates()
                    .isSorted();
            assertThat(QualityReport.text(gathered, Language.NL, 100).lines()).allMatch(line -> line.length() <= 200);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_deliveries_plays_no_part(long seed) {
        Random random = new Random(seed);
        List<Delivery> deliveries = new ArrayList<>();
        for (String name : List.of("wior", "generic", "geojson")) {
            deliveries.add(new Delivery(nasty(name + ".csv", random), profile(name)));
        }
        Gathered one = gather(deliveries);
        Collections.shuffle(deliveries, random);
        Gathered other = gather(deliveries);
        assertThat(other.works()).isEqualTo(one.works());
        assertThat(other.findings()).isEqualTo(one.findings());
        assertThat(other.crs()).isEqualTo(one.crs());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_draft_of_anything_can_be_used_as_it_is(long seed) {
        Rows rows = nasty("nasty \"" + seed + "\": #1.csv", new Random(seed));
        Profile draft =
                Profiles.of("draft.yaml", DraftProfile.of(rows, Language.NL).yaml());
        SourceQuality quality =
                gather(List.of(new Delivery(rows, draft))).sources().getFirst();
        assertThat(quality.read()).isEqualTo(rows.rows().size());
    }

    @Test
    void a_file_delivered_twice_yields_its_works_once() {
        Rows rows = nasty("a.csv", new Random(1));
        Rows again = new Rows("b.csv", rows.rows());
        Profile profile = Profiles.named("wior");
        Gathered once = gather(List.of(new Delivery(rows, profile)));
        Gathered twice = gather(List.of(new Delivery(rows, profile), new Delivery(again, profile)));
        assertThat(twice.works())
                .extracting(Work::id)
                .isEqualTo(once.works().stream().map(Work::id).toList());
    }

    private static final Map<String, Profile> SHIPPED = new LinkedHashMap<>();

    private static Profile profile(String name) {
        return SHIPPED.computeIfAbsent(name, Profiles::named);
    }

    private static Gathered gather(List<Delivery> deliveries) {
        return new GatherWorks(DAY, WorkingWidths.shipped()).gather(deliveries, Progress.SILENT);
    }

    private static Rows nasty(String name, Random random) {
        Rows rows = Rows.named(name);
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            if (i > 0 && random.nextInt(6) == 0) {
                rows = rows.with(
                        rows.rows().getLast().cells(), rows.rows().getLast().geometry());
            } else {
                rows = rows.with(cells(random), geometry(random));
            }
        }
        return rows;
    }

    private static Map<String, Cell> cells(Random random) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (String column : COLUMNS) {
            if (random.nextInt(3) > 0) {
                cells.put(column, cell(random));
            }
        }
        return cells;
    }

    private static Cell cell(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> new Cell.Numeric(BigDecimal.valueOf(random.nextLong(), random.nextInt(20)));
            case 1 -> new Cell.Day(LocalDate.ofEpochDay(random.nextInt(100_000) - 50_000));
            case 2 -> new Cell.Truth(random.nextBoolean());
            case 3 -> new Cell.Day(random.nextBoolean() ? LocalDate.MAX : LocalDate.MIN);
            case 4 -> new Cell.Numeric(new BigDecimal("1E+400"));
            case 5 -> new Cell.Numeric(BigDecimal.valueOf(2020 + random.nextInt(30)));
            default -> new Cell.Text(VALUES.get(random.nextInt(VALUES.size())));
        };
    }

    private static RawGeometry geometry(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new RawGeometry.Absent();
            case 1 -> new RawGeometry.Unreadable("MULTI...");
            default -> new RawGeometry.Read(drawn(random), crs(random), List.of());
        };
    }

    private static Optional<Crs> crs(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Crs(999_999));
            case 2 -> Optional.of(Crs.WGS84);
            default -> Optional.of(Crs.RD);
        };
    }

    private static Geometry drawn(Random random) {
        Coordinate[] points = new Coordinate[5];
        for (int i = 0; i < 4; i++) {
            points[i] = new Coordinate(number(random, 121_000), number(random, 487_000));
        }
        points[0] = new Coordinate(121_000 + random.nextInt(9), 487_000);
        points[4] = points[0].copy();
        return switch (random.nextInt(3)) {
            case 0 -> JTS.createPoint(points[0]);
            case 1 -> JTS.createLineString(points);
            default -> JTS.createPolygon(points);
        };
    }

    private static double number(Random random, double near) {
        return switch (random.nextInt(25)) {
            case 0 -> Double.NaN;
            case 1 -> Double.POSITIVE_INFINITY;
            case 2 -> 1e300;
            case 3 -> 52.37;
            default -> near + random.nextInt(200);
        };
    }
}
