package org.koppelkansen.store.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Drawn;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.RegisteredWork;
import org.koppelkansen.register.Saved;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.register.Settings;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.register.Works;
import org.koppelkansen.space.Box;
import org.koppelkansen.store.Database;
import org.koppelkansen.works.Street;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The works of the register in table `work`, read through the functions that say what a viewer sees.
final class SqlWorks implements Works {
    private static final int AT_ONCE = 1000;

    /// More works in a box than this are not put in order to find the first.
    private static final int MANY = 2_000;

    private static final String PART = " limit :limit offset :passed";

    private static final Comparator<SeenWork> BY_ID = Comparator.comparing(SeenWork::id, IdOrder.AS_BYTES);

    private final Database database;
    private final WorkChanges changes;
    private final Settings settings;
    private final Clock clock;

    SqlWorks(Database database, WorkChanges changes, Settings settings, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Page<SeenWork> page(Viewer viewer, WorkFilter filter, Optional<String> after, int limit) {
        Fitting fitting = inOrder(viewer, fitting(filter));
        Map<String, Object> values = Sight.of(viewer, fitting.values());
        values.put("after", after.orElse(""));
        values.put("limit", limit + 1);
        String end = " and w.id > :after order by w.id limit :limit";
        List<SeenWork> seen = new ArrayList<>(
                asked("select " + WorkRows.COLUMNS + " from " + Sight.WHOLE + " where " + fitting.whole() + end, values)
                        .query(new WorkRows(settings.crs()))
                        .list());
        seen.addAll(
                asked("select " + NeedRows.COLUMNS + " from " + Sight.NEED + " where " + fitting.need() + end, values)
                        .query(new NeedRows())
                        .list());
        seen.sort(BY_ID);
        return Page.of(seen.subList(0, Math.min(limit + 1, seen.size())), limit, SeenWork::id);
    }

    @Override
    public Page<SeenWork> page(Viewer viewer, WorkFilter filter, Order order, Optional<String> after, int limit) {
        Fitting fitting = fitting(filter);
        long passed = after.map(Long::valueOf).orElse(0L);
        Map<String, Object> values = Sight.of(viewer, fitting.values());
        values.put("limit", limit + 1);
        values.put("passed", passed);
        List<SeenWork> seen = new ArrayList<>(asked(wholes(fitting, order) + PART, values)
                .query(new WorkRows(settings.crs()))
                .list());
        if (seen.size() <= limit) {
            long wholes = passed + seen.size();
            if (seen.isEmpty() && passed > 0) {
                wholes = asked("select count(*) from " + Sight.WHOLE + " where " + fitting.whole(), values)
                        .query(Long.class)
                        .single();
            }
            values.put("limit", limit + 1 - seen.size());
            values.put("passed", Math.max(0, passed - wholes));
            seen.addAll(
                    asked(needs(fitting) + PART, values).query(new NeedRows()).list());
        }
        return Page.of(seen, limit, last -> String.valueOf(passed + limit));
    }

    /// By cursors of the database, as long as it is read inside a transaction.
    @Override
    public Stream<SeenWork> all(Viewer viewer, WorkFilter filter, Order order) {
        Fitting fitting = fitting(filter);
        Map<String, Object> values = Sight.of(viewer, fitting.values());
        return Stream.concat(
                asked(wholes(fitting, order), values)
                        .withFetchSize(AT_ONCE)
                        .query(new WorkRows(settings.crs()))
                        .stream(),
                asked(needs(fitting), values).withFetchSize(AT_ONCE).query(new NeedRows()).stream());
    }

    private static String wholes(Fitting fitting, Order order) {
        return "select " + WorkRows.COLUMNS + " from " + Sight.WHOLE + " where " + fitting.whole() + " order by "
                + WorkColumns.inOrder(order);
    }

    private static String needs(Fitting fitting) {
        return "select " + NeedRows.COLUMNS + " from " + Sight.NEED + " where " + fitting.need() + " order by w.id";
    }

    @Override
    public long count(Viewer viewer, WorkFilter filter) {
        Fitting fitting = fitting(filter);
        return asked(
                        "select (select count(*) from " + Sight.WHOLE + " where " + fitting.whole()
                                + ") + (select count(*) from " + Sight.NEED + " where " + fitting.need() + ")",
                        Sight.of(viewer, fitting.values()))
                .query(Long.class)
                .single();
    }

    @Override
    public SortedMap<String, Long> counts(Viewer viewer, WorkFilter filter, Facet facet) {
        String kinds = switch (facet) {
            case DISCIPLINE -> "array[w.discipline]";
            case PHASE -> "array[w.phase]";
            case AREA -> "w.areas";
        };
        Fitting fitting = fitting(filter);
        SortedMap<String, Long> counts = new TreeMap<>();
        asked(
                        "select kind, count(*) from " + Sight.WHOLE + ", unnest(" + kinds + ") kind where "
                                + fitting.whole() + " group by kind",
                        Sight.of(viewer, fitting.values()))
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    @Override
    public List<Street> streets(Viewer viewer, String wanted, int most) {
        String plain = WorkColumns.plain("s.street");
        Map<String, Object> values =
                Sight.of(viewer, Map.of("wanted", PgText.text(Street.plain(wanted)), "most", most));
        return Street.joined(asked("""
                        with present as materialized (
                            select w.street, w.box from %1$s
                            where w.withdrawn_at is null and w.street <> '' and w.box is not null),
                        fitting as (
                            select s.street, row_number() over (order by strpos(%2$s, :wanted) <> 1, %2$s, s.street)
                            from (select distinct street from present) s where strpos(%2$s, :wanted) > 0
                            order by 2 limit :most)
                        select w.street, %3$s from fitting f (street, place) join present w using (street)
                        order by f.place
                        """.formatted(Sight.WHOLE, plain, NeedRows.BOX), values)
                .query((row, number) -> new Street(row.getString("street"), NeedRows.box(row)))
                .list());
    }

    @Override
    public Optional<SeenWork> findWork(Viewer viewer, String id) {
        Map<String, Object> values = Sight.of(viewer, Map.of("id", PgText.text(id)));
        Optional<SeenWork.Whole> whole = asked(
                        "select " + WorkRows.COLUMNS + " from " + Sight.WHOLE + " where w.id = :id", values)
                .query(new WorkRows(settings.crs()))
                .optional();
        return whole.isPresent()
                ? Optional.of(whole.get())
                : asked("select " + NeedRows.COLUMNS + " from " + Sight.NEED + " where w.id = :id", values)
                        .query(new NeedRows())
                        .optional()
                        .map(need -> need);
    }

    @Override
    public List<SeenWork.Whole> whole(Viewer viewer, Collection<WorkId> ids) {
        return wholes("w.id = any(:ids)", Sight.of(viewer, ids(ids)));
    }

    @Override
    public List<SeenWork.Whole> projectsOf(Viewer viewer, Collection<WorkId> ids) {
        String ofOneProject = """
                w.id = any(array(
                    select id from unnest(cast(:ids as text[])) id
                    union
                    select o.id from %1$s join %2$s on o.owner = w.owner and o.project = w.project
                        and (w.owner <> 'unknown' or o.source = w.source)
                    where w.id = any(:ids)))
                """.formatted(Sight.WHOLE, Sight.WHOLE.replaceFirst(" w$", " o"));
        return wholes(ofOneProject, Sight.of(viewer, ids(ids)));
    }

    private List<SeenWork.Whole> wholes(String condition, Map<String, Object> values) {
        return asked(
                        "select " + WorkRows.COLUMNS + " from " + Sight.WHOLE + " where (" + condition
                                + ") order by w.id",
                        values)
                .query(new WorkRows(settings.crs()))
                .list();
    }

    @Override
    public void drawn(Viewer viewer, WorkFilter filter, Box box, Consumer<Drawn> sink) {
        Fitting fitting = fitting(filter);
        Map<String, Object> values = Sight.of(viewer, fitting.values());
        values.put("drawn", PgText.box(box));
        String end = " and w.box && cast(:drawn as box) order by w.id";
        List<Drawn> drawn = asked(
                        "select " + DrawnRows.OF_WHOLE + " from " + Sight.WHOLE + " where " + fitting.whole() + end,
                        values)
                .query(new DrawnRows(settings.crs()))
                .list();
        List<Drawn> needs = asked(
                        "select " + NeedRows.COLUMNS + " from " + Sight.NEED + " where " + fitting.need() + end, values)
                .query((row, number) -> DrawnRows.need(row, settings.crs()))
                .list();
        Stream.concat(drawn.stream(), needs.stream())
                .sorted(Comparator.comparing(Drawn::id, IdOrder.AS_BYTES))
                .forEach(sink);
    }

    @Override
    public List<Work> everybodys() {
        List<Work> works = new ArrayList<>();
        WorkRows rows = new WorkRows(settings.crs());
        // Inside a transaction the driver fetches part by part instead of holding all rows twice.
        return database.inOne(() -> {
            database.sql()
                    .sql("select " + WorkRows.COLUMNS + " from (select w.*, true as sees_costs from work w) w"
                            + " where w.withdrawn_at is null order by w.id")
                    .withFetchSize(AT_ONCE)
                    .query(row -> {
                        works.add(rows.mapRow(row, 0).registered().work());
                    });
            return works;
        });
    }

    @Override
    public Saved<RegisteredWork> enter(Work work, boolean costsReleased, Change change) {
        return changes.enter(work, costsReleased, change);
    }

    @Override
    public Saved<RegisteredWork> replace(Work work, boolean costsReleased, int version, Change change) {
        return changes.replace(work, costsReleased, version, change);
    }

    @Override
    public Saved<RegisteredWork> withdraw(WorkId id, int version, Change change) {
        return changes.withdraw(id, version, change);
    }

    @Override
    public Saved<RegisteredWork> confirm(WorkId id, Change change) {
        return changes.confirm(id, change);
    }

    @Override
    public long revision() {
        return database.sql()
                .sql("select coalesce(max(number), 0) from journal")
                .query(Long.class)
                .single();
    }

    private Fitting fitting(WorkFilter filter) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new Fitting(
                filter, today, filter.standing() == WorkFilter.Standing.STALE ? unreadSources(today) : List.of());
    }

    private List<String> unreadSources(LocalDate today) {
        return asked(Fitting.UNREAD_SOURCES, Map.of("today", today))
                .query(String.class)
                .list();
    }

    private Fitting inOrder(Viewer viewer, Fitting fitting) {
        if (!fitting.values().containsKey("box")) {
            return fitting;
        }
        Map<String, Object> values = Sight.of(viewer, fitting.values());
        values.put("many", MANY);
        boolean many = asked(
                        "select count(*) = :many from (select from " + Sight.WHOLE + " where " + Fitting.BOX
                                + " limit :many) part",
                        values)
                .query(Boolean.class)
                .single();
        return many ? fitting.wide() : fitting;
    }

    private JdbcClient.StatementSpec asked(String text, Map<String, Object> values) {
        return database.sql().sql(text).params(values);
    }

    private static Map<String, Object> ids(Collection<WorkId> ids) {
        Map<String, Object> values = new HashMap<>();
        values.put("ids", ids.stream().map(WorkId::value).map(PgText::text).toArray(String[]::new));
        return values;
    }
}
