package org.koppelkansen.store.results;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.koppelkansen.register.Change;
import org.koppelkansen.results.FindingRun;
import org.koppelkansen.results.FoundNow;
import org.koppelkansen.store.Database;

/// Puts what was found in the place of what was found before: set aside first, then compared and merged set by set.
final class KeepFound {
    private static final String SET_ASIDE = """
            create temporary table found_relation (like relation) on commit drop;
            create temporary table found_opportunity (like opportunity) on commit drop;
            create temporary table found_work (like opportunity_work) on commit drop;
            create temporary table found_party (like opportunity_party) on commit drop;
            create temporary table found_finding (code text, severity text, work text, source text, source_row bigint,
                nl text, en text) on commit drop
            """;

    /// Who could see a work when it was read; of one that changed meanwhile nobody knows, so that only its own people
    /// see what was found of it.
    private static final String CLOSEDNESS =
            "case when %1$s.changed_at >= :startedAt then 3 else closedness(%1$s.confidentiality) end";

    private static final String RELATIONS = """
            insert into found_relation
            select r.id, r.kind, r.rule, r.first, r.second, r.ambition, %s, case when b.id is not null then %s end,
                r.document
            from jsonb_to_recordset(cast(:rows as jsonb))
                as r (id text, kind text, rule text, first text, second text, ambition text, document jsonb)
            join work a on a.id = r.first
            left join work b on b.id = r.second
            """.formatted(CLOSEDNESS.formatted("a"), CLOSEDNESS.formatted("b"));

    private static final String OPPORTUNITIES = """
            insert into found_opportunity
            select r."where" ->> 'id', '', :startedAt, :startedAt, null, :run, :run, null,
                r."where" ->> 'place', decode(r."where" ->> 'geometry', 'hex'), cast(r."where" ->> 'box' as box),
                cast(r."where" ->> 'common' as daterange),
                array(select jsonb_array_elements_text(r.lists -> 'owners')),
                array(select jsonb_array_elements_text(r.lists -> 'disciplines')),
                array(select jsonb_array_elements_text(r.lists -> 'kinds')),
                array(select distinct a from jsonb_array_elements(r.members) m
                    join work w on w.id = m ->> 'work', unnest(w.areas) a where (m -> 'takes_part')::boolean order by a),
                array(select jsonb_array_elements_text(r.lists -> 'reasons')),
                (r.worth -> 'low')::bigint, (r.worth -> 'likely')::bigint, (r.worth -> 'high')::bigint,
                (r.told -> 'figures' -> 'saving' -> 'expectedCents')::bigint, (r.worth -> 'certainty')::float8,
                (r.worth -> 'apart')::int, (r.worth -> 'together')::int, (r.worth -> 'metres')::float8,
                r.told -> 'ground', r.told -> 'figures', r.told -> 'costs'
            from jsonb_to_recordset(cast(:rows as jsonb))
                as r ("where" jsonb, lists jsonb, worth jsonb, told jsonb, members jsonb)
            """;

    private static final String MEMBERS = """
            insert into found_work
            select r."where" ->> 'id', m.work, m.takes_part, m.party, %s
            from jsonb_to_recordset(cast(:rows as jsonb)) as r ("where" jsonb, members jsonb),
                jsonb_to_recordset(r.members) as m (work text, takes_part boolean, party text)
            join work w on w.id = m.work
            """.formatted(CLOSEDNESS.formatted("w"));

    private static final String PARTIES = """
            insert into found_party
            select r."where" ->> 'id', p.name, p.owner, array(select jsonb_array_elements_text(p.works)), p.own
            from jsonb_to_recordset(cast(:rows as jsonb)) as r ("where" jsonb, parties jsonb),
                jsonb_to_recordset(r.parties) as p (name text, owner text, works jsonb, own jsonb)
            """;

    private static final String FINDINGS = """
            insert into found_finding
            select f.* from jsonb_to_recordset(cast(:rows as jsonb)) as r (findings jsonb),
                jsonb_to_recordset(r.findings) as f (
                code text, severity text, work text, source text, source_row bigint, nl text, en text)
            """;

    private final Database database;
    private final InstantSource clock;
    private final MergeFound merge;

    KeepFound(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        this.merge = new MergeFound(database);
    }

    FindingRun keep(FoundNow found, Change change) {
        // One after another; held until the end of the transaction.
        database.sql().sql("select pg_advisory_xact_lock(4243)").query(row -> {});
        database.sql().sql(SET_ASIDE).update();
        Map<String, Object> values = new HashMap<>();
        values.put("startedAt", found.startedAt().atOffset(ZoneOffset.UTC));
        values.put("asOf", found.asOf());
        values.put("revision", found.revision());
        long run = database.sql().sql("""
                        insert into finding_run (started_at, ended_at, as_of, revision)
                        values (:startedAt, :startedAt, :asOf, :revision) returning number
                        """).params(values).query(Long.class).single();
        values.put("run", run);
        Documents.inParts(found.relations().map(FoundRows.OfRelation::of), rows -> put(values, rows, RELATIONS));
        Documents.inParts(
                found.opportunities().map(FoundRows.OfOpportunity::of),
                rows -> put(values, rows, OPPORTUNITIES, MEMBERS, PARTIES, FINDINGS));
        Instant ended = clock.instant();
        values.put("endedAt", ended.atOffset(ZoneOffset.UTC));
        merge.run(values, change);
        return new FindingRun(run, found.startedAt(), ended, found.asOf(), found.revision());
    }

    private void put(Map<String, Object> values, String rows, String... statements) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("rows", rows);
        for (String statement : statements) {
            database.sql().sql(statement).params(all).update();
        }
    }
}
