package org.koppelkansen.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koppelkansen.RealData;
import org.koppelkansen.works.FindingCode;

class CsvSourceTest {
    private final Path folder;

    CsvSourceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Reading read(String csv) {
        return Reading.of(Reading.written(folder, "works.csv", csv));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void the_separator_is_found(String separator) {
        Reading read = read("""
                naam;straat;bedrag
                riool;"Dam; 1";1.000,50
                gas;"Kalverstraat
                en ""zo\""";12
                """.replace(";", separator));
        assertThat(read.rows()).hasSize(2);
        assertThat(read.cell(0, "straat")).isEqualTo("Dam" + separator + " 1");
        assertThat(read.cell(1, "straat")).isEqualTo("Kalverstraat\nen \"zo\"");
    }

    @Test
    void lines_before_the_heading_are_passed_over() {
        Reading read = read("""
                Uitvoeringsplan 2026
                opgesteld op 3 maart, versie 2

                nummer;naam;start;eind
                1;riool;2026;2027
                2;gas;2027;2028

                """);
        assertThat(read.rows()).hasSize(2);
        assertThat(read.cell(0, "naam")).isEqualTo("riool");
    }

    @Test
    void lines_before_the_heading_may_have_the_separators_of_a_spreadsheet() {
        Reading read = read("Planning;;;\r\n;;;\r\nnummer;naam;start;eind\r\n1;riool;2026;2027\r\n");
        assertThat(read.rows()).hasSize(1);
        assertThat(read.cell(0, "start")).isEqualTo("2026");
    }

    @Test
    void empty_and_double_headings_get_names_of_their_own() {
        Reading read = read("naam,,naam,\n a,b,c,\n");
        assertThat(read.rows().getFirst().cells().keySet()).containsExactly("naam", "#2", "naam (2)");
        assertThat(read.codes()).containsExactly(FindingCode.HEADINGS_UNCLEAR);
    }

    @Test
    void rows_with_too_few_or_too_many_fields_are_kept_and_noted() {
        Reading read = read("a;b;c\n1;2;3\n1;2\n1;2;3;4\n1;2;3;\n");
        assertThat(read.rows()).hasSize(4);
        assertThat(read.codes()).containsExactly(FindingCode.ROW_FIELD_COUNT, FindingCode.ROW_FIELD_COUNT);
        assertThat(read.cell(2, "#4")).isEqualTo("4");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({
        "UTF-8, false",
        "UTF-16LE, false",
        "UTF-16BE, false",
        "windows-1252, true",
        "ISO-8859-15, true"
    })
    void encodings_are_told_apart(String encoding, boolean noted) {
        String text = (encoding.startsWith("UTF-16") ? "\uFEFF" : "") + "naam;bedrag\nMaîtrise d’œuvre;€ 5\n";
        if (encoding.equals("ISO-8859-15")) {
            text = "naam;bedrag\nMaîtrise;€ 5\n";
        }
        Reading read = Reading.of(Reading.written(folder, "w.csv", text.getBytes(Charset.forName(encoding))));
        assertThat(read.cell(0, "naam")).startsWith("Maîtrise");
        assertThat(read.cell(0, "bedrag")).isEqualTo("€ 5");
        assertThat(read.codes().contains(FindingCode.ENCODING_GUESSED)).isEqualTo(noted);
    }

    @Test
    void text_that_was_encoded_twice_is_noted() {
        String twice = new String("Maîtrise d’œuvre".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        assertThat(read("naam;n\n" + twice + ";1\nBâtiment Ã la carte;2\n").codes())
                .containsExactly(FindingCode.TEXT_GARBLED);
        assertThat(read("naam;n\nBâtiment à São Paulo;1\n").codes()).isEmpty();
    }

    @Test
    void commas_inside_geometries_are_no_separators() {
        String row =
                "W1;\"Riool; fase 1\";\"{\"\"type\"\":\"\"LineString\"\",\"\"coordinates\"\":[[1,2],[3,4],[5,6],[7,8]]}\"\n";
        Reading read = read("id;naam;geo\n" + row.repeat(50));
        assertThat(read.rows()).hasSize(50);
        assertThat(read.cell(0, "naam")).isEqualTo("Riool; fase 1");
    }

    @Test
    void a_file_cut_inside_a_quote_keeps_the_rows_before() {
        Reading read = read("a;b\n1;2\n3;\"half a");
        assertThat(read.rows()).hasSize(1);
        assertThat(read.codes()).containsExactly(FindingCode.FILE_TRUNCATED);
    }

    @Test
    void quotes_inside_a_field_are_text() {
        assertThat(read("a;b\nbuis 12\";x\n").cell(0, "a")).isEqualTo("buis 12\"");
    }

    @Test
    void excel_may_name_the_separator_itself() {
        assertThat(read("sep=|\na|b;c\n1|2;3\n").cell(0, "b;c")).isEqualTo("2;3");
    }

    @Test
    void a_heading_without_rows_is_an_empty_file() {
        assertThat(read("a;b\n").codes()).containsExactly(FindingCode.FILE_EMPTY);
        assertThat(read("").codes()).containsExactly(FindingCode.FILE_EMPTY);
        assertThat(read(" \n\n").codes()).containsExactly(FindingCode.FILE_EMPTY);
    }

    @Test
    void text_without_columns_is_refused() {
        Path prose = Reading.written(folder, "prose.csv", "Dit is een brief\nzonder tabel\n");
        assertThatThrownBy(() -> Reading.of(prose))
                .isInstanceOfSatisfying(
                        UnreadableSource.class,
                        e -> assertThat(e.sentence().nl()).contains("geen tabel"));
    }

    @Test
    void the_real_works_of_paris_are_all_there() {
        Reading later = Reading.of(RealData.file("paris-chantiers/chantiers-a-paris.2024-10-29.csv"));
        assertThat(later.rows()).hasSize(5175);
        assertThat(later.findings()).isEmpty();
        assertThat(later.rows())
                .filteredOn(row -> !row.cells().containsKey("geo_shape"))
                .hasSize(12);
        assertThat(IntStream.range(0, 5175).mapToObj(row -> later.cell(row, "geo_shape")))
                .filteredOn(shape -> !shape.isEmpty())
                .allSatisfy(shape -> assertThat(GeometryText.parse(shape)).isInstanceOf(RawGeometry.Read.class));
        Reading earlier = Reading.of(RealData.file("paris-chantiers/chantiers-a-paris.2023-12-01.csv"));
        assertThat(earlier.rows()).hasSize(1725);
        assertThat(earlier.cell(0, "Maîtrise d'ouvrage principale")).isNotEmpty();
    }
}
