package org.koppelkansen.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.anchor.table.Unwritable;
import org.koppelkansen.anchor.table.WholeFile;
import org.koppelkansen.measure.Language;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

class WriteOutcomeTest {
    private static final Path OGRINFO = Path.of("/usr/bin/ogrinfo");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "gpkg", "csv", "xlsx"})
    void the_same_outcome_gives_the_same_bytes(String ending) throws IOException {
        Path one = written("one." + ending);
        Path other = written("other." + ending);
        assertThat(Files.readAllBytes(other)).isEqualTo(Files.readAllBytes(one));
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "gpkg", "csv", "xlsx"})
    void nothing_but_the_files_that_were_announced_is_left_behind(String ending) throws IOException {
        Path target = written("uitkomst." + ending);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrderElementsOf(WriteOutcome.files(target));
        }
    }

    @Test
    void a_folder_that_is_not_there_is_said_in_one_sentence() {
        Path target = folder.resolve("nergens").resolve("uitkomst.csv");
        assertThatThrownBy(() -> WriteOutcome.write(SmallTown.outcome(), target, Language.NL))
                .isInstanceOfSatisfying(
                        Unwritable.class, e -> assertThat(e.sentence().nl()).contains("nergens"));
    }

    @Test
    void geojson_has_outer_rings_against_the_clock_and_holes_with_it() throws IOException {
        written("uitkomst.geojson");
        String works = Files.readString(folder.resolve("uitkomst.works.geojson"));
        assertThat(works).startsWith("{\"type\":\"FeatureCollection\",\"bbox\":[4.8");
        assertThat(works.lines()).hasSize(5);
        String sewer = works.lines().skip(1).findFirst().orElseThrow();
        double[][][] rings = rings(sewer);
        assertThat(rings).hasDimensions(2, 5);
        assertThat(signedArea(rings[0])).isPositive();
        assertThat(signedArea(rings[1])).isNegative();
        assertThat(sewer).contains("\"latest\":\"2027-06-30\"").contains("\"budgetEuros\":1234567.00");
    }

    @Test
    void a_relation_is_drawn_as_shared_ground_or_as_the_line_between() throws IOException {
        String relations = Files.readString(written("uitkomst.geojson"));
        assertThat(relations.lines().skip(1).limit(3))
                .satisfiesExactly(
                        trench -> assertThat(trench).contains("\"geometry\":{\"type\":\"Polygon\""),
                        site -> assertThat(site).contains("\"geometry\":{\"type\":\"LineString\""),
                        serve -> assertThat(serve)
                                .contains("\"geometry\":{\"type\":\"Polygon\"")
                                .contains("\"ambition\":\"regen-1\""));
    }

    @Test
    void csv_is_for_a_dutch_spreadsheet_and_runs_no_formula() throws IOException {
        String relations = Files.readString(written("uitkomst.csv"));
        assertThat(relations)
                .startsWith("\uFEFFid;kind;rule;first;")
                .contains(";0,64;")
                .endsWith("\r\n");
        String works = Files.readString(folder.resolve("uitkomst.works.csv"));
        assertThat(works)
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\"")
                .contains("\"Vervangen riool; deel \"\"oost\"\"\"")
                .contains(";1234567,00;");
    }

    @Test
    void a_workbook_has_a_sheet_for_each_table_with_real_days_and_numbers_and_no_formula() throws IOException {
        Path target = written("uitkomst.xlsx");
        try (ReadableWorkbook workbook = new ReadableWorkbook(target.toFile())) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly(
                            "Samenvatting",
                            "Relaties",
                            "Voornemens",
                            "Koppelkansen",
                            "Deelnemende voornemens",
                            "Gedeelde grond",
                            "Kosten",
                            "Bevindingen");
            List<String> summary = workbook.getFirstSheet().read().stream()
                    .filter(row -> row.getCellCount() > 0)
                    .map(row -> row.getCellText(0))
                    .toList();
            assertThat(summary).contains("Koppelkansen", "kosten ieder apart (€)", "voordeel van samen doen (€)");
            List<Row> works = workbook.findSheet("Voornemens").orElseThrow().read();
            assertThat(works).hasSize(4);
            assertThat(works.stream()
                            .flatMap(Row::stream)
                            .filter(cell -> cell != null)
                            .map(Cell::getType))
                    .doesNotContain(CellType.FORMULA);
            Row road = works.get(3);
            assertThat(road.stream().filter(cell -> cell != null).map(Cell::getText))
                    .contains("=HYPERLINK(\"http://x\")");
            assertThat(road.getCell(column("earliest")).asDate().toLocalDate()).isEqualTo("2027-03-01");
            assertThat(road.getCell(column("budgetEuros")).asNumber()).isEqualByComparingTo("1234567");
        }
    }

    @Test
    void a_geopackage_has_the_layers_in_the_metric_system() throws SQLException, ParseException {
        Path target = written("uitkomst.gpkg");
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + target);
                Statement statement = database.createStatement()) {
            assertThat(texts(statement, "SELECT table_name || ' ' || data_type FROM gpkg_contents ORDER BY 1"))
                    .containsExactly(
                            "findings attributes",
                            "opportunities features",
                            "opportunity_cells features",
                            "opportunity_costs attributes",
                            "opportunity_works features",
                            "relations features",
                            "works features");
            assertThat(texts(statement, "SELECT DISTINCT srs_id FROM gpkg_geometry_columns"))
                    .containsExactly("28992");
            assertThat(texts(statement, "SELECT earliest FROM works WHERE id = 'weg.csv:3'"))
                    .containsExactly("2027-03-01");
            try (ResultSet row = statement.executeQuery("SELECT geom FROM works WHERE id = 'weg.csv:3'")) {
                row.next();
                assertThat((Object) geometry(row.getBytes(1))).hasToString("LINESTRING (121000 487010, 121100 487010)");
            }
        }
    }

    @Test
    void a_geopackage_opens_without_complaint_where_gdal_is_installed() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(OGRINFO), "needs ogrinfo");
        Process process = new ProcessBuilder(
                        OGRINFO.toString(),
                        "-so",
                        "-al",
                        written("uitkomst.gpkg").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(said)
                .contains("Layer name: opportunities", "Layer name: opportunity_costs", "expectedBenefitEuros: Real")
                .doesNotContain("ERROR", "Warning");
    }

    @Test
    void an_opportunity_is_drawn_as_all_ground_of_its_works_and_its_cells_as_what_they_share() throws IOException {
        written("uitkomst.geojson");
        assertThat(Files.readString(folder.resolve("uitkomst.opportunities.geojson"))
                        .lines())
                .hasSize(3)
                .element(1)
                .asString()
                .contains("\"geometry\":{\"type\":\"Polygon\"", "\"works\":2,", "\"sharedSquareMetres\":180");
        assertThat(Files.readString(folder.resolve("uitkomst.opportunity_cells.geojson"))
                        .lines())
                .hasSize(3)
                .element(1)
                .asString()
                .contains("\"squareMetres\":180", "\"opened\":\"riool.csv:1; water.csv:2\"");
    }

    @Test
    void a_result_takes_the_place_of_an_older_one_in_one_go() throws IOException {
        Path target = folder.resolve("uitkomst.csv");
        Files.writeString(target, "oud");
        assertThatThrownBy(() -> WholeFile.write(target, out -> {
                    out.write(1);
                    throw new IOException("vol");
                }))
                .isInstanceOf(Unwritable.class);
        assertThat(target).hasContent("oud");
        written("uitkomst.csv");
        assertThat(Files.readString(target)).contains("couple-trench");
    }

    private Path written(String name) {
        Path target = folder.resolve(name);
        WriteOutcome.write(SmallTown.outcome(), target, Language.NL);
        return target;
    }

    private static int column(String key) {
        return WorkColumns.ALL.stream().map(Column::key).toList().indexOf(key);
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new java.util.ArrayList<>();
            while (rows.next()) {
                texts.add(Optional.ofNullable(rows.getString(1)).orElse(""));
            }
            return texts;
        }
    }

    private static Geometry geometry(byte[] blob) throws ParseException {
        assertThat(ByteBuffer.wrap(blob).order(ByteOrder.LITTLE_ENDIAN).getInt(4))
                .isEqualTo(28992);
        return new WKBReader().read(Arrays.copyOfRange(blob, 40, blob.length));
    }

    private static double[][][] rings(String feature) {
        String coordinates = feature.substring(feature.indexOf("[[[") + 3, feature.indexOf("]]]"));
        return Arrays.stream(coordinates.split("\\]\\],\\[\\[", -1))
                .map(ring -> Arrays.stream(ring.split("\\],\\[", -1))
                        .map(point -> Arrays.stream(point.split(",", -1))
                                .mapToDouble(Double::parseDouble)
                                .toArray())
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
    }

    private static double signedArea(double[][] ring) {
        double twice = 0;
        for (int i = 0; i + 1 < ring.length; i++) {
            twice += ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
        }
        return twice;
    }
}
