package org.koppelkansen.store.results;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.koppelkansen.register.Change;
import org.koppelkansen.store.Database;

/// Compares what was set aside with what was found before, puts it in its place, and writes what differs in the
/// journal.
final class MergeFound {
    private static final String RELATIONS_GONE =
            "delete from relation r where not exists (select from found_relation f where f.id = r.id)";

    private static final String RELATIONS_NOW = """
            with merged as (
                insert into relation select * from found_relation
                on conflict (id) do update set kind = excluded.kind, first_closedness = excluded.first_closedness,
                    second_closedness = excluded.second_closedness, document = excluded.document
                where (relation.kind, relation.first_closedness, relation.second_closedness, relation.document)
                    is distinct from (excluded.kind, excluded.first_closedness, excluded.second_closedness,
                        excluded.document)
                returning xmax = 0 as fresh, (xmax <> 0) as changed)
            select count(*) filter (where fresh) as fresh, count(*) filter (where changed) as changed from merged
            """;

    private static final String OPPORTUNITIES_GONE = """
            update opportunity o set vanished_run = :run, vanished_at = :endedAt
            where vanished_run is null and not exists (select from found_opportunity f where f.id = o.id)
            returning o.id
            """;

    private static final String OPPORTUNITIES_CHANGED = """
            select o.id from opportunity o join found_opportunity f using (id)
            where o.vanished_run is null
                and (o.place, o.common, o.reasons, o.certainty, o.ground, o.figures, o.costing) is distinct from
                    (f.place, f.common, f.reasons, f.certainty, f.ground, f.figures, f.costing)
            order by o.id
            """;

    private static final String OPPORTUNITIES_NEW = """
            select f.id from found_opportunity f left join opportunity o using (id)
            where o.id is null or o.vanished_run is not null
            order by f.id
            """;

    private static final String OPPORTUNITIES_NOW = """
            insert into opportunity
            select id, coalesce((select o.hint from opportunity o where o.id = f.id), 'hint-' || gen_random_uuid()),
                :endedAt, :endedAt, null, appeared_run, changed_run, null, place, geometry, box, common, owners,
                disciplines, kinds, areas, reasons, saving_low, saving_likely, saving_high, expected, certainty,
                street_days_apart, street_days_together, square_metres, ground, figures, costing
            from found_opportunity f
            on conflict (id) do update set last_found = excluded.last_found, vanished_at = null, vanished_run = null,
                appeared_run = case when opportunity.vanished_run is null then opportunity.appeared_run
                    else excluded.appeared_run end,
                changed_run = case when opportunity.id = any(cast(:changed as text[])) then excluded.changed_run
                    else opportunity.changed_run end,
                place = excluded.place, geometry = excluded.geometry, box = excluded.box, common = excluded.common,
                owners = excluded.owners, disciplines = excluded.disciplines, kinds = excluded.kinds,
                areas = excluded.areas, reasons = excluded.reasons, saving_low = excluded.saving_low,
                saving_likely = excluded.saving_likely, saving_high = excluded.saving_high,
                expected = excluded.expected, certainty = excluded.certainty,
                street_days_apart = excluded.street_days_apart, street_days_together = excluded.street_days_together,
                square_metres = excluded.square_metres, ground = excluded.ground, figures = excluded.figures,
                costing = excluded.costing
            """;

    private static final List<String> WITH_THEM = List.of(
            "delete from opportunity_work where opportunity in (select id from found_opportunity)",
            "insert into opportunity_work select * from found_work",
            "delete from opportunity_party where opportunity in (select id from found_opportunity)",
            "insert into opportunity_party select * from found_party",
            "delete from weighing_finding",
            """
            insert into weighing_finding (code, severity, work, source, source_row, nl, en)
            select distinct code, severity, work, source, source_row, nl, en from found_finding order by work, code
            """,
            "update finding_run set ended_at = :endedAt where number = :run");

    /// Nobody belongs to it, so that only who looks into the database itself reads it: it names what some may not
    /// know.
    private static final String ENTRY = """
            insert into journal (number, at, account, account_name, deed, subject_kind, subject_id, organisations,
                confidentiality, after, why)
            values (nextval('journal_number'), :endedAt, :account, :accountName, 'found', 'finding-run',
                cast(:run as text), '{}', 'owner-only', cast(:after as jsonb), :why)
            """;

    private final Database database;

    MergeFound(Database database) {
        this.database = database;
    }

    void run(Map<String, Object> values, Change change) {
        List<String> statistics = List.of("analyze found_relation", "analyze found_opportunity");
        statistics.forEach(statement -> database.sql().sql(statement).update());
        long gone = database.sql().sql(RELATIONS_GONE).update();
        Map<String, Object> relations =
                new LinkedHashMap<>(database.sql().sql(RELATIONS_NOW).query().singleRow());
        relations.put("gone", gone);
        List<String> fresh = ids(OPPORTUNITIES_NEW, values);
        List<String> changed = ids(OPPORTUNITIES_CHANGED, values);
        List<String> vanished = ids(OPPORTUNITIES_GONE, values);
        Map<String, Object> all = new HashMap<>(values);
        all.put("changed", changed.toArray(String[]::new));
        database.sql().sql(OPPORTUNITIES_NOW).params(all).update();
        WITH_THEM.forEach(
                statement -> database.sql().sql(statement).params(values).update());
        List.of("analyze relation", "analyze opportunity", "analyze opportunity_work")
                .forEach(statement -> database.sql().sql(statement).update());
        write(values, change, Map.of("relations", relations, "new", fresh, "changed", changed, "vanished", vanished));
    }

    private List<String> ids(String statement, Map<String, Object> values) {
        return database.sql().sql(statement).params(values).query(String.class).list();
    }

    private void write(Map<String, Object> values, Change change, Map<String, Object> after) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("account", change.who().account());
        all.put("accountName", change.who().name());
        all.put("why", change.why());
        all.put("after", Documents.written(after));
        // As all who write in the journal do, so that its numbers follow the order of commits.
        database.sql().sql("select pg_advisory_xact_lock(4242)").query(row -> {});
        database.sql().sql(ENTRY).params(all).update();
    }
}
