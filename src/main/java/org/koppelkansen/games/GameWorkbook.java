package org.koppelkansen.games;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.anchor.table.SteadyZip;
import org.koppelkansen.anchor.table.WorkbookTable;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;

/// A workbook of tables, one a sheet; equal tables on the same day give the same bytes.
///
/// @param today the day that it is dated
public record GameWorkbook(Language language, LocalDate today) {
    /// One table with its name.
    ///
    /// @param above lines over its heading
    public record Sheet<T>(Text name, List<Text> above, List<Column<T>> columns, List<T> rows) {
        public Sheet {
            above = List.copyOf(above);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        public Sheet(Text name, List<Column<T>> columns, List<T> rows) {
            this(name, List.of(), columns, rows);
        }

        private void fill(Workbook workbook, Language language) {
            WorkbookTable.fill(workbook.newWorksheet(name.in(language)), above, columns, rows, language);
        }
    }

    public void write(List<Sheet<?>> sheets, Path file) throws IOException {
        Path draft = Files.createTempFile("koppelkansen", ".xlsx");
        try (OutputStream steady = new BufferedOutputStream(Files.newOutputStream(file))) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft));
                    Workbook workbook = new Workbook(out, "Koppelkansen", "1.0")) {
                sheets.forEach(sheet -> sheet.fill(workbook, language));
            }
            SteadyZip.rewrite(draft, today, steady);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
