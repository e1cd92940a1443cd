package org.koppelkansen.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What `docs/secrecy.md` promises, read from its tables.
///
/// @param levels by level, then by who looks
/// @param roles by role, then by what it sees
/// @param ways by way out, then by how a work is seen
/// @param aside by way out of what is no work yet, who is told
/// @param marks by way out of what stands beside opportunities, by how the opportunity is seen
/// @param others ways out that the document names outside its tables
record SecrecyTables(
        Map<String, Map<String, String>> levels,
        Map<String, Map<String, String>> roles,
        Map<String, Map<String, String>> ways,
        Map<String, Map<String, String>> aside,
        Map<String, Map<String, String>> marks,
        Set<String> others) {
    private static final Pattern WAY = Pattern.compile("(?:GET|POST|PUT|PATCH|DELETE) /\\S+");

    static SecrecyTables read() throws IOException {
        String document = Files.readString(Path.of("docs/secrecy.md"));
        Set<String> others = new TreeSet<>();
        document.lines()
                .filter(line -> !line.startsWith("|"))
                .flatMap(line -> Arrays.stream(line.split("`", -1)))
                .filter(WAY.asMatchPredicate())
                .forEach(others::add);
        return new SecrecyTables(
                table(document, "| level |"),
                table(document, "| role |"),
                table(document, "| way out | whole |"),
                table(document, "| way out | who is told |"),
                table(document, "| way out | opportunity seen wholly |"),
                others);
    }

    /// All ways out that it names.
    Set<String> all() {
        Set<String> all = new TreeSet<>(ways.keySet());
        all.addAll(aside.keySet());
        all.addAll(marks.keySet());
        all.addAll(others);
        return all;
    }

    String way(String name, String seen) {
        return cell(ways, name, seen);
    }

    static String cell(Map<String, Map<String, String>> table, String row, String column) {
        String cell = table.getOrDefault(row, Map.of()).get(column);
        if (cell == null) {
            throw new IllegalArgumentException("docs/secrecy.md says nothing of " + row + ", " + column);
        }
        return cell;
    }

    private static Map<String, Map<String, String>> table(String document, String head) {
        int start = document.indexOf(head);
        if (start < 0) {
            throw new IllegalStateException("docs/secrecy.md has no table " + head);
        }
        List<List<String>> rows = document.substring(start)
                .lines()
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.split("\\|", -1))
                        .map(cell -> cell.strip().replace("`", ""))
                        .toList())
                .toList();
        return rows.subList(2, rows.size()).stream()
                .collect(Collectors.toMap(
                        row -> row.get(1),
                        row -> cells(rows.getFirst(), row),
                        (one, other) -> {
                            throw new IllegalStateException("twice in docs/secrecy.md: " + one);
                        },
                        LinkedHashMap::new));
    }

    private static Map<String, String> cells(List<String> head, List<String> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int column = 2; column < row.size() - 1; column++) {
            cells.put(head.get(column), row.get(column));
        }
        return cells;
    }
}
