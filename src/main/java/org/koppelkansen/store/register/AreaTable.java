package org.koppelkansen.store.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.register.Settings;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.Keys;
import org.koppelkansen.works.Area;
import org.koppelkansen.works.Work;

/// The areas as they are read, and which of them a work lies in.
final class AreaTable {
    /// From the largest to the smallest.
    private static final String ORDER = "array_position('{district,quarter,neighbourhood,other}', level), code";

    private static final String EDITION = "areas-edition";

    private final Database database;
    private final Settings settings;
    private volatile @Nullable Indexed indexed;

    /// @param edition of the areas that are in it
    private record Indexed(String edition, GroundAreas ground) {}

    AreaTable(Database database, Settings settings) {
        this.database = database;
        this.settings = settings;
    }

    List<Area> all() {
        return where("true", "");
    }

    List<Area> coded(String code) {
        return where("code = ?", code);
    }

    private List<Area> where(String condition, String value) {
        Crs crs = settings.crs();
        var asked = database.sql()
                .sql("select code, level, name, parent, geometry from area where " + condition + " order by " + ORDER);
        return (value.isEmpty() ? asked : asked.param(value))
                .query((row, number) -> area(row, crs))
                .list();
    }

    private static Area area(ResultSet row, Crs crs) throws SQLException {
        return new Area(
                row.getString("code"),
                row.getString("name"),
                Keys.constant(Area.Level.class, row.getString("level")),
                Optional.ofNullable(row.getString("parent")),
                Shape.ofWkb(row.getBytes("geometry"), crs));
    }

    /// Codes of the areas that its ground meets.
    List<String> of(Work work) {
        return work.place().map(place -> of(place.footprint())).orElse(List.of());
    }

    List<String> of(Shape ground) {
        return ground().meeting(ground);
    }

    /// Of the areas as they are now.
    GroundAreas ground() {
        String edition = edition();
        Indexed known = indexed;
        if (known == null || !known.edition().equals(edition)) {
            known = new Indexed(edition, new GroundAreas(all()));
            indexed = known;
        }
        return known.ground();
    }

    /// Names the areas as they are now.
    String edition() {
        return database.sql()
                .sql("select value from setting where name = ?")
                .param(EDITION)
                .query(String.class)
                .optional()
                .orElse("0");
    }

    /// Says that the areas are others from now on.
    void renewEdition() {
        database.sql().sql("""
                        insert into setting (name, value) values (?, gen_random_uuid()::text)
                        on conflict (name) do update set value = excluded.value
                        """).param(EDITION).update();
    }
}
