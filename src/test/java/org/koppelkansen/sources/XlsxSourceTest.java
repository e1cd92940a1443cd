package org.koppelkansen.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koppelkansen.works.FindingCode;

class XlsxSourceTest {
    private final Path folder;

    XlsxSourceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path book(Consumer<Workbook> content) throws IOException {
        Path file = folder.resolve("works.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            content.accept(book);
        }
        return file;
    }

    private static void row(Worksheet sheet, int row, Object... values) {
        for (int column = 0; column < values.length; column++) {
            switch (values[column]) {
                case String text -> sheet.value(row, column, text);
                case Number number -> sheet.value(row, column, number);
                case Boolean truth -> sheet.value(row, column, truth);
                case LocalDate day -> {
                    sheet.value(row, column, day);
                    sheet.style(row, column).format("dd-mm-yyyy").set();
                }
                default -> throw new IllegalArgumentException();
            }
        }
    }

    @Test
    void cells_are_typed_and_titles_above_the_heading_passed_over() throws IOException {
        Path file = book(book -> {
            Worksheet sheet = book.newWorksheet("Planning");
            sheet.value(0, 0, "Uitvoeringsplan 2026");
            row(sheet, 2, "nummer", "naam", "start", "bedrag", "vast");
            row(sheet, 3, 1, "riool", LocalDate.of(2026, 3, 1), 1000.5, true);
            row(sheet, 5, 2, "gas", LocalDate.of(2027, 3, 1), 0.25, false);
            sheet.style(5, 3).format("0%").set();
        });
        Reading read = Reading.of(file);
        assertThat(read.rows()).hasSize(2);
        assertThat(read.rows().getFirst().cells())
                .containsEntry("start", new Cell.Day(LocalDate.of(2026, 3, 1)))
                .containsEntry("vast", new Cell.Truth(true));
        assertThat(read.cell(0, "bedrag")).isEqualTo("1000.5");
        assertThat(read.cell(1, "bedrag")).isEqualTo("0.25");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void hidden_and_empty_sheets_are_passed_over_unless_asked_for() throws IOException {
        Path file = book(book -> {
            Worksheet hidden = book.newWorksheet("oud");
            row(hidden, 0, "a", "b");
            row(hidden, 1, "oud", "x");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            book.newWorksheet("leeg").value(0, 0, "niets");
            Worksheet shown = book.newWorksheet("nu");
            row(shown, 0, "a", "b");
            row(shown, 1, "nu", "x");
        });
        assertThat(Reading.of(file).cell(0, "a")).isEqualTo("nu");
        assertThat(Reading.of(file, layer("OUD")).cell(0, "a")).isEqualTo("oud");
        assertThatThrownBy(() -> Reading.of(file, layer("weg"))).hasMessageContaining("oud, leeg, nu");
    }

    private static SourceHints layer(String layer) {
        return new SourceHints(
                Optional.empty(), Optional.empty(), Optional.of(layer), Optional.empty(), Optional.empty());
    }

    @Test
    void formulas_errors_and_both_calendars_are_understood() throws IOException {
        Path file = handMade("1", """
                <row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="inlineStr"><is><t>b</t></is></c>
                <c r="C1" t="inlineStr"><is><t>c</t></is></c></row>
                <row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" s="1"><v>44621</v></c><c r="C2" t="e"><v>#N/A</v></c></row>
                <row r="3"><c r="A3" t="str"><f>"x"</f><v>x</v></c><c r="B3" s="1"><v>1</v></c></row>
                """);
        Reading read = Reading.of(file);
        assertThat(read.cell(0, "a")).isEqualTo("2");
        assertThat(read.cell(1, "a")).isEqualTo("x");
        assertThat(read.cell(0, "b")).isEqualTo("2026-03-02");
        assertThat(read.cell(1, "b")).isEqualTo("1904-01-02");
        assertThat(read.codes()).containsExactly(FindingCode.CELL_ERROR);
    }

    private Path handMade(String date1904, String rows) throws IOException {
        Path file = folder.resolve("hand.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="xml" ContentType="application/xml"/>
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                    </Types>""");
            entry(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            entry(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
                    <Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>""");
            entry(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                    <workbookPr date1904="%s"/><sheets><sheet name="blad" sheetId="1" r:id="r1"/></sheets></workbook>""".formatted(date1904));
            entry(zip, "xl/styles.xml", """
                    <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>""");
            entry(zip, "xl/worksheets/sheet1.xml", """
                    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>""".formatted(rows));
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void a_workbook_named_csv_is_still_a_workbook() throws IOException {
        Path file = book(book -> {
            Worksheet sheet = book.newWorksheet("x");
            row(sheet, 0, "a", "b");
            row(sheet, 1, "1", "2");
        });
        Path renamed = Files.move(file, folder.resolve("works.csv"));
        assertThat(Sources.open(renamed.toString(), SourceHints.NONE).format()).isEqualTo("xlsx");
    }

    @Test
    void old_protected_and_cut_workbooks_are_refused_with_the_remedy() throws IOException {
        byte[] old = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 600);
        Path xls = Reading.written(folder, "oud.xls", old);
        assertThatThrownBy(() -> Reading.of(xls)).hasMessageContaining("save it as .xlsx");
        System.arraycopy("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), 0, old, 100, 32);
        Path locked = Reading.written(folder, "slot.xlsx", old);
        assertThatThrownBy(() -> Reading.of(locked)).hasMessageContaining("password");
        byte[] whole = Files.readAllBytes(book(book -> row(book.newWorksheet("x"), 0, "a", "b")));
        Path cut = Reading.written(folder, "cut.xlsx", Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> Reading.of(cut)).hasMessageContaining("cut off");
    }
}
