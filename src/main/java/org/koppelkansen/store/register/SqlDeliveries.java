package org.koppelkansen.store.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Delivered;
import org.koppelkansen.register.Deliveries;
import org.koppelkansen.register.Deliveries.Extent;
import org.koppelkansen.register.Entry;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.Saved;
import org.koppelkansen.register.Source;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.Keys;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Work;

/// Deliveries in tables `staged_delivery` and `staged_work`.
final class SqlDeliveries implements Deliveries {
    /// With the id.
    private static final Text TWO_OF_ONE_ID = new Text(
            "Twee voornemens hebben nummer {0}. Geef elk een eigen nummer.",
            "Two works have number {0}. Give each a number of its own.");

    private final Database database;
    private final Changes changes;
    private final SqlSources sources;
    private final AreaTable areas;
    private final Merging merging;

    SqlDeliveries(Database database, Changes changes, SqlSources sources, AreaTable areas, Merging merging) {
        this.database = database;
        this.changes = changes;
        this.sources = sources;
        this.areas = areas;
        this.merging = merging;
    }

    @Override
    public Saved<Delivered> stage(Source source, Extent extent, Stream<Work> works, Change change) {
        if (!SqlSources.mayDeliver(change.who(), source.organisation())) {
            return new Saved.Forbidden<>(SqlSources.NOT_DELIVERING);
        }
        if (SqlSources.isTaken(source, sources.kept(source.name()))) {
            return new Saved.Refused<>(SqlSources.TAKEN.filled(source.name()));
        }
        try {
            return new Saved.Done<>(database.inOne(() -> staged(source, extent, works, change)));
        } catch (StagedWorks.TwoOfOneId e) {
            return new Saved.Refused<>(TWO_OF_ONE_ID.filled(e.id()));
        }
    }

    private Delivered staged(Source source, Extent extent, Stream<Work> works, Change change) {
        String edition = areas.edition();
        String id = database.sql()
                .sql("""
                        insert into staged_delivery (source, organisation, profile, location, least_confidentiality,
                            complete, rejected, nameless, areas_edition, staged_at)
                        values (:source, :organisation, :profile, :location, :least, :complete, :rejected, :nameless,
                            :edition, :at)
                        returning id
                        """)
                .params(values(source))
                .param("complete", extent.complete())
                .param("rejected", ids(source, extent))
                .param("nameless", extent.nameless())
                .param("edition", edition)
                .param("at", Changes.time(change.at()))
                .query(String.class)
                .single();
        new StagedWorks(database, areas.ground(), source, id).copy(works);
        // Last, because whoever merges one of them waits for it, and everybody for whoever merges.
        others(source, id).forEach(this::forget);
        database.sql().sql("analyze staged_work").update();
        return new Delivered(id, source, extent.complete(), merging.counts(id));
    }

    private static String[] ids(Source source, Extent extent) {
        return extent.rejected().stream()
                .map(id -> PgText.text(source.name().idOf(id).value()))
                .toArray(String[]::new);
    }

    /// Those that are being merged are waited for, and then no longer there.
    private List<String> others(Source source, String id) {
        return database.sql()
                .sql("select id from staged_delivery where source = ? and organisation = ? and id <> ?"
                        + " order by id for update")
                .params(source.name().value(), source.organisation().value(), id)
                .query(String.class)
                .list();
    }

    private static Map<String, @Nullable Object> values(Source source) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("source", source.name().value());
        values.put("organisation", source.organisation().value());
        values.put("profile", PgText.text(source.profile()));
        values.put("location", source.location().map(PgText::text).orElse(null));
        values.put("least", source.least().key());
        return values;
    }

    /// A delivery that is set aside.
    ///
    /// @param edition of the areas in which its works lie
    private record Aside(Source source, boolean complete, String edition) {}

    private Optional<Aside> aside(Viewer viewer, String id) {
        return aside(viewer, id, "");
    }

    /// Held until the end of the transaction, so that it is merged or discarded once.
    private Optional<Aside> held(Viewer viewer, String id) {
        return aside(viewer, id, " for update");
    }

    private Optional<Aside> aside(Viewer viewer, String id, String hold) {
        return database.sql()
                .sql("select * from staged_delivery where id = ?" + hold)
                .param(PgText.text(id))
                .query((row, number) -> aside(row))
                .optional()
                .filter(aside -> SqlSources.mayDeliver(viewer, aside.source().organisation()));
    }

    private static Aside aside(ResultSet row) throws SQLException {
        Source source = new Source(
                new SourceName(row.getString("source")),
                new OwnerId(row.getString("organisation")),
                row.getString("profile"),
                Optional.ofNullable(row.getString("location")),
                Keys.constant(Confidentiality.class, row.getString("least_confidentiality")));
        return new Aside(source, row.getBoolean("complete"), row.getString("areas_edition"));
    }

    @Override
    public Optional<Delivered> preview(Viewer viewer, String id) {
        return aside(viewer, id).map(aside -> delivered(id, aside));
    }

    private Delivered delivered(String id, Aside aside) {
        return new Delivered(id, aside.source(), aside.complete(), merging.counts(id));
    }

    @Override
    public Page<Delivered.Difference> differences(
            Viewer viewer, String id, List<Delivered.Kind> kinds, Optional<String> after, int limit) {
        return aside(viewer, id)
                .map(aside -> merging.differences(
                        id,
                        kinds,
                        after.orElse(""),
                        limit,
                        viewer.may(Right.SEE_COSTS, List.of(aside.source().organisation()), List.of())))
                .orElse(new Page<>(List.of(), Optional.empty()));
    }

    @Override
    public Saved<Delivered> merge(String id, Change change) {
        return changes.aloneAtLast(() ->
                held(change.who(), id).map(aside -> merged(id, aside, change)).orElseGet(Saved.Unknown::new));
    }

    private Saved<Delivered> merged(String id, Aside aside, Change change) {
        Source source = aside.source();
        if (SqlSources.isTaken(source, sources.kept(source.name()))) {
            return new Saved.Refused<>(SqlSources.TAKEN.filled(source.name()));
        }
        sources.put(source, sources.kept(source.name()), change);
        if (!aside.edition().equals(areas.edition())) {
            merging.renewAreas(id);
        }
        Delivered.Counts counts = merging.merge(id, source.name(), aside.complete(), change);
        forget(id);
        changes.write(
                change,
                "source-read",
                new Entry.Subject("source", source.name().value()),
                List.of(source.organisation()),
                new Entry.Difference("", document(counts)));
        return new Saved.Done<>(new Delivered(id, source, aside.complete(), counts));
    }

    private static String document(Delivered.Counts counts) {
        return ("{\"added\": %d, \"changed\": %d, \"unchanged\": %d, \"returned\": %d, \"withdrawn\": %d, \"overwritten\": %d,"
                        + " \"kept\": %d}")
                .formatted(
                        counts.added(),
                        counts.changed(),
                        counts.unchanged(),
                        counts.returned(),
                        counts.withdrawn(),
                        counts.overwritten(),
                        counts.kept());
    }

    @Override
    public Saved<Delivered> discard(String id, Change change) {
        return changes.alone(() -> held(change.who(), id)
                .<Saved<Delivered>>map(aside -> {
                    Delivered would = delivered(id, aside);
                    forget(id);
                    return new Saved.Done<>(would);
                })
                .orElseGet(Saved.Unknown::new));
    }

    private void forget(String id) {
        database.sql()
                .sql("delete from staged_work where delivery = ?")
                .param(id)
                .update();
        database.sql().sql("delete from staged_delivery where id = ?").param(id).update();
    }
}
