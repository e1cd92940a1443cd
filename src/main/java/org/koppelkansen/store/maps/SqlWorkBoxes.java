package org.koppelkansen.store.maps;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.overview.WorkBoxes;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.Keys;
import org.koppelkansen.store.register.Sight;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Phase;

/// The boxes of works in table `work`, as far as a viewer sees them.
public final class SqlWorkBoxes implements WorkBoxes {
    private static final String SEEN = """
            select (box[1])[0] as min_x, (box[1])[1] as min_y, (box[0])[0] as max_x, (box[0])[1] as max_y,
                lower(span) as earliest, upper(span) as until, owner, discipline, phase
            from (
                select w.box, w.span, w.owner, w.discipline, w.phase from %s
                where w.withdrawn_at is null and w.box is not null
                union all
                select w.box, w.span, w.owner, null, null from %s where w.box is not null) seen
            """.formatted(Sight.WHOLE, Sight.NEED);

    private final Database database;

    public SqlWorkBoxes(Database database) {
        this.database = database;
    }

    @Override
    public void seen(Viewer viewer, Sink sink) {
        Map<String, Kind> kinds = new HashMap<>();
        database.sql().sql(SEEN).params(Sight.of(viewer)).query(row -> {
            sink.work(
                    row.getDouble("min_x"),
                    row.getDouble("min_y"),
                    row.getDouble("max_x"),
                    row.getDouble("max_y"),
                    row.getObject("earliest", LocalDate.class),
                    row.getObject("until", LocalDate.class),
                    kind(row, kinds));
        });
    }

    /// The same object for all works of a kind.
    private static Kind kind(ResultSet row, Map<String, Kind> kinds) throws SQLException {
        String owner = row.getString("owner");
        String discipline = row.getString("discipline");
        String phase = row.getString("phase");
        return kinds.computeIfAbsent(
                owner + "/" + discipline + "/" + phase,
                unused -> new Kind(
                        new OwnerId(owner),
                        Optional.ofNullable(discipline).map(key -> Keys.constant(Discipline.class, key)),
                        Optional.ofNullable(phase).map(key -> Keys.constant(Phase.class, key))));
    }
}
