package org.koppelkansen.store.register;

import java.util.ArrayList;
import java.util.List;
import org.koppelkansen.register.Settings;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.store.Database;

/// Says anew in which areas works lie, after the areas have changed.
final class LyingIn {
    private static final int AT_ONCE = 1000;

    private final Database database;
    private final GroundAreas areas;
    private final Crs crs;

    LyingIn(Database database, AreaTable areas, Settings settings) {
        this.database = database;
        this.areas = areas.ground();
        this.crs = settings.crs();
    }

    /// Of the works in the register; inside a transaction.
    void renewWorks() {
        renew("work", "true", "");
    }

    /// Of the works of a delivery that is set aside; inside a transaction.
    void renewStaged(String delivery) {
        renew("staged_work", "w.delivery = ?", delivery);
    }

    private void renew(String table, String condition, String value) {
        List<String> ids = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        var asked = database.sql()
                .sql("select w.id, w.footprint, w.areas from " + table + " w where w.footprint is not null and "
                        + condition)
                .withFetchSize(AT_ONCE);
        (value.isEmpty() ? asked : asked.param(value)).query(row -> {
            List<String> now = areas.meeting(Shape.ofWkb(row.getBytes("footprint"), crs));
            if (!now.equals(WorkRows.texts(row, "areas"))) {
                ids.add(row.getString("id"));
                codes.add(PgText.array(now));
            }
        });
        var change = database.sql()
                .sql("update " + table + " w set areas = cast(r.areas as text[])"
                        + " from unnest(cast(? as text[]), cast(? as text[])) r (id, areas)"
                        + " where w.id = r.id and " + condition)
                .param(ids.toArray(String[]::new))
                .param(codes.toArray(String[]::new));
        (value.isEmpty() ? change : change.param(value)).update();
    }
}
