package org.koppelkansen.sources;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;

/// A sheet of an Excel workbook, streamed row by row. Titles above the heading are passed over; formulas count as
/// the value that Excel last computed; hidden rows are rows.
final class XlsxSource implements Source {
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);
    private static final int LOOKED_AT = 40;
    private static final Pattern NO_DATE = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|(?i:general|standaard)");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    private final File file;
    private final String name;
    private final String sheet;
    private final CsvHeading heading;
    private final int headingRow;

    private XlsxSource(File file, String name, String sheet, CsvHeading heading, int headingRow) {
        this.file = file;
        this.name = name;
        this.sheet = sheet;
        this.heading = heading;
        this.headingRow = headingRow;
    }

    static Source of(Path path, String name, SourceHints hints) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(path.toFile(), OPTIONS)) {
            List<Sheet> sheets = book.getSheets().toList();
            for (Sheet sheet : chosen(sheets, name, hints)) {
                List<Row> first = firstRows(sheet);
                int at = hints.headingRow().isPresent()
                        ? hintedRow(first, hints.headingRow().get())
                        : headingRow(first);
                if (at >= 0
                        && (first.size() > at + 1
                                || sheets.size() == 1
                                || hints.layer().isPresent())) {
                    CsvHeading heading = heading(first, at);
                    int row = first.get(at).getRowNum();
                    return new XlsxSource(path.toFile(), name, sheet.getName(), heading, row);
                }
            }
            return new EmptySource(name, "xlsx");
        } catch (ExcelReaderException e) {
            throw new UnreadableSource(Refusals.damaged(name), e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public List<String> columns() {
        return heading.columns();
    }

    @Override
    public void read(RowSink sink) {
        if (!heading.oddities().isEmpty()) {
            sink.finding(Finding.ofFile(FindingCode.HEADINGS_UNCLEAR, name, String.join(", ", heading.oddities())));
        }
        long number = 0;
        try (ReadableWorkbook book = new ReadableWorkbook(file, OPTIONS);
                Stream<Row> rows = book.findSheet(sheet).orElseThrow().openStream()) {
            LocalDate epoch = book.isDate1904() ? EPOCH_1904 : EPOCH;
            for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
                Row row = all.next();
                if (row.getRowNum() > headingRow && filled(row) > 0) {
                    number++;
                    row(number, row, epoch, sink);
                }
            }
        } catch (ExcelReaderException e) {
            sink.finding(Finding.ofFile(FindingCode.FILE_TRUNCATED, name, number));
        } catch (IOException e) {
            throw new UnreadableSource(Refusals.broken(name, e), e);
        }
    }

    private void row(long number, Row row, LocalDate epoch, RowSink sink) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (org.dhatim.fastexcel.reader.Cell cell : row) {
            if (cell == null) {
                continue;
            }
            int index = cell.getColumnIndex();
            String column = index < heading.columns().size() ? heading.columns().get(index) : CsvHeading.unnamed(index);
            if (cell.getType() == CellType.ERROR) {
                sink.finding(Finding.ofRow(FindingCode.CELL_ERROR, name, number, column, cell.getRawValue()));
            } else {
                value(cell, epoch).ifPresent(value -> cells.put(column, value));
            }
        }
        sink.row(new RawRow(number, cells, new RawGeometry.Absent()));
        sink.progress(number, 0);
    }

    private static Optional<Cell> value(org.dhatim.fastexcel.reader.Cell cell, LocalDate epoch) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return Optional.of(number(number, cell.getDataFormatString(), epoch));
        }
        if (value instanceof Boolean truth) {
            return Optional.of(new Cell.Truth(truth));
        }
        return value == null || value.toString().isBlank()
                ? Optional.empty()
                : Optional.of(new Cell.Text(value.toString()));
    }

    /// Excel stores a day as a number of days; only the format tells that it is one.
    private static Cell number(BigDecimal number, @Nullable String format, LocalDate epoch) {
        if (format == null || !isDate(format) || number.signum() <= 0 || number.precision() - number.scale() > 7) {
            return new Cell.Numeric(number);
        }
        long day = number.longValue();
        boolean beforeFalseLeapDay = epoch.equals(EPOCH) && day < 60;
        return new Cell.Day(epoch.plusDays(beforeFalseLeapDay ? day + 1 : day));
    }

    private static boolean isDate(String format) {
        String bare = NO_DATE.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return bare.indexOf('y') >= 0 || bare.indexOf('j') >= 0 || bare.indexOf('d') >= 0;
    }

    private static List<Sheet> chosen(List<Sheet> sheets, String name, SourceHints hints) {
        if (hints.layer().isEmpty()) {
            List<Sheet> visible = sheets.stream()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            return visible.isEmpty() ? sheets : visible;
        }
        String wanted = hints.layer().get();
        List<Sheet> named = sheets.stream()
                .filter(sheet -> sheet.getName().equalsIgnoreCase(wanted))
                .toList();
        if (named.isEmpty()) {
            String there = sheets.stream().map(Sheet::getName).collect(Collectors.joining(", "));
            throw new UnreadableSource(Refusals.noLayer(name, wanted, there));
        }
        return named;
    }

    private static List<Row> firstRows(Sheet sheet) throws IOException {
        List<Row> first = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> all = rows.iterator();
            while (all.hasNext() && first.size() < LOOKED_AT) {
                Row row = all.next();
                if (filled(row) > 0) {
                    first.add(row);
                }
            }
        }
        return first;
    }

    private static int hintedRow(List<Row> rows, int wanted) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).getRowNum() == wanted) {
                return i;
            }
        }
        return -1;
    }

    /// The first row that fills nearly as many cells as the fullest does, mostly with text.
    private static int headingRow(List<Row> rows) {
        int fullest = rows.stream().mapToInt(XlsxSource::filled).max().orElse(0);
        for (int i = 0; i < rows.size(); i++) {
            int filled = filled(rows.get(i));
            long texts = rows.get(i).stream()
                    .filter(cell -> cell != null && cell.getValue() instanceof String)
                    .count();
            if (filled * 10 >= fullest * 6 && texts * 2 >= filled) {
                return i;
            }
        }
        return rows.isEmpty() ? -1 : 0;
    }

    private static int filled(Row row) {
        return (int) row.stream()
                .filter(cell -> cell != null && !textOf(cell).isBlank())
                .count();
    }

    private static CsvHeading heading(List<Row> first, int at) {
        List<String> headings = new ArrayList<>();
        for (org.dhatim.fastexcel.reader.Cell cell : first.get(at)) {
            headings.add(cell == null ? "" : textOf(cell));
        }
        CsvHeading named = CsvHeading.named(' ', at + 1, headings);
        List<String> odd = named.oddities().stream()
                .filter(column -> !column.startsWith("#")
                        || first.stream()
                                .anyMatch(row -> has(row, named.columns().indexOf(column))))
                .toList();
        return new CsvHeading(' ', at + 1, named.columns(), odd);
    }

    private static boolean has(Row row, int column) {
        return row.getOptionalCell(column)
                .filter(cell -> !textOf(cell).isBlank())
                .isPresent();
    }

    private static String textOf(org.dhatim.fastexcel.reader.Cell cell) {
        return value(cell, EPOCH).map(Cell::text).orElse("");
    }
}
