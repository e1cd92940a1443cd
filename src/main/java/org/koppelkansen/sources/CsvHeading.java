package org.koppelkansen.sources;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Where a table of text has its heading, and how its fields are separated.
///
/// @param records how many records to pass over to come to the first row, the heading included
/// @param oddities headings that were empty or there twice, as they were renamed
record CsvHeading(char separator, int records, List<String> columns, List<String> oddities) {
    private static final char[] SEPARATORS = {';', ',', '\t', '|'};
    private static final int LOOKED_AT = 200;
    /// What a heading may look like: not a number, not a piece of a geometry.
    private static final Pattern NAME = Pattern.compile("\\s*[\\p{L}_#@(%].{0,100}", Pattern.DOTALL);

    CsvHeading {
        columns = List.copyOf(columns);
        oddities = List.copyOf(oddities);
    }

    /// The heading in `head`, the first characters of the text.
    ///
    /// @param whole whether that is all of the text; otherwise its last record may be cut and is not looked at
    static Optional<CsvHeading> find(StringReader head, boolean whole, SourceHints hints) throws IOException {
        Trial best = null;
        for (char separator : candidates(head, hints)) {
            Trial trial = Trial.of(head, separator, whole);
            if (best == null || trial.score() > best.score()) {
                best = trial;
            }
        }
        return best == null || (best.width() < 2 && hints.separator().isEmpty())
                ? Optional.empty()
                : best.heading(hints);
    }

    /// The name of a column without heading: its place, from 1.
    static String unnamed(int index) {
        return "#" + (index + 1);
    }

    /// Names that are unique and not empty, from headings as they are.
    static CsvHeading named(char separator, int records, List<String> headings) {
        List<String> columns = new ArrayList<>();
        List<String> oddities = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i).strip().replaceAll("\\s+", " ");
            String column = heading.isEmpty() ? unnamed(i) : heading;
            for (int again = 2; !seen.add(column); again++) {
                column = heading + " (" + again + ")";
            }
            columns.add(column);
            if (!column.equals(heading)) {
                oddities.add(column);
            }
        }
        return new CsvHeading(separator, records, columns, oddities);
    }

    private static char[] candidates(StringReader head, SourceHints hints) throws IOException {
        if (hints.separator().isPresent()) {
            return new char[] {hints.separator().get()};
        }
        char[] start = new char[5];
        int n = head.read(start);
        head.reset();
        boolean named = n == 5 && new String(start, 0, 4).equalsIgnoreCase("sep=");
        return named ? new char[] {start[4]} : SEPARATORS;
    }

    /// The first records as one separator splits them.
    private record Trial(char separator, List<List<String>> records, int width) {
        static Trial of(StringReader head, char separator, boolean whole) throws IOException {
            List<List<String>> records = new ArrayList<>();
            CsvSource.CsvRecords all = new CsvSource.CsvRecords(head, separator);
            while (records.size() < LOOKED_AT && all.next()) {
                records.add(all.fields());
            }
            head.reset();
            if (!whole && records.size() > 1 && records.size() < LOOKED_AT) {
                records.removeLast();
            }
            return new Trial(separator, records, commonWidth(records));
        }

        /// How many fields most rows have, counting only rows of more than one; the widest of equals.
        private static int commonWidth(List<List<String>> records) {
            int[] times =
                    new int[1 + records.stream().mapToInt(List::size).max().orElse(0)];
            records.forEach(record -> times[record.size()]++);
            int common = 1;
            for (int width = 2; width < times.length; width++) {
                common = times[width] >= (common == 1 ? 1 : times[common]) ? width : common;
            }
            return common;
        }

        /// The share of lines of the common width, weighed by how many fields that is and by how many of the
        /// headings look like names: commas inside geometries split lines as evenly as true separators do.
        double score() {
            long fitting = records.stream().filter(r -> r.size() == width).count();
            return width < 2 ? 0 : Math.log(width) * nameShare(records.get(headingRow())) * fitting / records.size();
        }

        private static double nameShare(List<String> record) {
            long names = record.stream().filter(f -> NAME.matcher(f).matches()).count();
            return (double) names / Math.max(1, filled(record));
        }

        Optional<CsvHeading> heading(SourceHints hints) {
            int at = hints.headingRow().map(row -> row - 1).orElseGet(this::headingRow);
            return at >= records.size()
                    ? Optional.empty()
                    : Optional.of(named(separator, at + 1, trimmed(records.get(at))));
        }

        /// The first record that fills nearly as many fields as the fullest of the first ones does, mostly with
        /// names where there is such a one.
        private int headingRow() {
            int fullest = 0;
            for (List<String> record : records.subList(0, Math.min(20, records.size()))) {
                fullest = Math.max(fullest, record.size() == width ? filled(record) : 0);
            }
            int first = -1;
            for (int i = 0; i < records.size(); i++) {
                List<String> record = records.get(i);
                if (filled(record) * 10 >= fullest * 6 && record.size() * 10 >= width * 7) {
                    if (nameShare(record) >= 0.5) {
                        return i;
                    }
                    first = first < 0 ? i : first;
                }
            }
            return Math.max(0, first);
        }

        private static int filled(List<String> record) {
            return (int) record.stream().filter(field -> !field.isBlank()).count();
        }

        /// Without the empty fields that a spreadsheet leaves at the end of each line.
        private List<String> trimmed(List<String> headings) {
            int end = headings.size();
            while (end > 1 && headings.get(end - 1).isBlank() && isEmptyColumn(end - 1)) {
                end--;
            }
            return headings.subList(0, end);
        }

        private boolean isEmptyColumn(int column) {
            return records.stream()
                    .allMatch(r -> r.size() <= column || r.get(column).isBlank());
        }
    }
}
