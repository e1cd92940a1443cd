package org.koppelkansen.store.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Entry;
import org.koppelkansen.register.RegisteredSource;
import org.koppelkansen.register.Saved;
import org.koppelkansen.register.Source;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.register.Sources;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.Keys;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.OwnerId;

/// The sources in table `source`.
final class SqlSources implements Sources {
    static final Text NOT_DELIVERING = new Text(
            "U mag voor deze organisatie niet leveren. Vraag een beheerder om de rol programmeur.",
            "You may not deliver for this organisation. Ask an administrator for the role of programmer.");

    /// With the name.
    static final Text TAKEN = new Text(
            "De naam {0} is al in gebruik bij een andere organisatie. Geef uw bron een andere naam.",
            "The name {0} is in use by another organisation. Give your source another name.");

    private final Database database;
    private final Changes changes;

    SqlSources(Database database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    @Override
    public List<RegisteredSource> all(Viewer viewer) {
        return inside(viewer, "true", Map.of());
    }

    @Override
    public Optional<RegisteredSource> find(Viewer viewer, SourceName name) {
        return inside(viewer, "s.name = :name", Map.of("name", name.value())).stream()
                .findFirst();
    }

    private List<RegisteredSource> inside(Viewer viewer, String condition, Map<String, Object> values) {
        return database.sql()
                .sql("select s.* from source s where s.organisation = any(:inside) and " + condition
                        + " order by s.name")
                .params(Sight.of(viewer, values))
                .query((row, number) -> source(row))
                .list();
    }

    @Override
    public List<RegisteredSource> feeds() {
        return database.sql()
                .sql("select * from source where location is not null order by name")
                .query((row, number) -> source(row))
                .list();
    }

    @Override
    public Saved<RegisteredSource> put(Source source, int version, Change change) {
        return changes.alone(() -> {
            if (!mayDeliver(change.who(), source.organisation())) {
                return new Saved.Forbidden<>(NOT_DELIVERING);
            }
            Optional<RegisteredSource> now = kept(source.name());
            if (isTaken(source, now)) {
                return new Saved.Refused<>(TAKEN.filled(source.name()));
            }
            if (now.map(RegisteredSource::version).orElse(0) != version) {
                return now.<Saved<RegisteredSource>>map(Saved.Outrun::new).orElseGet(Saved.Unknown::new);
            }
            return new Saved.Done<>(put(source, now, change));
        });
    }

    static boolean mayDeliver(Viewer who, OwnerId organisation) {
        return !organisation.equals(OwnerId.UNKNOWN) && who.may(Right.DELIVER, List.of(organisation), List.of());
    }

    /// Whether another may use the name.
    static boolean isTaken(Source source, Optional<RegisteredSource> now) {
        return source.name().isByHand()
                || now.filter(known -> !known.source().organisation().equals(source.organisation()))
                        .isPresent();
    }

    /// Keeps what is set up about a source, where that is new.
    RegisteredSource put(Source source, Optional<RegisteredSource> before, Change change) {
        if (before.filter(known -> known.source().equals(source)).isPresent()) {
            return before.get();
        }
        Parties.member(database.sql(), source.organisation());
        String old = document(source.name());
        database.sql().sql("""
                        insert into source (name, organisation, profile, location, least_confidentiality)
                        values (:name, :organisation, :profile, :location, :least)
                        on conflict (name) do update set profile = :profile, location = :location,
                            least_confidentiality = :least, version = source.version + 1
                        """).params(values(source)).update();
        changes.write(
                change,
                before.isPresent() ? "source-changed" : "source-added",
                new Entry.Subject("source", source.name().value()),
                List.of(source.organisation()),
                new Entry.Difference(old, document(source.name())));
        return kept(source.name()).orElseThrow();
    }

    private static Map<String, @Nullable Object> values(Source source) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("name", source.name().value());
        values.put("organisation", source.organisation().value());
        values.put("profile", PgText.text(source.profile()));
        values.put("location", source.location().map(PgText::text).orElse(null));
        values.put("least", source.least().key());
        return values;
    }

    Optional<RegisteredSource> kept(SourceName name) {
        return database.sql()
                .sql("select * from source where name = ?")
                .param(name.value())
                .query((row, number) -> source(row))
                .optional();
    }

    /// As the journal keeps it, which more people read than may use the keys in an address.
    private String document(SourceName name) {
        return kept(name)
                .map(known -> database.sql()
                        .sql("select (to_jsonb(s) - '{name,version,read_at}'::text[]"
                                + " || jsonb_build_object('location', cast(:location as text)))::text"
                                + " from source s where name = :name")
                        .param("name", name.value())
                        .param(
                                "location",
                                known.source().location().map(SqlSources::told).orElse(null))
                        .query(String.class)
                        .single())
                .orElse("");
    }

    /// An address without its keys. That a key was changed shows by a mark, too short to try out keys against.
    private static String told(String location) {
        String shown = org.koppelkansen.sources.Sources.shown(location);
        return shown.equals(location) ? shown : shown + " #" + Fingerprint.mark(location);
    }

    private static RegisteredSource source(ResultSet row) throws SQLException {
        Source source = new Source(
                new SourceName(row.getString("name")),
                new OwnerId(row.getString("organisation")),
                row.getString("profile"),
                Optional.ofNullable(row.getString("location")),
                Keys.constant(Confidentiality.class, row.getString("least_confidentiality")));
        return new RegisteredSource(source, WorkRows.findInstant(row, "read_at"), row.getInt("version"));
    }
}
