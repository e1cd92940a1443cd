package org.koppelkansen.sources;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;

/// A table of text with any separator. Separator and heading row are found in its first characters; lines before
/// the heading are passed over; each later line that is not blank is a row.
final class CsvSource implements Source {
    private static final int HEAD = 1 << 16;

    private final Path file;
    private final String name;
    private final TextEncoding encoding;
    private final CsvHeading heading;

    private CsvSource(Path file, String name, TextEncoding encoding, CsvHeading heading) {
        this.file = file;
        this.name = name;
        this.encoding = encoding;
        this.heading = heading;
    }

    /// @throws UnreadableSource when its first lines are no table
    static CsvSource of(Path file, String name, SourceHints hints) throws IOException {
        TextEncoding encoding = TextEncoding.of(file, hints.charset());
        try (Reader reader = encoding.open(file)) {
            char[] head = new char[HEAD];
            int length = Math.max(0, fill(reader, head));
            String text = new String(head, 0, length);
            Optional<CsvHeading> heading = CsvHeading.find(new StringReader(text), length < HEAD, hints);
            return new CsvSource(
                    file, name, encoding, heading.orElseThrow(() -> new UnreadableSource(Refusals.noTable(name))));
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public List<String> columns() {
        return heading.columns();
    }

    @Override
    public void read(RowSink sink) {
        encoding.tell(sink, name);
        if (!heading.oddities().isEmpty()) {
            sink.finding(Finding.ofFile(FindingCode.HEADINGS_UNCLEAR, name, String.join(", ", heading.oddities())));
        }
        try (Reader reader = encoding.open(file, sink)) {
            rows(new CsvRecords(reader, heading.separator()), sink);
        } catch (IOException e) {
            throw new UnreadableSource(Refusals.broken(name, e), e);
        }
    }

    private void rows(CsvRecords records, RowSink sink) throws IOException {
        for (int i = 0; i < heading.records(); i++) {
            records.next();
        }
        long number = 0;
        while (records.next()) {
            if (records.isBlank()) {
                continue;
            }
            if (records.isCut()) {
                sink.finding(Finding.ofFile(FindingCode.FILE_TRUNCATED, name, number));
                return;
            }
            number++;
            if (records.isTooLong()) {
                sink.finding(Finding.ofRow(FindingCode.ROW_UNREADABLE, name, number, records.start()));
            } else {
                row(number, records.fields(), sink);
            }
        }
    }

    private void row(long number, List<String> fields, RowSink sink) {
        List<String> columns = heading.columns();
        Map<String, Cell> cells = LinkedHashMap.newLinkedHashMap(columns.size());
        boolean surplus = false;
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i);
            if (!field.isBlank()) {
                surplus |= i >= columns.size();
                cells.put(i < columns.size() ? columns.get(i) : CsvHeading.unnamed(i), new Cell.Text(field));
            }
        }
        if (surplus || fields.size() < columns.size()) {
            sink.finding(Finding.ofRow(FindingCode.ROW_FIELD_COUNT, name, number, fields.size(), columns.size()));
        }
        sink.row(new RawRow(number, cells, new RawGeometry.Absent()));
    }

    private static int fill(Reader reader, char[] head) throws IOException {
        int length = 0;
        for (int n = reader.read(head); n > 0; n = reader.read(head, length, head.length - length)) {
            length += n;
        }
        return length;
    }

    /// Field by field, a table of text may be sloppy: quotes count only at the start of a field, and what follows a
    /// closing quote belongs to the field.
    static final class CsvRecords {
        private static final int LONGEST = 16 << 20;

        private final Reader reader;
        private final char separator;
        private final List<String> fields = new ArrayList<>();
        private final StringBuilder field = new StringBuilder();
        private final char[] buffer = new char[1 << 14];
        private int at;
        private int end;
        private int ahead;
        private int length;
        private boolean cut;
        private boolean tooLong;

        CsvRecords(Reader reader, char separator) throws IOException {
            this.reader = reader;
            this.separator = separator;
            this.ahead = take();
        }

        /// Goes to the next record; false after the last.
        boolean next() throws IOException {
            fields.clear();
            length = 0;
            cut = false;
            tooLong = false;
            if (ahead < 0) {
                return false;
            }
            boolean more = true;
            while (more) {
                more = field();
            }
            return true;
        }

        List<String> fields() {
            return List.copyOf(fields);
        }

        boolean isBlank() {
            return fields.stream().allMatch(String::isBlank);
        }

        /// Whether the text ended inside a quoted field.
        boolean isCut() {
            return cut;
        }

        boolean isTooLong() {
            return tooLong;
        }

        /// The start of the record, for people.
        String start() {
            String first = String.join(String.valueOf(separator), fields);
            return first.substring(0, Math.min(60, first.length()));
        }

        /// Reads one field and what ends it; true when the record goes on.
        private boolean field() throws IOException {
            field.setLength(0);
            if (ahead == '"') {
                quoted();
            }
            while (ahead >= 0 && ahead != separator && ahead != '\n' && ahead != '\r') {
                keep();
            }
            fields.add(field.toString());
            int ending = ahead;
            if (ending >= 0) {
                ahead = take();
            }
            if (ending == '\r' && ahead == '\n') {
                ahead = take();
            }
            return ending == separator;
        }

        private int take() throws IOException {
            if (at == end) {
                at = 0;
                end = reader.read(buffer);
                if (end <= 0) {
                    end = 0;
                    return -1;
                }
            }
            return buffer[at++];
        }

        private void quoted() throws IOException {
            ahead = take();
            while (ahead >= 0) {
                if (ahead == '"') {
                    ahead = take();
                    if (ahead != '"') {
                        return;
                    }
                }
                keep();
                if (tooLong && ahead == '\n') {
                    return;
                }
            }
            cut = true;
        }

        private void keep() throws IOException {
            length++;
            if (length <= LONGEST) {
                field.append((char) ahead);
            } else {
                tooLong = true;
            }
            ahead = take();
        }
    }
}
