package org.koppelkansen.store.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.results.FindingRun;
import org.koppelkansen.results.SeenRun;
import org.koppelkansen.store.Database;

/// The finding runs, each with what a viewer sees of what it changed.
final class SqlRuns {
    /// What is entered in the journal of these can change what is found.
    private static final String KINDS =
            "('work', 'delivery', 'source', 'area', 'areas', 'ambition', 'ambitions', 'setting')";

    private static final String RUNS = """
            with seen as materialized (select o.appeared_run, o.changed_run, o.vanished_run from seen_opportunity%s o)
            select r.*, r.number = (select max(number) from finding_run) as current,
                (select coalesce(max(number), 0) from journal) as revision_now,
                exists (select from journal j where j.number > r.revision and j.subject_kind in %s
                    and is_other_plan(j)) as outdated,
                counted.*
            from (select * from finding_run where number < :before order by number desc limit :limit) r,
            lateral (select
                count(*) filter (where appeared_run <= r.number
                    and (vanished_run is null or vanished_run > r.number)) as found,
                count(*) filter (where appeared_run = r.number) as appeared,
                count(*) filter (where changed_run = r.number and appeared_run < r.number) as changed,
                count(*) filter (where vanished_run = r.number) as vanished
                from seen) counted
            order by r.number desc
            """.formatted(Asking.VIEWER, KINDS);

    private final Database database;

    SqlRuns(Database database) {
        this.database = database;
    }

    List<SeenRun> before(Viewer viewer, long number, int limit) {
        return database.sql()
                .sql(RUNS)
                .params(new Asking(viewer)
                        .with("before", number)
                        .with("limit", limit)
                        .values())
                .query(SqlRuns::seen)
                .list();
    }

    private static SeenRun seen(ResultSet row, int number) throws SQLException {
        return new SeenRun(
                new FindingRun(
                        row.getLong("number"),
                        OpportunityRows.instant(row, "started_at").orElseThrow(),
                        OpportunityRows.instant(row, "ended_at").orElseThrow(),
                        row.getObject("as_of", LocalDate.class),
                        row.getLong("revision")),
                row.getBoolean("current"),
                row.getBoolean("outdated"),
                row.getLong("revision_now"),
                new SeenRun.Differences(
                        row.getLong("found"),
                        row.getLong("appeared"),
                        row.getLong("changed"),
                        row.getLong("vanished")));
    }
}
