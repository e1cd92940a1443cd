package org.koppelkansen.store.register;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.register.WorkColumns.Kept;
import org.koppelkansen.works.Work;
import org.postgresql.PGConnection;

/// Fills an empty register with works at once, as if a single source had delivered them: for tests and benchmarks that
/// are about reading.
public final class CopiedWorks {
    private CopiedWorks() {}

    public static void into(Database database, Collection<Work> works) {
        works.stream().map(Work::owner).distinct().forEach(owner -> Parties.register(database.sql(), owner));
        works.stream()
                .map(work -> work.provenance().source())
                .distinct()
                .forEach(source -> database.sql()
                        .sql("insert into source (name, organisation, profile, least_confidentiality)"
                                + " values (?, (select min(id) from organisation), 'geojson', 'public')")
                        .param(source)
                        .update());
        try (Connection connection = database.connections().getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy work (" + WorkColumns.names(WorkColumns.ALL)
                                    + ", changed_at, confirmed_at) from stdin",
                            new StringReader(
                                    works.stream().map(CopiedWorks::line).collect(Collectors.joining())));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        database.sql()
                .sql("select count(*) from (select renew_needs(null, 15, 365)) done")
                .query(Long.class)
                .single();
        database.sql().sql("analyze").update();
    }

    private static String line(Work work) {
        Kept kept = new Kept(work, work.owner().id(), List.of());
        String columns = WorkColumns.ALL.stream()
                .map(column -> PgText.copied(column.value().apply(kept)))
                .collect(Collectors.joining("\t"));
        return columns + "\t2026-11-01T00:00:00Z\t2026-11-01T00:00:00Z\n";
    }
}
