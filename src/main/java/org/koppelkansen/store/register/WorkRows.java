package org.koppelkansen.store.register;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Period;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.RegisteredWork;
import org.koppelkansen.register.Registration;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.store.Keys;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Hardness;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.Owner;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Phase;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Planning;
import org.koppelkansen.works.Provenance;
import org.koppelkansen.works.PublicSpace;
import org.koppelkansen.works.RouteRank;
import org.koppelkansen.works.StreetClass;
import org.koppelkansen.works.Task;
import org.koppelkansen.works.Traffic;
import org.koppelkansen.works.Window;
import org.koppelkansen.works.Window.Origin;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;
import org.springframework.jdbc.core.RowMapper;

/// Makes works of rows that have [#COLUMNS].
final class WorkRows implements RowMapper<SeenWork.Whole> {
    /// Of a work that is wholly seen, `w`.
    static final String COLUMNS = """
            w.id, w.version, w.source, w.registrar, w.owner, w.owner_name, w.owner_aliases, w.discipline,
            w.intervention, w.title, w.depth_metres, w.geometry, w.footprint, w.doubt_metres, w.street, w.street_class,
            w.vehicles_per_day, w.space_taken, w.routes, lower(w.span) as earliest, upper(w.span) as until,
            w.wished_start, w.duration_days, w.hardness, w.certainty, w.origin_rule, w.origin_nl, w.origin_en, w.phase,
            w.sees_costs, w.budget_cents, w.project, w.confidentiality, w.costs_released, w.source_row, w.read_on,
            w.areas, w.changed_at, w.confirmed_at, w.withdrawn_at""";

    private final Crs crs;

    /// What many works have in common is there once: a whole city is read at a time.
    private final Map<Object, Object> known = new HashMap<>();

    WorkRows(Crs crs) {
        this.crs = crs;
    }

    @Override
    public SeenWork.Whole mapRow(ResultSet row, int number) throws SQLException {
        Registration registration = new Registration(
                row.getInt("version"),
                new OwnerId(row.getString("registrar")),
                instant(row, "changed_at"),
                instant(row, "confirmed_at"),
                findInstant(row, "withdrawn_at"),
                row.getBoolean("costs_released"),
                texts(row, "areas"));
        return new SeenWork.Whole(new RegisteredWork(work(row), registration), row.getBoolean("sees_costs"));
    }

    private Work work(ResultSet row) throws SQLException {
        return new Work(
                new WorkId(row.getString("id")),
                once(new Owner(
                        new OwnerId(row.getString("owner")), row.getString("owner_name"), texts(row, "owner_aliases"))),
                task(row),
                place(row),
                window(row),
                planning(row),
                new Provenance(
                        once(row.getString("source")),
                        row.getLong("source_row"),
                        once(row.getObject("read_on", LocalDate.class))));
    }

    @SuppressWarnings("unchecked")
    private <T> T once(T value) {
        return (T) known.computeIfAbsent(value, same -> same);
    }

    private static Task task(ResultSet row) throws SQLException {
        return new Task(
                Keys.constant(Discipline.class, row.getString("discipline")),
                Keys.constant(Intervention.class, row.getString("intervention")),
                row.getString("title"),
                Optional.ofNullable(row.getObject("depth_metres", Double.class)));
    }

    private Optional<Place> place(ResultSet row) throws SQLException {
        byte @Nullable [] geometry = row.getBytes("geometry");
        if (geometry == null) {
            return Optional.empty();
        }
        return Optional.of(new Place(
                Shape.ofWkb(geometry, crs),
                Shape.ofWkb(row.getBytes("footprint"), crs),
                row.getDouble("doubt_metres"),
                once(row.getString("street")),
                traffic(row)));
    }

    private static Traffic traffic(ResultSet row) throws SQLException {
        String street = row.getString("street_class");
        if (street == null) {
            return Traffic.UNKNOWN;
        }
        int vehicles = row.getInt("vehicles_per_day");
        OptionalInt known = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(vehicles);
        Set<PublicSpace> taken = texts(row, "space_taken").stream()
                .map(key -> Keys.constant(PublicSpace.class, key))
                .collect(Collectors.toSet());
        List<RouteRank> routes = texts(row, "routes").stream()
                .map(key -> Keys.constant(RouteRank.class, key))
                .toList();
        return new Traffic(
                Keys.constant(StreetClass.class, street),
                known,
                taken,
                new Traffic.Routes(routes.get(0), routes.get(1), routes.get(2)));
    }

    private static Window window(ResultSet row) throws SQLException {
        return new Window(
                span(row),
                row.getObject("wished_start", LocalDate.class),
                row.getInt("duration_days"),
                Keys.constant(Hardness.class, row.getString("hardness")),
                row.getDouble("certainty"),
                origin(row));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        String rule = row.getString("origin_rule");
        return rule == null
                ? new Origin.Given()
                : new Origin.Derived(rule, new Text(row.getString("origin_nl"), row.getString("origin_en")));
    }

    private Planning planning(ResultSet row) throws SQLException {
        return new Planning(
                Keys.constant(Phase.class, row.getString("phase")),
                Optional.ofNullable(row.getObject("budget_cents", Long.class)).map(Money::new),
                Optional.ofNullable(row.getString("project")).map(this::once),
                Keys.constant(Confidentiality.class, row.getString("confidentiality")));
    }

    /// Of columns `earliest` and `until`.
    static Period span(ResultSet row) throws SQLException {
        return new Period(row.getObject("earliest", LocalDate.class), row.getObject("until", LocalDate.class));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> findInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
