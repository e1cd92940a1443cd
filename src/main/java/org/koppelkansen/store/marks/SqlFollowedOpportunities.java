package org.koppelkansen.store.marks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.marks.Followed;
import org.koppelkansen.marks.FollowedOpportunities;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.Saved;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.register.Sight;

/// What accounts follow, in the database.
public final class SqlFollowedOpportunities implements FollowedOpportunities {
    private static final Text FULL = new Text(
            "U volgt al {0} koppelkansen. Stop eerst met het volgen van een andere.",
            "You follow {0} opportunities already. Stop following another one first.");

    /// As it is seen now by the name under which it is followed; or by its id of who knew only the name that it has
    /// for those who see it in part. The other way round it would tell which works are in what is seen in part.
    private static final String NOW = "o.key = f.opportunity and (o.id = f.name or o.whole and o.hint = f.name)";

    private static final String NAMED = """
            (f.name = :name or f.opportunity = (
                select o.key from seen_opportunity%1$s o where o.key = :name and o.whole))
            """.formatted(Values.VIEWER);

    private static final String LOOK = """
            insert into following (account, opportunity, name, followed_at, looked_at, looked_entry, looked_run,
                looked_comment, looked_saving)
            select :account, o.key, o.id, :at, :at, (select coalesce(max(number), 0) from journal),
                (select coalesce(max(number), 0) from finding_run),
                (select coalesce(max(number), 0) from comment c where c.opportunity = o.key), o.saving_likely
            from (
                select * from seen_opportunity%1$s o where o.key = :name and o.whole
                union all
                select * from seen_opportunity%1$s o where o.hint = :name and not o.whole) o
            on conflict (account, opportunity) do update set name = excluded.name, looked_at = excluded.looked_at,
                looked_entry = excluded.looked_entry, looked_run = excluded.looked_run,
                looked_comment = excluded.looked_comment, looked_saving = excluded.looked_saving
            """.formatted(Values.VIEWER);

    private final Database database;

    public SqlFollowedOpportunities(Database database) {
        this.database = database;
    }

    private record Numbered(long number, Followed followed) {}

    @Override
    public Page<Followed> of(Viewer viewer, Optional<String> after, int limit) {
        Map<String, Object> values = values(viewer);
        values.put("before", after.map(Long::valueOf).orElse(Long.MAX_VALUE));
        List<Numbered> found = followed("f.number < :before", values, limit + 1);
        return Page.of(found, limit, one -> String.valueOf(one.number())).map(Numbered::followed);
    }

    @Override
    public Optional<Followed> find(Viewer viewer, String name) {
        Map<String, Object> values = values(viewer);
        values.put("name", Values.text(name));
        return followed(NAMED, values, 1).stream().map(Numbered::followed).findFirst();
    }

    @Override
    public Saved<Followed> look(Viewer viewer, String name, Instant at) {
        Map<String, Object> values = values(viewer);
        values.put("name", Values.text(name));
        values.put("at", Values.time(at));
        return database.inOne(() -> {
            if (find(viewer, name).isEmpty() && count(viewer) >= MOST) {
                return new Saved.Refused<>(FULL.filled(MOST));
            }
            return database.sql().sql(LOOK).params(values).update() == 0
                    ? new Saved.Unknown<>()
                    : new Saved.Done<>(find(viewer, name).orElseThrow());
        });
    }

    @Override
    public boolean stop(Viewer viewer, String name) {
        Map<String, Object> values = values(viewer);
        values.put("name", Values.text(name));
        return database.sql()
                        .sql("delete from following f where f.account = :account and " + NAMED)
                        .params(values)
                        .update()
                > 0;
    }

    private int count(Viewer viewer) {
        return database.sql()
                .sql("select count(*) from following where account = :account")
                .param("account", viewer.account())
                .query(Integer.class)
                .single();
    }

    private List<Numbered> followed(String which, Map<String, Object> values, int limit) {
        values.put("limit", limit);
        return database.sql()
                .sql(question(which))
                .params(values)
                .query((row, number) -> new Numbered(row.getLong("number"), followed(row)))
                .list();
    }

    /// Of the journal counts what the viewer sees a difference in: not that a work was confirmed, nor another's
    /// budget.
    private static String question(String which) {
        return """
            select f.number, f.name, f.followed_at, f.looked_at, o.id as now, o.vanished_at is not null as vanished,
                coalesce(o.vanished_run > f.looked_run, false) as has_vanished,
                coalesce(o.vanished_run is null and o.appeared_run > f.looked_run, false) as has_returned,
                case when o.saving_likely <> f.looked_saving then f.looked_saving end as saving_before,
                o.saving_likely as saving_now,
                (select count(*) from seen_comment%1$s c
                    where o.whole and c.opportunity = f.opportunity and c.number > f.looked_comment
                        and c.account <> :account and c.withdrawn_at is null) as comments,
                array(select w from unnest(o.works) w where exists (
                    select from seen_entry%1$s j
                    where j.subject_kind = 'work' and j.subject_id = w and j.number > f.looked_entry
                        and (coalesce(j.before, '{}') <> '{}' or coalesce(j.after, '{}') <> '{}'))) as works
            from (select * from following f where f.account = :account and %2$s order by f.number desc limit :limit) f
            left join lateral (select * from seen_opportunity%1$s o where %3$s) o on true
            order by f.number desc
            """.formatted(Values.VIEWER, which, NOW);
    }

    private static Map<String, Object> values(Viewer viewer) {
        return Sight.of(viewer, Map.of("account", viewer.account()));
    }

    private static Followed followed(ResultSet row) throws SQLException {
        Optional<Long> before = Optional.ofNullable(row.getObject("saving_before", Long.class));
        long now = row.getLong("saving_now");
        return new Followed(
                row.getString("name"),
                Optional.ofNullable(row.getString("now")),
                row.getBoolean("vanished"),
                Values.instant(row, "followed_at"),
                Values.instant(row, "looked_at"),
                new Followed.News(
                        row.getLong("comments"),
                        Arrays.asList((String[]) row.getArray("works").getArray()),
                        row.getBoolean("has_vanished"),
                        row.getBoolean("has_returned"),
                        before.map(cents -> new Followed.Saving(cents, now))));
    }
}
