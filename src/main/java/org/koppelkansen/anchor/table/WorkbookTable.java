package org.koppelkansen.anchor.table;

import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;
import org.koppelkansen.measure.TownClock;

/// Fills a sheet with a table that a person can sort and filter.
public final class WorkbookTable {
    /// What a cell holds at most.
    private static final int MOST_CHARACTERS = 32_767;

    private static final String CUT = " … [past niet in een cel; too long for a cell]";

    private WorkbookTable() {}

    public static <T> void fill(Worksheet sheet, List<Column<T>> columns, List<T> rows, Language language) {
        fill(sheet, List.of(), columns, rows, language);
    }

    /// @param above lines over the heading, such as a title
    public static <T> void fill(
            Worksheet sheet, List<Text> above, List<Column<T>> columns, List<T> rows, Language language) {
        for (int i = 0; i < above.size(); i++) {
            sheet.value(i, 0, cellText(above.get(i).in(language)));
            sheet.style(i, 0).bold().set();
        }
        int top = above.size();
        head(sheet, top, columns, language);
        int most = Math.min(rows.size(), Worksheet.MAX_ROWS - 1 - top);
        for (int r = 0; r < most; r++) {
            for (int c = 0; c < columns.size(); c++) {
                put(
                        sheet,
                        top + r + 1,
                        c,
                        columns.get(c).value().apply(rows.get(r)).in(language));
            }
        }
        sheet.setAutoFilter(top, 0, top + most, columns.size() - 1);
    }

    /// Writes the heading of a table, below which the rest can be rolled.
    static <T> void head(Worksheet sheet, int row, List<Column<T>> columns, Language language) {
        for (int c = 0; c < columns.size(); c++) {
            sheet.value(row, c, columns.get(c).heading().in(language));
            sheet.style(row, c).bold().fillColor("E3EDF2").set();
            sheet.width(c, columns.get(c).width());
        }
        sheet.freezePane(0, row + 1);
    }

    /// Writes one value as a cell of its type.
    public static void put(Worksheet sheet, int row, int column, Value value) {
        switch (value) {
            case Value.Nothing() -> {}
            case Value.Words words -> sheet.value(row, column, cellText(words.text()));
            case Value.Term term -> sheet.value(row, column, term.key());
            case Value.Figure figure -> {
                sheet.value(row, column, figure.number());
                sheet.style(row, column)
                        .format(figure.number().scale() > 0 ? "#,##0.##" : "#,##0")
                        .set();
            }
            case Value.Day day -> {
                sheet.value(row, column, day.date());
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Value.Time time -> {
                sheet.value(row, column, LocalDateTime.ofInstant(time.at(), TownClock.ZONE));
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
        }
    }

    /// The text as a cell can hold it: without control characters, which XML cannot carry; of one that is too long its
    /// beginning, which says so.
    public static String cellText(String text) {
        return text.length() <= MOST_CHARACTERS
                ? plain(text)
                : plain(text.substring(0, MOST_CHARACTERS - CUT.length())) + CUT;
    }

    private static String plain(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c >= ' ' || c == '\n' || c == '\t')
                .filter(c -> c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
