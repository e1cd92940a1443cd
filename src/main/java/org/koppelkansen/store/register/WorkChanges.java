package org.koppelkansen.store.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.EditRules;
import org.koppelkansen.register.RegisteredWork;
import org.koppelkansen.register.Saved;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.register.Settings;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.register.WorkColumns.Column;
import org.koppelkansen.store.register.WorkColumns.Kept;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

/// Changes of single works, made by hand.
final class WorkChanges {
    private static final List<Column> WITH_BUDGET = Stream.concat(
                    WorkColumns.CHANGEABLE.stream(), Stream.of(WorkColumns.BUDGET))
            .toList();

    private final Database database;
    private final Changes changes;
    private final AreaTable areas;
    private final Settings settings;

    WorkChanges(Database database, Changes changes, AreaTable areas, Settings settings) {
        this.database = database;
        this.changes = changes;
        this.areas = areas;
        this.settings = settings;
    }

    Saved<RegisteredWork> enter(Work given, boolean released, Change change) {
        Work work = EditRules.byHand(given, SourceName.byHand(given.owner().id()));
        OwnerId owner = work.owner().id();
        List<String> codes = areasOf(work);
        Optional<Text> no = EditRules.mayNotEnter(change.who(), owner, codes, released);
        if (no.isPresent()) {
            return new Saved.Forbidden<>(no.get());
        }
        return changes.alone(() -> {
            if (isThere(work.id())) {
                return new Saved.Refused<>(EditRules.TAKEN.filled(work.id()));
            }
            insert(new Kept(work, owner, codes), released, change);
            return done(work.id(), "work-registered", null, List.of(), change);
        });
    }

    private void insert(Kept kept, boolean released, Change change) {
        Parties.register(database.sql(), kept.work().owner());
        database.sql()
                .sql("""
                        insert into source (name, organisation, profile, least_confidentiality)
                        values (?, ?, 'by-hand', 'public') on conflict (name) do nothing
                        """)
                .params(kept.work().provenance().source(), kept.registrar().value())
                .update();
        Map<String, @Nullable Object> values = values(WorkColumns.ALL, kept);
        values.put("at", Changes.time(change.at()));
        values.put("released", released);
        String casts = WorkColumns.ALL.stream().map(WorkChanges::cast).collect(Collectors.joining(", "));
        database.sql()
                .sql("insert into work (" + WorkColumns.names(WorkColumns.ALL)
                        + ", costs_released, changed_at, confirmed_at) values (" + casts + ", :released, :at, :at)")
                .params(values)
                .update();
    }

    Saved<RegisteredWork> replace(Work given, boolean released, int version, Change change) {
        return changes.alone(() -> seen(change.who(), given.id())
                .map(seen -> replaced(seen, given, released, version, change))
                .orElseGet(Saved.Unknown::new));
    }

    private Saved<RegisteredWork> replaced(
            SeenWork.Whole seen, Work given, boolean released, int version, Change change) {
        RegisteredWork now = seen.registered();
        Work meant = EditRules.meant(given, seen);
        boolean same = meant.equals(now.work());
        List<String> codes = same ? now.registration().areas() : areasOf(meant);
        Optional<Text> no = EditRules.mayNotReplace(change.who(), now, meant, codes, released);
        if (no.isPresent()) {
            return new Saved.Forbidden<>(no.get());
        }
        if (now.registration().version() != version) {
            return new Saved.Outrun<>(now);
        }
        if (same && released == now.registration().costsReleased()) {
            return new Saved.Done<>(now);
        }
        if (now.registration().withdrawnAt().isPresent()) {
            return new Saved.Refused<>(EditRules.GONE);
        }
        String before = changes.document(meant.id());
        List<String> boxes = boxes(meant.id());
        update(new Kept(meant, now.registration().registrar(), codes), released, seen.costs(), change);
        return done(meant.id(), "work-changed", before, boxes, change);
    }

    private void update(Kept kept, boolean released, boolean costs, Change change) {
        Parties.register(database.sql(), kept.work().owner());
        List<Column> columns = costs ? WITH_BUDGET : WorkColumns.CHANGEABLE;
        Map<String, @Nullable Object> values = values(columns, kept);
        values.put("id", kept.work().id().value());
        values.put("at", Changes.time(change.at()));
        values.put("released", released);
        String sets = columns.stream()
                .map(column -> column.name() + " = " + cast(column))
                .collect(Collectors.joining(", "));
        database.sql()
                .sql("update work set " + sets + ", costs_released = :released, version = version + 1,"
                        + " changed_at = :at, confirmed_at = :at, edited_at = :at where id = :id")
                .params(values)
                .update();
    }

    Saved<RegisteredWork> withdraw(WorkId id, int version, Change change) {
        return changes.alone(() -> seen(change.who(), id)
                .map(seen -> withdrawn(seen.registered(), version, change))
                .orElseGet(Saved.Unknown::new));
    }

    private Saved<RegisteredWork> withdrawn(RegisteredWork now, int version, Change change) {
        if (!EditRules.mayEdit(change.who(), now)) {
            return new Saved.Forbidden<>(EditRules.NOT_YOURS);
        }
        if (now.registration().version() != version) {
            return new Saved.Outrun<>(now);
        }
        if (now.registration().withdrawnAt().isPresent()) {
            return new Saved.Done<>(now);
        }
        return stamped(
                now.work().id(),
                "work-withdrawn",
                "withdrawn_at = :at, version = version + 1, changed_at = :at, edited_at = :at, confirmed_at ="
                        + " greatest(confirmed_at, (select read_at from source s where s.name = work.source))",
                change);
    }

    Saved<RegisteredWork> confirm(WorkId id, Change change) {
        return changes.alone(() -> seen(change.who(), id)
                .map(seen -> confirmed(seen.registered(), change))
                .orElseGet(Saved.Unknown::new));
    }

    private Saved<RegisteredWork> confirmed(RegisteredWork now, Change change) {
        if (!EditRules.mayEdit(change.who(), now)) {
            return new Saved.Forbidden<>(EditRules.NOT_YOURS);
        }
        return now.registration().withdrawnAt().isEmpty()
                ? stamped(now.work().id(), "work-confirmed", "confirmed_at = :at", change)
                : stamped(
                        now.work().id(),
                        "work-returned",
                        "withdrawn_at = null, version = version + 1, changed_at = :at, confirmed_at = :at,"
                                + " edited_at = :at",
                        change);
    }

    private Saved<RegisteredWork> stamped(WorkId id, String deed, String sets, Change change) {
        String before = changes.document(id);
        database.sql()
                .sql("update work set " + sets + " where id = :id")
                .param("id", id.value())
                .param("at", Changes.time(change.at()))
                .update();
        return done(id, deed, before, List.of(), change);
    }

    /// @param before document of the work; null where it was not there
    /// @param boxes where it was
    private Saved<RegisteredWork> done(
            WorkId id, String deed, @Nullable String before, List<String> boxes, Change change) {
        changes.writeWork(change, deed, id, before);
        changes.renewNeeds(Stream.concat(boxes.stream(), boxes(id).stream()).toList());
        return new Saved.Done<>(kept(change.who(), id));
    }

    /// A work that the viewer has just written, even if from now on it may no longer see it.
    private RegisteredWork kept(Viewer viewer, WorkId id) {
        Map<String, Object> values = Sight.of(viewer);
        values.put(
                "inside",
                database.sql()
                        .sql("select registrar from work where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .list()
                        .toArray(String[]::new));
        return seen(values, id).orElseThrow().registered();
    }

    private List<String> boxes(WorkId id) {
        return database.sql()
                .sql("select box::text from work where id = ? and box is not null")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private boolean isThere(WorkId id) {
        return database.sql()
                .sql("select exists (select from work where id = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    private Optional<SeenWork.Whole> seen(Viewer viewer, WorkId id) {
        return seen(Sight.of(viewer), id);
    }

    private Optional<SeenWork.Whole> seen(Map<String, Object> sight, WorkId id) {
        return database.sql()
                .sql("select " + WorkRows.COLUMNS + " from " + Sight.WHOLE + " where w.id = :id")
                .params(sight)
                .param("id", id.value())
                .query(new WorkRows(settings.crs()))
                .optional();
    }

    private List<String> areasOf(Work work) {
        work.place().ifPresent(place -> {
            if (!place.geometry().crs().equals(settings.crs())) {
                throw new IllegalArgumentException(
                        work.id() + " is in " + place.geometry().crs() + ", the register in " + settings.crs());
            }
        });
        return areas.of(work);
    }

    private static Map<String, @Nullable Object> values(List<Column> columns, Kept kept) {
        Map<String, @Nullable Object> values = new HashMap<>();
        columns.forEach(column -> values.put(column.name(), column.value().apply(kept)));
        return values;
    }

    private static String cast(Column column) {
        return "cast(:" + column.name() + " as " + column.type() + ")";
    }
}
