package org.koppelkansen.store.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.Page;
import org.koppelkansen.results.OpportunityFilter;
import org.koppelkansen.results.SeenOpportunity;
import org.koppelkansen.space.Box;
import org.koppelkansen.store.Database;

/// Lists opportunities: those whose figures the viewer sees by rank, then the others by id, so that no order tells
/// what a hidden figure is.
///
/// A place in the list is `r|expected saving|id` among the former, `o|id` among the latter.
final class RankedOpportunities {
    private static final String SEEN =
            "select %s from unnest(:keys) with ordinality asked (key, place)".formatted(OpportunityRows.COLUMNS)
                    + " join seen_opportunity" + Asking.VIEWER + " o on o.key = asked.key order by asked.place";

    private final Database database;

    RankedOpportunities(Database database) {
        this.database = database;
    }

    Page<SeenOpportunity> page(Viewer viewer, OpportunityFilter filter, Optional<String> after, int limit) {
        List<SeenOpportunity> items = new ArrayList<>();
        if (!filter.vanished() && after.map(place -> place.startsWith("r|")).orElse(true)) {
            items.addAll(ranked(viewer, filter, after, limit + 1));
        }
        if (items.size() <= limit) {
            items.addAll(
                    others(viewer, filter, after.filter(place -> place.startsWith("o|")), limit + 1 - items.size()));
        }
        return Page.of(items, limit, RankedOpportunities::place);
    }

    private static String place(SeenOpportunity seen) {
        return seen.worth()
                .filter(worth -> seen.times().vanished().isEmpty())
                .map(worth -> "r|" + worth.expectedSavingCents() + "|" + seen.id())
                .orElse("o|" + seen.id());
    }

    private List<SeenOpportunity> ranked(Viewer viewer, OpportunityFilter filter, Optional<String> after, int limit) {
        Asking asking = asking(viewer, filter, "r", "r.id").with("limit", limit);
        after.ifPresent(place -> {
            String[] parts = place.split("\\|", 3);
            asking.with("expected", Long.parseLong(parts[1]))
                    .with("id", parts[2])
                    .and("r.expected < :expected or (r.expected = :expected and r.id > :id)");
        });
        return seen(
                viewer,
                "select r.id as key, r.expected from seen_ranked" + Asking.VIEWER + " r " + asking.where()
                        + " order by r.expected desc, r.id limit :limit",
                asking);
    }

    private List<SeenOpportunity> others(Viewer viewer, OpportunityFilter filter, Optional<String> after, int limit) {
        Asking asking = asking(viewer, filter, "o", "o.key").with("limit", limit);
        asking.and(filter.vanished() ? "o.vanished_run is not null" : "o.vanished_run is null and not o.figured");
        asking.and("o.key = any(array(select c.id from opportunity c"
                + asking(viewer, filter, "c", "c.id").where()
                + " and c.vanished_run is " + (filter.vanished() ? "not null" : "null") + "))");
        after.ifPresent(place -> asking.with("id", place.substring(2)).and("o.id > :id"));
        return seen(
                viewer,
                "select o.key from seen_opportunity" + Asking.VIEWER + " o " + asking.where()
                        + " order by o.id limit :limit",
                asking);
    }

    private List<SeenOpportunity> seen(Viewer viewer, String keys, Asking asking) {
        List<String> found = database.sql()
                .sql(keys)
                .params(asking.values())
                .query((row, number) -> row.getString("key"))
                .list();
        return found.isEmpty()
                ? List.of()
                : database.sql()
                        .sql(SEEN)
                        .params(new Asking(viewer)
                                .with("keys", found.toArray(String[]::new))
                                .values())
                        .query(OpportunityRows::seen)
                        .list();
    }

    /// Of `opportunity` itself, `c`, these are the ones that can fit at all, found by its indexes: who sees one in
    /// part sees its box and days wider, and of its areas and disciplines at most all. That says which of them are
    /// looked at, not what is seen of them.
    private static Asking asking(Viewer viewer, OpportunityFilter filter, String table, String key) {
        Asking asking = new Asking(viewer)
                .andAny(
                        table + ".areas && cast(:areas as text[])",
                        "areas",
                        filter.where().areas())
                .andAny(
                        table + ".owners && cast(:owners as text[])",
                        "owners",
                        filter.taking().owners().stream()
                                .map(owner -> owner.value())
                                .toList())
                .andAny(
                        table + ".disciplines && cast(:disciplines as text[])",
                        "disciplines",
                        filter.taking().disciplines().stream().map(d -> d.key()).toList())
                .andAny(
                        table + ".kinds && cast(:kinds as text[])",
                        "kinds",
                        filter.kinds().stream().map(kind -> kind.key()).toList());
        inPhase(asking, filter, key);
        filter.where()
                .box()
                .ifPresent(asked -> asking.with("box", box(asked)).and(ground(table) + " && cast(:box as box)"));
        filter.period()
                .ifPresent(period -> asking.with("period", "[" + period.from() + "," + period.until() + ")")
                        .and(common(table) + " && cast(:period as daterange)"));
        filter.leastSaving()
                .ifPresent(least -> asking.with("least", least.cents()).and(table + ".saving_likely >= :least"));
        return asking;
    }

    private static String ground(String table) {
        return table.equals("c") ? "outward(c.box)" : table + ".box";
    }

    private static String common(String table) {
        return table.equals("c") ? "outward(c.common)" : table + ".common";
    }

    private static void inPhase(Asking asking, OpportunityFilter filter, String key) {
        asking.andAny(
                "exists (select from seen_member" + Asking.VIEWER + " m where m.opportunity = " + key
                        + " and m.takes_part and m.whole and m.phase = any(:phases))",
                "phases",
                filter.taking().phases().stream().map(phase -> phase.key()).toList());
    }

    static String box(Box box) {
        return "(" + box.maxX() + "," + box.maxY() + "),(" + box.minX() + "," + box.minY() + ")";
    }
}
