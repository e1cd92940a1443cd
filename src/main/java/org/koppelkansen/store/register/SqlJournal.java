package org.koppelkansen.store.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.Entry;
import org.koppelkansen.register.Journal;
import org.koppelkansen.register.Page;
import org.koppelkansen.store.Database;

/// The journal in table `journal`.
final class SqlJournal implements Journal {
    private final Database database;

    SqlJournal(Database database) {
        this.database = database;
    }

    @Override
    public Page<Entry> after(Viewer viewer, long number, int limit) {
        return page("true", Sight.of(viewer, Map.of("after", number)), limit);
    }

    @Override
    public Page<Entry> about(Viewer viewer, Entry.Subject subject, long after, int limit) {
        Map<String, Object> values = Map.of("after", after, "kind", subject.kind(), "id", PgText.text(subject.id()));
        return page("j.subject_kind = :kind and j.subject_id = :id", Sight.of(viewer, values), limit);
    }

    private Page<Entry> page(String condition, Map<String, Object> values, int limit) {
        values.put("limit", limit + 1);
        List<Entry> entries = database.sql()
                .sql("select j.* from " + Sight.ENTRY + " where j.number > :after and " + condition
                        + " order by j.number limit :limit")
                .params(values)
                .query((row, number) -> entry(row))
                .list();
        return Page.of(entries, limit, entry -> String.valueOf(entry.number()));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("number"),
                WorkRows.instant(row, "at"),
                new Entry.Who(orEmpty(row, "account"), orEmpty(row, "account_name")),
                row.getString("deed"),
                new Entry.Subject(row.getString("subject_kind"), row.getString("subject_id")),
                new Entry.Difference(orEmpty(row, "before"), orEmpty(row, "after")),
                row.getString("why"));
    }

    private static String orEmpty(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
