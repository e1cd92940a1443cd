package org.koppelkansen.anchor;

import org.dhatim.fastexcel.Worksheet;

/// Lines of words and figures, one below the other on a sheet.
final class WorkbookLines {
    private final Worksheet sheet;
    private int row;

    WorkbookLines(Worksheet sheet) {
        this.sheet = sheet;
    }

    /// A line in bold, after an empty one unless it is the first.
    void heading(String... words) {
        row += row == 0 ? 0 : 1;
        for (int i = 0; i < words.length; i++) {
            sheet.value(row, i, words[i]);
            sheet.style(row, i).bold().set();
        }
        row++;
    }

    void line(String name, Value... values) {
        sheet.value(row, 0, WorkbookTable.cellText(name));
        for (int i = 0; i < values.length; i++) {
            WorkbookTable.put(sheet, row, i + 1, values[i]);
        }
        row++;
    }
}
