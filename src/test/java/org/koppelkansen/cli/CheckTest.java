package org.koppelkansen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `check` on files as they should not be, from the call to what is printed.
class CheckTest {
    private static final String HEADING = "id;owner;discipline;status;start;end;budget;wkt\n";
    private static final int GOOD = 60;

    @TempDir
    Path folder;

    private Path written(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static String good() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < GOOD; i++) {
            rows.append("g" + i + ";Waternet;riool;gepland;2027-01-01;2027-03-01;1000;POINT (" + (121_000 + i)
                    + " 487000)\n");
        }
        return rows.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Waternet;riool;gepland;2027-01-01;2027-03-01;1; | geometry-missing | 61 0 0",
                "Waternet;riool;gepland;2027-01-01;2027-03-01;1;POLYGON EMPTY | geometry-missing | 61 0 0",
                "Waternet;riool;gepland;2027-01-01;2027-03-01;1;POINT (a b) | geometry-unreadable | 61 0 0",
                "Waternet;riool;gepland;2027-01-01;2027-03-01;1;LINESTRING (121000 487000, 121000 487000, 121009 487000) | geometry-points-repeated | 60 1 0",
                "Waternet;riool;gepland;2027-01-01;2027-03-01;1;POLYGON ((121000 487000, 121010 487010, 121010 487000, 121000 487010, 121000 487000)) | geometry-self-intersecting | 60 1 0",
                "Waternet;riool;gepland;2027-01-01;2027-03-01;1;POLYGON ((121000 487000, 121010 487000, 121010 487010)) | geometry-ring-closed | 60 1 0",
                "Waternet;riool;gepland;2027-01-01;2027-03-01;1;POLYGON ((121000 487000, 121010 487000, 121020 487000, 121000 487000)) | geometry-collapsed | 60 1 0",
                "Waternet;riool;gepland;2027-01-01;2027-03-01;1;POINT (487000 121000) | geometry-other-crs | 60 1 0",
                "Waternet;riool;gepland;2027-01-01;2027-03-01;1;POINT (4.9 52.37) | crs-mixed | 61 0 0",
                "Waternet;riool;gepland;2027-01-01;2027-03-01;1;POINT (52.37 4.9) | geometry-axes-swapped | 60 1 0",
                "Waternet;riool;gepland;2027-01-01;2027-03-01;1;POINT (0 0) | geometry-elsewhere | 61 0 0",
                "Waternet;riool;gepland;2027-02-31;2027-03-01;1;POINT (121000 487000) | date-impossible | 60 1 0",
                "Waternet;riool;gepland;2027-06-01;2027-03-01;1;POINT (121000 487000) | dates-swapped | 60 1 0",
                "Waternet;riool;gepland;01-02-27;2027-03-01;1;POINT (121000 487000) | date-two-digit-year | 60 1 0",
                "Waternet;riool;gepland;2027-01-01;9999-12-31;1;POINT (121000 487000) | date-placeholder | 61 0 0",
                "Waternet;riool;gepland;2027-01-01;2046-12-31;1;POINT (121000 487000) | date-far | 61 0 0",
                "Waternet;riool;gepland;2027-01-01;2048-12-31;1;POINT (121000 487000) | date-far | 61 0 0",
                "Waternet;riool;gepland;ooit;;1;POINT (121000 487000) | dates-missing | 60 0 1",
                ";riool;gepland;2027-01-01;2027-03-01;1;POINT (121000 487000) | owner-missing | 61 0 0",
                "Waternet;zzz;gepland;2027-01-01;2027-03-01;1;POINT (121000 487000) | discipline-unknown | 61 0 0",
                "Waternet;riool;Yes;2027-01-01;2027-03-01;1;POINT (121000 487000) | phase-unknown | 61 0 0",
                "Waternet;riool;gepland;2027-01-01;2027-03-01;veel;POINT (121000 487000) | budget-unreadable | 61 0 0",
                "Waternet;riool | row-field-count | 60 0 1"
            })
    void an_odd_row_is_found_under_its_number_and_counted_once(String cells, String code, String counts)
            throws IOException {
        Path file = written("plan.csv", HEADING + good() + "odd;" + cells + "\n");
        Path findings = folder.resolve("bevindingen.csv");
        Call call = Call.of("check", file.toString(), "--profile", "generic", "--findings", findings.toString());
        assertThat(call.code()).isZero();
        String[] each = counts.split(" ", -1);
        assertThat(call.out())
                .contains("61 rijen gelezen: " + each[0] + " zo overgenomen, " + each[1] + " hersteld, " + each[2]
                        + " afgewezen.");
        assertThat(Files.readString(findings).lines())
                .anySatisfy(line -> assertThat(line).contains("plan.csv;61;", ";" + code + ";"));
    }

    @Test
    void files_of_one_name_from_two_folders_are_told_apart() throws IOException {
        Path north = written("noord/plan.csv", HEADING + good());
        Path south = written("zuid/plan.csv", HEADING + good() + "odd;Waternet;riool;gepland;ooit;;1;\n");
        Path findings = folder.resolve("bevindingen.csv");
        Call call = Call.of("check", north.toString(), south.toString(), "--findings", findings.toString());
        assertThat(call.code()).isZero();
        assertThat(call.out())
                .contains("noord/plan.csv\n", "zuid/plan.csv\n")
                .contains("60 rijen gelezen: 60 zo overgenomen, 0 hersteld, 0 afgewezen.")
                .contains("61 rijen gelezen: 60 zo overgenomen, 0 hersteld, 1 afgewezen.")
                .contains("121 rijen gelezen: 120 zo overgenomen, 0 hersteld, 1 afgewezen.")
                .contains("Dat geeft 120 voornemens");
        assertThat(Files.readString(findings).lines().filter(line -> line.contains("dates-missing")))
                .singleElement()
                .asString()
                .contains("zuid/plan.csv;61");
        assertThat(Call.of("check", south.toString(), north.toString()).out()).contains("zuid/plan.csv\n");
    }

    @Test
    void points_that_part_thousands_are_seen_in_coordinates_and_budgets() throws IOException {
        Path file = written(
                "dutch.csv", "id;owner;discipline;start;end;budget;x;y\n1;A;riool;2027;2028;121.000;121.000;487.000\n");
        Path profile = written("dutch.yaml", """
                profile: dutch
                columns: {id: id, owner: owner, start: start, end: end, budget: budget, x: x, y: y}
                constants: {discipline: sewer}
                """);
        Path findings = folder.resolve("bevindingen.geojson");
        Call call = Call.of(
                "find", file.toString(), "--profile", profile.toString(), "--json", "--findings", findings.toString());
        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out()).containsPattern("\"budgetEuros\"\\s*:\\s*121000").contains("EPSG:28992");
        assertThat(Files.readString(findings)).contains("thousands-parted").doesNotContain("geometry-elsewhere");
    }

    @Test
    void a_file_without_times_is_told_which_are_missing() throws IOException {
        Call call = Call.of(
                "check",
                written("plek.csv", "id;wkt\n1;POINT (121000 487000)\n").toString());
        assertThat(call.code()).isOne();
        assertThat(call.out()).contains("columns-missing", "start, einde");
    }

    @Test
    void a_file_named_twice_is_a_wrong_call() throws IOException {
        Path file = written("plan.csv", HEADING + good());
        Path again = folder.resolve(".").resolve("plan.csv");
        Call call = Call.of("check", file.toString(), again.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err().lines()).hasSize(1);
        assertThat(call.err()).contains("staat er twee keer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "leeg.csv | ~~ | 1",
                "kop.csv | id;owner;start;end | 1",
                "lijst.json | [1, 2] | 1",
                "brief.csv | Dit is een brief. | 3",
                "pagina.geojson | <html>404</html> | 3",
                "blad.csv | %PDF-1.4 | 3",
                "diep.json | [[[[ | 1"
            })
    void a_file_without_works_ends_with_one_sentence_and_its_code(String name, String text, int code)
            throws IOException {
        Call call = Call.of("check", written(name, text).toString());
        assertThat(call.code()).as(call.out() + call.err()).isEqualTo(code);
        assertThat(call.err().lines()).hasSize(1);
    }
}
