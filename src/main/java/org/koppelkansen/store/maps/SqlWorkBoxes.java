package org.koppelkansen.store.maps;

import java.time.LocalDate;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.overview.WorkBoxes;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.register.Sight;

/// The boxes of works in table `work`, as far as a viewer sees them.
public final class SqlWorkBoxes implements WorkBoxes {
    private static final String SEEN = """
            select (box[1])[0] as min_x, (box[1])[1] as min_y, (box[0])[0] as max_x, (box[0])[1] as max_y,
                lower(span) as earliest, upper(span) as until
            from (
                select w.box, w.span from %s where w.withdrawn_at is null and w.box is not null
                union all
                select w.box, w.span from %s where w.box is not null) seen
            """.formatted(Sight.WHOLE, Sight.NEED);

    private final Database database;

    public SqlWorkBoxes(Database database) {
        this.database = database;
    }

    @Override
    public void seen(Viewer viewer, Sink sink) {
        database.sql().sql(SEEN).params(Sight.of(viewer)).query(row -> {
            sink.work(
                    row.getDouble("min_x"),
                    row.getDouble("min_y"),
                    row.getDouble("max_x"),
                    row.getDouble("max_y"),
                    row.getObject("earliest", LocalDate.class),
                    row.getObject("until", LocalDate.class));
        });
    }
}
