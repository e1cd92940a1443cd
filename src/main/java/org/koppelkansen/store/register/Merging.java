package org.koppelkansen.store.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Delivered;
import org.koppelkansen.register.Delivered.Kind;
import org.koppelkansen.register.Entry;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.Settings;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.Keys;
import org.koppelkansen.store.register.WorkColumns.Column;

/// Merges a delivery that is set aside into the works of the register, all its works at once, and says beforehand what
/// that changes.
final class Merging {
    /// With more boxes than this it is quicker to say all needs anew.
    private static final int BOXES = 1000;

    private static final String DELIVERED = Stream.concat(
                    WorkColumns.ALL.stream().map(Column::name), Stream.of("delivered"))
            .collect(Collectors.joining(", "));

    private final Database database;
    private final Changes changes;
    private final AreaTable areas;
    private final Settings settings;

    Merging(Database database, Changes changes, AreaTable areas, Settings settings) {
        this.database = database;
        this.changes = changes;
        this.areas = areas;
        this.settings = settings;
    }

    /// What merging would change now.
    Delivered.Counts counts(String delivery) {
        return counted("merging(:delivery)", Map.of("delivery", delivery));
    }

    private Delivered.Counts counted(String table, Map<String, String> values) {
        Map<String, Long> counts = database
                .sql()
                .sql("select kind, count(*) from " + table + " group by kind union all"
                        + " select 'overwritten', count(*) from " + table
                        + " where overwritten and kind <> 'withdrawn'")
                .params(values)
                .query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Delivered.Counts(
                count(counts, "added"),
                count(counts, "changed"),
                count(counts, "unchanged"),
                count(counts, "returned"),
                count(counts, "withdrawn"),
                count(counts, "overwritten"),
                count(counts, "kept"));
    }

    private static long count(Map<String, Long> counts, String kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /// The works that merging would change now, by id, from after one of them.
    ///
    /// @param kinds what becomes of them; none asks for all
    /// @param costs whether to tell budgets
    Page<Delivered.Difference> differences(String delivery, List<Kind> kinds, String after, int limit, boolean costs) {
        List<Delivered.Difference> found = database.sql()
                .sql("""
                        select m.id, m.kind, m.overwritten,
                            difference(m.before, m.after) - :hidden::text[] as before,
                            difference(m.after, m.before) - :hidden::text[] as after
                        from (
                            select m.id, m.kind, m.overwritten,
                                case when w.id is not null then work_document(w) end as before,
                                case when m.kind <> 'withdrawn' then work_document(become(w, s)) end as after
                            from (select * from merging(:delivery) m where m.kind = any(:kinds::text[]) and m.id > :after
                                order by m.id limit :limit) m
                            left join work w on w.id = m.id
                            left join staged_work s on s.id = m.id and s.delivery = :delivery) m
                        order by m.id
                        """)
                .param("hidden", costs ? "{withdrawn_at}" : "{withdrawn_at,budget_cents}")
                .param("delivery", delivery)
                .param(
                        "kinds",
                        PgText.array((kinds.isEmpty() ? List.of(Kind.values()) : kinds)
                                .stream().map(Kind::key).toList()))
                .param("after", PgText.text(after))
                .param("limit", limit + 1)
                .query((row, number) -> difference(row))
                .list();
        return Page.of(found, limit, Delivered.Difference::work);
    }

    private static Delivered.Difference difference(ResultSet row) throws SQLException {
        return new Delivered.Difference(
                row.getString("id"),
                Keys.constant(Kind.class, row.getString("kind")),
                row.getBoolean("overwritten"),
                new Entry.Difference(row.getString("before"), row.getString("after")));
    }

    /// Says anew in which areas the works of a delivery lie.
    void renewAreas(String delivery) {
        new LyingIn(database, areas, settings).renewStaged(delivery);
    }

    /// Inside a transaction, alone.
    ///
    /// @param complete whether the source was read to its end
    Delivered.Counts merge(String delivery, SourceName source, boolean complete, Change change) {
        Map<String, Object> values = Map.of(
                "delivery", delivery, "source", source.value(), "complete", complete, "at", Changes.time(change.at()));
        run("drop table if exists merged", Map.of());
        run("""
                create temp table merged on commit drop as
                select m.*, w.box, case when w.id is not null and m.kind not in ('unchanged', 'kept')
                    then work_document(w) end as before
                from merging(cast(:delivery as text)) m left join work w on w.id = m.id
                """, values);
        run("create index on merged (id)", Map.of());
        run("analyze merged", Map.of());
        Delivered.Counts counts = counted("merged", Map.of());
        change(values);
        confirm(values);
        if (counts.added() + counts.changed() + counts.returned() + counts.withdrawn() > 0) {
            run("analyze work", Map.of());
            changes.writeWorks(
                    change,
                    "(select id, deeds.deed, before from merged natural join (values ('added', 'work-registered'),"
                            + " ('changed', 'work-changed'), ('returned', 'work-returned'),"
                            + " ('withdrawn', 'work-withdrawn')) deeds (kind, deed))");
            renewNeeds();
        }
        return counts;
    }

    private void change(Map<String, Object> values) {
        run("""
                insert into organisation (id, name, aliases)
                select distinct on (owner) owner, owner_name, owner_aliases from staged_work where delivery = :delivery
                order by owner, id on conflict (id) do nothing
                """, values);
        run(
                "insert into work (" + DELIVERED + ", changed_at, confirmed_at) select " + prefixed("s.") + ", :at, :at"
                        + " from staged_work s join merged m on m.id = s.id where s.delivery = :delivery and m.kind = 'added'",
                values);
        run(
                "update work w set (" + DELIVERED + ", version, changed_at, confirmed_at, edited_at, withdrawn_at)"
                        + " = row(" + prefixed("s.") + ", w.version + 1, :at, :at, null, null)"
                        + " from staged_work s join merged m on m.id = s.id"
                        + " where s.delivery = :delivery and m.kind in ('changed', 'returned') and w.id = s.id",
                values);
        run("""
                update work w set withdrawn_at = :at, version = w.version + 1, changed_at = :at, delivered = null,
                    edited_at = null, confirmed_at = greatest(confirmed_at, s.read_at)
                from merged m, source s where s.name = w.source and m.kind = 'withdrawn' and w.id = m.id
                """, values);
        run("""
                update work w set delivered = s.delivered, edited_at = null
                from staged_work s join merged m on m.id = s.id
                where s.delivery = :delivery and m.kind = 'unchanged' and w.id = s.id and w.delivered is distinct from s.delivered
                """, values);
    }

    /// A source that was read to its end confirms all its works; one that broke off, those that it still named.
    private void confirm(Map<String, Object> values) {
        run("update source set read_at = :at where name = :source and :complete", values);
        run(
                "update work w set confirmed_at = :at from merged m"
                        + " where not :complete and m.kind = 'unchanged' and w.id = m.id and w.withdrawn_at is null",
                values);
    }

    private void renewNeeds() {
        String boxes =
                "select m.box from merged m where m.kind not in ('unchanged', 'kept') and m.box is not null union all"
                        + " select w.box from merged m join work w on w.id = m.id where m.kind not in ('unchanged', 'kept') and w.box is not null";
        long count = database.sql()
                .sql("select count(*) from (" + boxes + ") b")
                .query(Long.class)
                .single();
        changes.renewNeeds(count > BOXES ? "null" : "array(" + boxes + ")", Map.of());
    }

    private void run(String text, Map<String, Object> values) {
        database.sql().sql(text).params(values).update();
    }

    private static String prefixed(String prefix) {
        return prefix + DELIVERED.replace(", ", ", " + prefix);
    }
}
