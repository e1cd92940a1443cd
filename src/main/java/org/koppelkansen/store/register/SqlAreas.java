package org.koppelkansen.store.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Areas;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.EditRules;
import org.koppelkansen.register.Entry;
import org.koppelkansen.register.Saved;
import org.koppelkansen.register.Settings;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.Keys;
import org.koppelkansen.works.Ambition;
import org.koppelkansen.works.Area;
import org.koppelkansen.works.OwnerId;

/// The areas and ambitions in tables `area` and `ambition`.
final class SqlAreas implements Areas {
    /// With the code.
    private static final Text CARRIES_ROLES = new Text(
            "In gebied {0} heeft iemand een rol. Alleen de beheerder van het register kan dat gebied wijzigen.",
            "Somebody has a role in area {0}. Only the administrator of the register can change that area.");

    /// With the code.
    private static final Text TWICE = new Text(
            "{0} komt twee keer voor. Geef elk een eigen code.", "{0} is there twice. Give each a code of its own.");

    private final Database database;
    private final Changes changes;
    private final AreaTable areas;
    private final Settings settings;

    SqlAreas(Database database, Changes changes, AreaTable areas, Settings settings) {
        this.database = database;
        this.changes = changes;
        this.areas = areas;
        this.settings = settings;
    }

    @Override
    public List<Area> all() {
        return areas.all();
    }

    @Override
    public Optional<Area> find(String code) {
        return areas.coded(PgText.text(code)).stream().findFirst();
    }

    @Override
    public Saved<List<Area>> replace(Area.Level level, List<Area> given, Change change) {
        if (!EditRules.keepsAreas(change.who())) {
            return new Saved.Forbidden<>(EditRules.NOT_CORE_TEAM);
        }
        Optional<String> twice = twice(given.stream().map(Area::code).toList());
        if (twice.isPresent()) {
            return new Saved.Refused<>(TWICE.filled(twice.get()));
        }
        return changes.alone(() -> {
            Optional<String> reserved =
                    EditRules.keepsRegister(change.who()) ? Optional.empty() : reserved(level, given);
            if (reserved.isPresent()) {
                return new Saved.Forbidden<>(CARRIES_ROLES.filled(reserved.get()));
            }
            database.sql()
                    .sql("delete from area where level = ?")
                    .param(level.key())
                    .update();
            given.forEach(area -> insert(level, area));
            areas.renewEdition();
            new LyingIn(database, areas, settings).renewWorks();
            changes.renewNeeds("null", Map.of());
            write(change, "areas-replaced", "areas", level.key(), given.size());
            return new Saved.Done<>(
                    areas.all().stream().filter(area -> area.level() == level).toList());
        });
    }

    /// The first area that would come, go or change its ground though somebody has a role in it: whoever draws it
    /// decides what that person sees.
    private Optional<String> reserved(Area.Level level, List<Area> given) {
        Set<String> roles = new TreeSet<>(database.sql()
                .sql("select distinct area from account_grant where area is not null")
                .query(String.class)
                .list());
        Map<String, Shape> before = grounds(areas.all().stream().filter(area -> area.level() == level));
        Map<String, Shape> after = grounds(given.stream());
        return roles.stream()
                .filter(code -> !Objects.equals(before.get(code), after.get(code)))
                .findFirst();
    }

    private static Map<String, Shape> grounds(Stream<Area> areas) {
        return areas.collect(Collectors.toMap(Area::code, Area::shape));
    }

    private void insert(Area.Level level, Area area) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("code", PgText.text(area.code()));
        values.put("level", level.key());
        values.put("name", PgText.text(area.name()));
        values.put("parent", area.parent().map(PgText::text).orElse(null));
        values.put("geometry", PgText.shape(inSystem(area.shape())));
        database.sql()
                .sql("insert into area (code, level, name, parent, geometry)"
                        + " values (:code, :level, :name, :parent, cast(:geometry as bytea))")
                .params(values)
                .update();
    }

    @Override
    public List<Ambition> ambitions() {
        Crs crs = settings.crs();
        return database.sql()
                .sql("select * from ambition order by id")
                .query((row, number) -> ambition(row, crs))
                .list();
    }

    private static Ambition ambition(ResultSet row, Crs crs) throws SQLException {
        return new Ambition(
                row.getString("id"),
                row.getString("name"),
                Keys.constant(Ambition.Goal.class, row.getString("goal")),
                Optional.ofNullable(row.getObject("target_year", Integer.class)),
                row.getString("owner"),
                Shape.ofWkb(row.getBytes("geometry"), crs));
    }

    @Override
    public Saved<List<Ambition>> replaceAmbitions(List<Ambition> given, Change change) {
        if (!EditRules.keepsAreas(change.who())) {
            return new Saved.Forbidden<>(EditRules.NOT_CORE_TEAM);
        }
        Optional<String> twice = twice(given.stream().map(Ambition::id).toList());
        if (twice.isPresent()) {
            return new Saved.Refused<>(TWICE.filled(twice.get()));
        }
        return changes.alone(() -> {
            database.sql().sql("delete from ambition").update();
            given.forEach(this::insert);
            write(change, "ambitions-replaced", "ambitions", "all", given.size());
            return new Saved.Done<>(ambitions());
        });
    }

    private void insert(Ambition ambition) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", PgText.text(ambition.id()));
        values.put("name", PgText.text(ambition.name()));
        values.put("goal", ambition.goal().key());
        values.put("year", ambition.targetYear().orElse(null));
        values.put("owner", PgText.text(ambition.owner()));
        values.put("geometry", PgText.shape(inSystem(ambition.shape())));
        database.sql()
                .sql("insert into ambition (id, name, goal, target_year, owner, geometry)"
                        + " values (:id, :name, :goal, :year, :owner, cast(:geometry as bytea))")
                .params(values)
                .update();
    }

    private Shape inSystem(Shape shape) {
        if (!shape.crs().equals(settings.crs())) {
            throw new IllegalArgumentException("in " + shape.crs() + ", the register in " + settings.crs());
        }
        return shape;
    }

    private void write(Change change, String deed, String kind, String id, int count) {
        changes.write(
                change,
                deed,
                new Entry.Subject(kind, id),
                members(),
                new Entry.Difference("", "{\"count\": " + count + "}"));
    }

    /// Whom it concerns: areas and ambitions are everybody's, and areas carry roles.
    private List<OwnerId> members() {
        return database
                .sql()
                .sql("select id from organisation where member order by id")
                .query(String.class)
                .list()
                .stream()
                .map(OwnerId::new)
                .toList();
    }

    private static Optional<String> twice(List<String> names) {
        Set<String> seen = new HashSet<>();
        return names.stream().filter(name -> !seen.add(name)).findFirst();
    }
}
