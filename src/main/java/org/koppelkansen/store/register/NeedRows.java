package org.koppelkansen.store.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.space.Box;
import org.koppelkansen.works.Owner;
import org.koppelkansen.works.OwnerId;
import org.springframework.jdbc.core.RowMapper;

/// Makes needs of rows that have [#COLUMNS].
final class NeedRows implements RowMapper<SeenWork.Need> {
    /// The box around a work, `w`.
    static final String BOX = "((w.box)[1])[0] as min_x, ((w.box)[1])[1] as min_y, ((w.box)[0])[0] as max_x,"
            + " ((w.box)[0])[1] as max_y";

    /// Of a work of which only a need is seen, `w`.
    static final String COLUMNS =
            "w.id, w.owner, w.owner_name, " + BOX + ", lower(w.span) as earliest, upper(w.span) as until";

    @Override
    public SeenWork.Need mapRow(ResultSet row, int number) throws SQLException {
        return new SeenWork.Need(
                row.getString("id"),
                new Owner(new OwnerId(row.getString("owner")), row.getString("owner_name"), List.of()),
                box(row),
                WorkRows.span(row));
    }

    /// Of a row of [#BOX].
    static Box box(ResultSet row) throws SQLException {
        return new Box(row.getDouble("min_x"), row.getDouble("min_y"), row.getDouble("max_x"), row.getDouble("max_y"));
    }
}
