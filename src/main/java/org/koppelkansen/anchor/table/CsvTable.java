package org.koppelkansen.anchor.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// Writes rows as CSV for a Dutch spreadsheet, and the same in every language so that a script can rely on it: UTF-8
/// with a mark at the start, semicolons, decimal commas, days as `2027-03-01`, lines that end as RFC 4180 has it.
///
/// Text that a spreadsheet would run as a formula gets an apostrophe in front, which makes it text.
public record CsvTable<T>(List<Column<T>> columns) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    public CsvTable {
        columns = List.copyOf(columns);
    }

    public void write(List<T> rows, OutputStream out) throws IOException {
        StringBuilder line = new StringBuilder(BYTE_ORDER_MARK);
        line.append(columns.stream().map(Column::key).collect(Collectors.joining(";")));
        out.write(line.append(LINE_END).toString().getBytes(StandardCharsets.UTF_8));
        for (T row : rows) {
            line.setLength(0);
            for (Column<T> column : columns) {
                line.append(line.isEmpty() ? "" : ";")
                        .append(cell(column.value().apply(row)));
            }
            out.write(line.append(LINE_END).toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String cell(Value value) {
        return switch (value) {
            case Value.Nothing() -> "";
            case Value.Words words -> quoted(guarded(words.text()));
            case Value.Term term -> term.key();
            case Value.Figure figure -> figure.number().toPlainString().replace('.', ',');
            case Value.Day day -> day.date().toString();
            case Value.Time time -> time.at().toString();
        };
    }

    private static String guarded(String text) {
        return runs(text) || runs(text.stripLeading()) ? "'" + text : text;
    }

    private static boolean runs(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    private static String quoted(String text) {
        boolean needs = text.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r')
                || !text.equals(text.strip());
        return needs ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
