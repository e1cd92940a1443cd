package org.koppelkansen.store.copy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;

/// Which tables, columns and counters a database holds, as it says itself.
record Catalogue(Connection connection) {
    private static final String OURS = """
            c.relnamespace = current_schema()::regnamespace and c.relname <> 'flyway_schema_history'
            and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
            """;

    /// The columns of each table that can be written, by name; what the database works out itself is left out.
    Map<String, List<String>> tables() throws SQLException {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        for (List<String> row : rows("""
                select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relkind = 'r' and c.relpersistence = 'p' and a.attnum > 0 and not a.attisdropped
                    and a.attgenerated = '' and %s
                order by c.relname collate "C", a.attnum
                """.formatted(OURS))) {
            tables.computeIfAbsent(row.getFirst(), name -> new ArrayList<>()).add(row.getLast());
        }
        return tables;
    }

    /// In which order its rows are always the same: by its key, or by all of it.
    String order(String table) throws SQLException {
        List<String> key = new ArrayList<>();
        for (List<String> row : rows("""
                select a.attname from pg_index i cross join unnest(i.indkey) with ordinality k (number, place)
                join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number
                where i.indrelid = '%s'::regclass and i.indisprimary order by k.place
                """.formatted(quoted(table)))) {
            key.add(quoted(row.getFirst()));
        }
        return key.isEmpty() ? "t::text collate \"C\"" : String.join(", ", key);
    }

    List<String> sequences() throws SQLException {
        return rows("select c.relname from pg_class c where c.relkind = 'S' and %s order by c.relname collate \"C\""
                        .formatted(OURS))
                .stream()
                .map(List::getFirst)
                .toList();
    }

    /// Tables before those that refer to them.
    List<String> referredFirst(Set<String> tables) throws SQLException {
        Map<String, Set<String>> refers = new LinkedHashMap<>();
        tables.forEach(table -> refers.put(table, new LinkedHashSet<>()));
        for (List<String> row : rows("""
                select c.relname, r.relname from pg_constraint f join pg_class c on c.oid = f.conrelid
                join pg_class r on r.oid = f.confrelid where f.contype = 'f' and c.oid <> r.oid and %s
                """.formatted(OURS))) {
            refers.getOrDefault(row.getFirst(), new LinkedHashSet<>()).add(row.getLast());
        }
        SequencedSet<String> ordered = new LinkedHashSet<>();
        while (ordered.size() < tables.size()) {
            List<String> next = tables.stream()
                    .filter(table -> !ordered.contains(table))
                    .filter(table -> refers.getOrDefault(table, Set.of()).stream()
                            .allMatch(other -> ordered.contains(other) || !tables.contains(other)))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a circle");
            }
            ordered.addAll(next);
        }
        return List.copyOf(ordered);
    }

    List<List<String>> rows(String query) throws SQLException {
        List<List<String>> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(rows.getString(column));
                }
                all.add(row);
            }
        }
        return all;
    }

    void execute(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String quoted(List<String> names) {
        return String.join(", ", names.stream().map(Catalogue::quoted).toList());
    }
}
