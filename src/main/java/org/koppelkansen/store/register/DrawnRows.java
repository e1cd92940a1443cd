package org.koppelkansen.store.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.koppelkansen.register.Drawn;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.store.Keys;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Phase;
import org.springframework.jdbc.core.RowMapper;

/// Makes what a map draws of works that have [#OF_WHOLE].
final class DrawnRows implements RowMapper<Drawn> {
    /// Of a work that is wholly seen, `w`.
    static final String OF_WHOLE =
            "w.id, w.owner, w.discipline, w.intervention, w.phase, w.title, w.street, w.geometry, lower(w.span) as earliest,"
                    + " upper(w.span) as until";

    private final Crs crs;

    DrawnRows(Crs crs) {
        this.crs = crs;
    }

    @Override
    public Drawn mapRow(ResultSet row, int number) throws SQLException {
        return new Drawn(
                row.getString("id"),
                new OwnerId(row.getString("owner")),
                Shape.ofWkb(row.getBytes("geometry"), crs),
                WorkRows.span(row),
                Optional.of(new Drawn.What(
                        Keys.constant(Discipline.class, row.getString("discipline")),
                        Keys.constant(Intervention.class, row.getString("intervention")),
                        Keys.constant(Phase.class, row.getString("phase")))),
                row.getString("title"),
                row.getString("street"));
    }

    /// Of a row of [NeedRows#COLUMNS].
    static Drawn need(ResultSet row, Crs crs) throws SQLException {
        return new Drawn(
                row.getString("id"),
                new OwnerId(row.getString("owner")),
                Shape.of(NeedRows.box(row), crs),
                WorkRows.span(row),
                Optional.empty(),
                "",
                "");
    }
}
