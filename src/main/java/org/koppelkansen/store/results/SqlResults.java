package org.koppelkansen.store.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Page;
import org.koppelkansen.results.FindingFilter;
import org.koppelkansen.results.FindingRun;
import org.koppelkansen.results.FoundNow;
import org.koppelkansen.results.OpportunityFilter;
import org.koppelkansen.results.OpportunityInFull;
import org.koppelkansen.results.RelationFilter;
import org.koppelkansen.results.Results;
import org.koppelkansen.results.SeenOpportunity;
import org.koppelkansen.results.SeenRun;
import org.koppelkansen.results.ToldFinding;
import org.koppelkansen.results.told.Amounted;
import org.koppelkansen.results.told.Costs;
import org.koppelkansen.results.told.Figures;
import org.koppelkansen.results.told.Ground;
import org.koppelkansen.results.told.Party;
import org.koppelkansen.results.told.ToldRelation;
import org.koppelkansen.store.Database;

/// Results in the database.
public final class SqlResults implements Results {
    private static final String ONE =
            """
            select o.key, o.reasons, o.figures, o.costing, o.ground, %s
            from seen_opportunity%s o where o.key = :id and o.whole
            union all
            select o.key, o.reasons, o.figures, o.costing, o.ground, %s
            from seen_opportunity%s o where o.hint = :id and not o.whole
            """.formatted(OpportunityRows.COLUMNS, Asking.VIEWER, OpportunityRows.COLUMNS, Asking.VIEWER);

    private static final String NAMED = """
            select %1$s from seen_opportunity%2$s o where o.key = any(:names) and o.whole
            union all
            select %1$s from seen_opportunity%2$s o where o.hint = any(:names) and not o.whole
            """.formatted(OpportunityRows.COLUMNS, Asking.VIEWER);

    private final Database database;
    private final KeepFound keeping;
    private final RankedOpportunities ranked;
    private final SeenFindings findings;
    private final SqlRuns runs;

    /// @param clock says when a run ended
    public SqlResults(Database database, InstantSource clock) {
        this.database = database;
        this.keeping = new KeepFound(database, clock);
        this.ranked = new RankedOpportunities(database);
        this.findings = new SeenFindings(database);
        this.runs = new SqlRuns(database);
    }

    @Override
    public FindingRun keep(FoundNow found, Change change) {
        return database.inOne(() -> keeping.keep(found, change));
    }

    @Override
    public Page<SeenOpportunity> opportunities(
            Viewer viewer, OpportunityFilter filter, Optional<String> after, int limit) {
        return ranked.page(viewer, filter, after, limit);
    }

    @Override
    public List<SeenOpportunity> named(Viewer viewer, Collection<String> names) {
        return database.sql()
                .sql(NAMED)
                .params(new Asking(viewer).with("names", Asking.texts(names)).values())
                .query(OpportunityRows::seen)
                .list();
    }

    @Override
    public Optional<OpportunityInFull> findOpportunity(Viewer viewer, String id) {
        return database.sql()
                .sql(ONE)
                .params(new Asking(viewer).with("id", id).values())
                .query((row, number) -> new OpportunityInFull(
                        OpportunityRows.seen(row, number),
                        Optional.ofNullable(row.getString("ground")).map(json -> Documents.read(json, Ground.class)),
                        reasons(viewer, OpportunityRows.texts(row, "reasons")),
                        amounted(row, parties(viewer, List.of(row.getString("key"))))))
                .optional();
    }

    private List<ToldRelation> reasons(Viewer viewer, List<String> ids) {
        return database
                .sql()
                .sql("select r.document from seen_relation" + Asking.VIEWER
                        + " r where r.id = any(cast(:ids as text[])) order by r.id")
                .params(new Asking(viewer)
                        .with("ids", ids.toArray(String[]::new))
                        .values())
                .query(String.class)
                .list()
                .stream()
                .map(json -> Documents.read(json, ToldRelation.class))
                .toList();
    }

    private static Amounted amounted(ResultSet row, Map<String, List<Party>> parties) throws SQLException {
        return Amounted.of(
                Optional.ofNullable(row.getString("figures")).map(json -> Documents.read(json, Figures.class)),
                parties.getOrDefault(row.getString("key"), List.of()),
                Optional.ofNullable(row.getString("costing")).map(json -> Documents.read(json, Costs.class)));
    }

    @Override
    public Map<String, Amounted> amounts(Viewer viewer, Collection<String> ids) {
        Map<String, List<Party>> parties = parties(viewer, ids);
        Map<String, Amounted> amounts = new HashMap<>();
        database.sql()
                .sql("select o.key, o.figures, o.costing from seen_opportunity" + Asking.VIEWER
                        + " o where o.key = any(:keys) and o.whole")
                .params(new Asking(viewer).with("keys", texts(ids)).values())
                .query(row -> {
                    amounts.put(row.getString("key"), amounted(row, parties));
                });
        return amounts;
    }

    private static String[] texts(Collection<String> ids) {
        return ids.toArray(String[]::new);
    }

    private Map<String, List<Party>> parties(Viewer viewer, Collection<String> keys) {
        Map<String, List<Party>> parties = new HashMap<>();
        database.sql()
                .sql("select * from seen_party" + Asking.VIEWER
                        + " p where p.opportunity = any(:keys) order by p.party collate \"C\"")
                .params(new Asking(viewer).with("keys", texts(keys)).values())
                .query(row -> {
                    parties.computeIfAbsent(row.getString("opportunity"), unused -> new ArrayList<>())
                            .add(party(row));
                });
        return parties;
    }

    private static Party party(ResultSet row) throws SQLException {
        return new Party(
                row.getString("party"),
                row.getString("owner"),
                OpportunityRows.texts(row, "works"),
                Optional.ofNullable(row.getString("own")).map(json -> Documents.read(json, Party.Own.class)));
    }

    @Override
    public Page<ToldRelation> relations(Viewer viewer, RelationFilter filter, Optional<String> after, int limit) {
        Asking asking = asking(viewer, filter)
                .with("after", after.orElse(""))
                .with("limit", limit + 1)
                .and("r.id > :after");
        List<ToldRelation> told = database
                .sql()
                .sql("select r.document from seen_relation" + Asking.VIEWER + " r" + asking.where()
                        + " order by r.id limit :limit")
                .params(asking.values())
                .query(String.class)
                .list()
                .stream()
                .map(json -> Documents.read(json, ToldRelation.class))
                .toList();
        return Page.of(told, limit, ToldRelation::id);
    }

    private static Asking asking(Viewer viewer, RelationFilter filter) {
        Asking asking = new Asking(viewer);
        filter.work().ifPresent(work -> asking.with("work", work.value()).and("r.first = :work or r.second = :work"));
        filter.rule().ifPresent(rule -> asking.with("rule", rule).and("r.rule = :rule"));
        filter.ambition().ifPresent(goal -> asking.with("ambition", goal).and("r.ambition = :ambition"));
        asking.andAny(
                "r.kind = any(:kinds)",
                "kinds",
                filter.kinds().stream().map(kind -> kind.key()).toList());
        asking.andAny(
                "r.first_owner = any(:owners) or r.second_owner = any(:owners)",
                "owners",
                filter.owners().stream().map(owner -> owner.value()).toList());
        asking.andAny(
                "r.first_areas && cast(:areas as text[]) or r.second_areas && cast(:areas as text[])",
                "areas",
                filter.where().areas());
        filter.where()
                .box()
                .ifPresent(box -> asking.with("box", RankedOpportunities.box(box))
                        .and("r.first_box && cast(:box as box) or r.second_box && cast(:box as box)"));
        return asking;
    }

    @Override
    public Page<ToldFinding> findings(Viewer viewer, FindingFilter filter, Optional<String> after, int limit) {
        return findings.page(viewer, filter, after, limit);
    }

    @Override
    public Page<SeenRun> runs(Viewer viewer, Optional<String> after, int limit) {
        return Page.of(
                runs.before(viewer, after.map(Long::valueOf).orElse(Long.MAX_VALUE), limit + 1),
                limit,
                run -> String.valueOf(run.run().number()));
    }

    @Override
    public Optional<SeenRun> findRun(Viewer viewer, long number) {
        return runs.before(viewer, number + 1, 1).stream()
                .filter(run -> run.run().number() == number)
                .findAny();
    }
}
