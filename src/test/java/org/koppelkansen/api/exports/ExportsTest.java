package org.koppelkansen.api.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.anchor.table.LongWorkbook;
import org.koppelkansen.anchor.table.Table;
import org.koppelkansen.anchor.table.WorkbookTable;
import org.koppelkansen.api.ExportedFile;
import org.koppelkansen.api.TestClient;
import org.koppelkansen.api.TestServer;
import org.koppelkansen.find.DrawnTown;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Change;
import org.koppelkansen.results.RegisteredTown;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Area;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Task;
import org.koppelkansen.works.Work;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Files hold what the lists hold, for the same viewer and the same question.
class ExportsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String FORMULA = "=HYPERLINK(\"http://elsewhere.example\";\"klik\")";

    private static TestServer server;
    private static TestClient controller;

    @BeforeAll
    static void find() {
        server = TestServer.start();
        RegisteredTown town = RegisteredTown.in(server.database());
        Area area = new Area(
                "W",
                "Area W",
                Area.Level.DISTRICT,
                Optional.empty(),
                Shape.of(new Box(119_000, 486_000, 122_000, 487_000), Crs.RD));
        town.register()
                .areas()
                .replace(
                        Area.Level.DISTRICT,
                        List.of(area),
                        new Change(RegisteredTown.viewer(Role.CORE_TEAM, "core"), RegisteredTown.at(0), ""));
        List<Work> works = DrawnTown.of("""
                R city sewer replace 1 0-100 0 2027-01-01..2032-01-01 100 flexible 1 -
                H warm heat lay 1 0-100 0 2027-01-01..2032-01-01 60 flexible 1 -
                S city road renovate 2 0-90 0 2027-01-01..2032-01-01 60 flexible 1 -
                E net electricity lay 2 0-90 0 2027-01-01..2032-01-01 60 flexible 1 -
                """).works();
        town.enter(titled(works.get(0)), Confidentiality.PARTNERS, false);
        town.enter(works.get(1), Confidentiality.PUBLIC, false);
        town.enter(works.get(2), Confidentiality.OVERLAP_ONLY, false);
        town.enter(works.get(3), Confidentiality.PARTNERS, false);
        town.find(1_000);
        server.database()
                .sql()
                .sql("insert into weighing_finding (code, severity, work, source, source_row, nl, en)"
                        + " select 'ground-too-large', 'warning', id, 'a source', 1, 'Groot', 'Large' from work")
                .update();
        controller = server.as(new Grant(Role.CONTROLLER, new OwnerId("city")));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Work titled(Work work) {
        return new Work(
                work.id(),
                work.owner(),
                new Task(work.discipline(), work.task().intervention(), FORMULA),
                work.place(),
                work.window(),
                work.planning(),
                work.provenance());
    }

    private static List<JsonNode> listed(TestClient client, String path) {
        JsonNode list = JSON.readTree(client.get("/api/v1/" + path).body());
        return list.get("items").valueStream().toList();
    }

    private static byte[] file(TestClient client, String path) {
        HttpResponse<byte[]> answer = ExportedFile.bytes(client, "/api/v1/exports/" + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.body())
                .hasSize(Integer.parseInt(
                        answer.headers().firstValue("Content-Length").orElseThrow()));
        return answer.body();
    }

    private static List<List<String>> sheet(byte[] workbook) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : book.getFirstSheet().read()) {
                rows.add(row.stream()
                        .map(cell -> cell == null ? "" : cell.getText())
                        .toList());
            }
            return rows;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> column(List<List<String>> sheet, String heading) {
        int column = sheet.getFirst().indexOf(heading);
        assertThat(column).as(heading + " of " + sheet.getFirst()).isNotNegative();
        return sheet.stream().skip(1).map(row -> row.get(column)).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "works, '', id, /id",
        "works, owner=city&phase=programmed, id, /id",
        "works, 'bbox=119900,486850,120200,486950&bboxCrs=EPSG:28992', id, /id",
        "works, standing=withdrawn, id, /id",
        "works, sort=-street, id, /id",
        "works, sort=budget&phase=programmed, id, /id",
        "opportunities, '', id, /id",
        "opportunities, kind=couple-trench&area=W, id, /id",
        "opportunities, discipline=gas, id, /id",
        "findings, '', work, /work",
        "findings, code=ground-too-large, work, /work",
        "relations, '', id, /id",
        "relations, kind=couple-trench&owner=warm, id, /id",
        "areas, '', code, /code",
        "journal, '', number, /number",
        "journal, after=2, number, /number"
    })
    void a_file_holds_the_rows_of_its_list_in_its_order(String list, String question, String key, String pointer) {
        for (TestClient client :
                List.of(server.anonymous(), controller, server.as(new Grant(Role.READER, new OwnerId("net"))))) {
            List<String> wanted = listed(client, list + "?" + question).stream()
                    .map(one -> one.at(pointer).asString())
                    .toList();
            List<List<String>> sheet = sheet(file(client, list + "?format=xlsx&lang=en&" + question));
            assertThat(column(sheet, key)).as(list).isEqualTo(wanted);
            assertThat(ExportedFile.rows(file(client, list + "?format=gpkg&" + question), list).stream()
                            .map(row -> row.get(key)))
                    .as(list)
                    .isEqualTo(wanted);
        }
    }

    @Test
    void places_and_costs_are_in_it_where_they_are_seen() {
        List<Map<String, String>> works = ExportedFile.rows(file(controller, "works?format=gpkg"), "works");
        assertThat(works)
                .hasSize(4)
                .allMatch(row -> row.getOrDefault("geom", "").startsWith("LINESTRING"));
        List<Map<String, String>> needs = ExportedFile.rows(
                file(server.as(new Grant(Role.READER, new OwnerId("net"))), "works?format=gpkg"), "works");
        assertThat(needs.stream().filter(row -> "need".equals(row.get("kind"))))
                .singleElement()
                .satisfies(need -> {
                    assertThat(need.get("geom")).startsWith("POLYGON");
                    assertThat(need.get("title")).isEqualTo("null");
                });
        List<Map<String, String>> found =
                ExportedFile.rows(file(controller, "opportunities?format=gpkg"), "opportunities");
        assertThat(found)
                .isNotEmpty()
                .allMatch(row -> row.getOrDefault("geom", "").contains("POLYGON"));
        assertThat(ExportedFile.rows(file(controller, "relations?format=gpkg"), "relations"))
                .isNotEmpty()
                .allMatch(row -> row.getOrDefault("geom", "").contains("POLYGON"));
    }

    @Test
    void streets_are_written_in_the_figures_of_the_overview_of_their_area() {
        for (TestClient client : List.of(server.anonymous(), controller)) {
            JsonNode streets =
                    JSON.readTree(client.get("/api/v1/areas/W/overview").body()).at("/streets/items");
            List<List<String>> wanted = streets.valueStream()
                    .map(one -> Stream.of("street", "works", "openingsApart", "openingsTogether")
                            .map(name -> one.get(name).asString())
                            .toList())
                    .toList();
            List<List<String>> sheet = sheet(file(client, "areas/W/streets?format=xlsx&lang=nl"));
            assertThat(sheet.getFirst())
                    .containsExactly("straat", "voornemens", "keer open, apart", "keer open, samen");
            assertThat(sheet.subList(1, sheet.size())).isEqualTo(wanted);
            assertThat(ExportedFile.rows(file(client, "areas/W/streets?format=gpkg"), "streets").stream()
                            .map(row -> List.of(
                                    row.get("street"),
                                    row.get("works"),
                                    row.get("openingsApart"),
                                    row.get("openingsTogether"))))
                    .isEqualTo(wanted);
        }
        assertThat(sheet(file(controller, "areas/W/streets?format=xlsx"))).contains(List.of("Street 1", "2", "2", "1"));
        assertThat(controller.get("/api/v1/exports/areas/X/streets?format=xlsx").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_history_of_an_opportunity_is_that_of_its_works_and_of_its_finding() {
        JsonNode found = listed(controller, "opportunities?kind=couple-trench").getFirst();
        String path = "opportunities/" + found.get("id").asString() + "/history";
        List<String> wanted = found.at("/taking/works")
                .valueStream()
                .flatMap(work -> listed(controller, "works/" + work.asString() + "/history").stream())
                .map(entry -> entry.get("deed").asString() + " "
                        + entry.at("/subject/id").asString())
                .toList();
        List<Map<String, String>> rows = ExportedFile.rows(file(controller, path + "?format=gpkg"), "history");
        assertThat(rows)
                .extracting(row -> row.get("at"))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .contains(found.at("/times/firstFound").asString().replace("Z", ".000Z"));
        assertThat(rows)
                .filteredOn(row -> !"null".equals(row.get("work")))
                .extracting(row -> row.get("what") + " " + row.get("work"))
                .containsExactlyInAnyOrderElementsOf(wanted);
        List<List<String>> sheet = sheet(file(controller, path + "?format=xlsx&lang=nl"));
        assertThat(column(sheet, "wat")).contains("koppelkans voor het eerst gevonden", "opgenomen in het register");
        assertThat(controller
                        .get("/api/v1/exports/opportunities/K00/history?format=xlsx")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_would_be_a_formula_is_text() throws IOException {
        byte[] workbook = file(controller, "works?format=xlsx");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<Cell> cells = new ArrayList<>();
            book.getFirstSheet()
                    .read()
                    .forEach(row -> row.stream()
                            .filter(cell -> cell != null && cell.getText().equals(FORMULA))
                            .forEach(cells::add));
            assertThat(cells)
                    .singleElement()
                    .satisfies(cell -> assertThat(cell.getType()).isEqualTo(CellType.STRING));
        }
        assertThat(ExportedFile.parts(workbook).values()).noneMatch(part -> part.contains("<f>"));
    }

    @Test
    void what_is_one_of_a_list_is_a_word_in_a_sheet_and_a_key_in_a_geopackage() {
        List<List<String>> dutch = sheet(file(controller, "opportunities?format=xlsx&lang=nl"));
        assertThat(column(dutch, "soort")).isNotEmpty().containsOnly("koppelkans");
        assertThat(column(dutch, "disciplines")).contains("riool; warmte");
        assertThat(column(dutch, "soorten samenhang")).contains("koppelen: één sleuf");
        assertThat(column(sheet(file(controller, "opportunities?format=xlsx&lang=en")), "disciplines"))
                .contains("sewer; heat");
        assertThat(ExportedFile.rows(file(controller, "opportunities?format=gpkg"), "opportunities"))
                .extracting(row -> row.get("disciplines"))
                .contains("sewer; heat");
        assertThat(ExportedFile.rows(file(controller, "opportunities?format=gpkg"), "opportunities"))
                .extracting(row -> row.get("relationKinds"))
                .contains("couple-trench");
    }

    @Test
    void a_text_that_is_too_long_for_a_cell_says_so() {
        String longest = "x".repeat(32_767);
        assertThat(WorkbookTable.cellText(longest)).isEqualTo(longest);
        assertThat(WorkbookTable.cellText(longest + "y")).hasSize(32_767).endsWith("too long for a cell]");
    }

    @Test
    void a_sheet_that_would_be_too_long_is_not_taken_for_whole() throws IOException {
        Table<Integer> table = Table.plain(
                "numbers",
                new Text("Getallen", "Numbers"),
                List.of(Column.words("number", "getal", "number", 9, String::valueOf)),
                List.of());
        List<Integer> rows = IntStream.range(0, 1_203).boxed().toList();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        assertThat(LongWorkbook.write(table, rows.iterator(), 1_203, Language.NL, whole))
                .isTrue();
        assertThat(column(sheet(whole.toByteArray()), "getal"))
                .isEqualTo(rows.stream().map(String::valueOf).toList());
        assertThat(LongWorkbook.write(table, rows.iterator(), 1_202, Language.NL, new ByteArrayOutputStream()))
                .isFalse();
        assertThat(LongWorkbook.MOST_ROWS).isEqualTo(1_048_575);
    }

    @Test
    void it_is_named_and_headed_in_the_language_asked() {
        HttpResponse<byte[]> dutch = ExportedFile.bytes(controller, "/api/v1/exports/works?format=xlsx");
        assertThat(dutch.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("voornemens-2027-03-01.xlsx");
        assertThat(sheet(dutch.body()).getFirst()).contains("eigenaar", "vroegste start");
        HttpResponse<byte[]> english =
                ExportedFile.bytes(controller, "/api/v1/exports/works?format=xlsx", "Accept-Language", "en");
        assertThat(sheet(english.body()).getFirst()).contains("owner", "earliest start");
        assertThat(english.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(ExportedFile.bytes(controller, "/api/v1/exports/works?format=gpkg&lang=en")
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElseThrow())
                .contains("works-2027-03-01.gpkg");
    }

    @Test
    void who_has_it_already_gets_nothing_and_who_asks_wrongly_is_told() {
        String tag = ExportedFile.bytes(controller, "/api/v1/exports/areas?format=gpkg")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(ExportedFile.bytes(controller, "/api/v1/exports/areas?format=gpkg", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        for (String wrong : Set.of("", "?format=csv", "?format=xlsx&lang=fr", "?format=xlsx&colour=red")) {
            assertThat(controller.get("/api/v1/exports/works" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
        assertThat(controller.get("/api/v1/exports/journal?format=xlsx&after=x").statusCode())
                .isEqualTo(400);
    }
}
