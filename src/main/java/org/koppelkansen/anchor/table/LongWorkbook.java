package org.koppelkansen.anchor.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.koppelkansen.measure.Language;

/// A workbook of one sheet that is written row by row, however many there are. Text is written as text, never as a
/// formula.
public final class LongWorkbook {
    /// Of one sheet, the heading not counted.
    public static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;

    private static final int ROWS_AT_ONCE = 500;

    private LongWorkbook() {}

    /// @param table without rows
    /// @param rows that it gets, read once, and no further than fits
    /// @param mostRows at most [#MOST_ROWS]
    /// @return whether all rows are in it
    public static <T> boolean write(Table<T> table, Iterator<T> rows, int mostRows, Language language, OutputStream out)
            throws IOException {
        Workbook book = new Workbook(out, "Koppelkansen", "1.0");
        Worksheet sheet = book.newWorksheet(table.sheet().in(language));
        List<Column<T>> columns = table.columns();
        WorkbookTable.head(sheet, 0, columns, language);
        int written = 0;
        while (written < mostRows && rows.hasNext()) {
            T row = rows.next();
            written++;
            for (int c = 0; c < columns.size(); c++) {
                put(sheet, written, c, columns.get(c).value().apply(row).in(language));
            }
            if (written % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
        }
        sheet.setAutoFilter(0, 0, written, columns.size() - 1);
        sheet.finish();
        book.finish();
        return !rows.hasNext();
    }

    /// Words stand in their cells and not in the table of words of the workbook, which is kept until its end.
    private static void put(Worksheet sheet, int row, int column, Value value) {
        if (value instanceof Value.Words words) {
            sheet.inlineString(row, column, WorkbookTable.cellText(words.text()));
        } else {
            WorkbookTable.put(sheet, row, column, value);
        }
    }
}
