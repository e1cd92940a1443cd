package org.koppelkansen.store.results;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.measure.Period;
import org.koppelkansen.results.SeenOpportunity;
import org.koppelkansen.results.told.SavedAmounts;
import org.koppelkansen.space.Box;

/// Reads what a viewer sees of opportunities.
final class OpportunityRows {
    /// Of `o`, from `seen_opportunity`.
    static final String COLUMNS = """
            o.id, o.whole, o.figured, coalesce(o.place, '') as place, o.box, (o.box[1])[0] as min_x,
            (o.box[1])[1] as min_y, (o.box[0])[0] as max_x, (o.box[0])[1] as max_y,
            lower(o.common) as from_day, upper(o.common) as until_day,
            o.owners, o.owner_names, o.disciplines, o.kinds, o.works, o.changed,
            o.first_found, o.last_found, o.vanished_at, o.saving_low, o.saving_likely, o.saving_high, o.expected,
            o.certainty, o.street_days_apart, o.street_days_together, o.square_metres
            """;

    private OpportunityRows() {}

    static SeenOpportunity seen(ResultSet row, int number) throws SQLException {
        return new SeenOpportunity(
                row.getString("id"),
                row.getBoolean("whole"),
                row.getString("place"),
                new Box(row.getDouble("min_x"), row.getDouble("min_y"), row.getDouble("max_x"), row.getDouble("max_y")),
                new SeenOpportunity.Taking(
                        owners(row),
                        texts(row, "disciplines"),
                        texts(row, "kinds"),
                        texts(row, "works"),
                        texts(row, "changed")),
                times(row),
                row.getBoolean("figured") ? Optional.of(worth(row)) : Optional.empty());
    }

    private static List<SeenOpportunity.OfOwner> owners(ResultSet row) throws SQLException {
        List<String> ids = texts(row, "owners");
        List<String> names = texts(row, "owner_names");
        List<SeenOpportunity.OfOwner> owners = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            owners.add(new SeenOpportunity.OfOwner(ids.get(i), names.get(i)));
        }
        return owners;
    }

    private static SeenOpportunity.Times times(ResultSet row) throws SQLException {
        return new SeenOpportunity.Times(
                new Period(row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class)),
                instant(row, "first_found"),
                instant(row, "last_found"),
                instant(row, "vanished_at"));
    }

    private static SeenOpportunity.Worth worth(ResultSet row) throws SQLException {
        return new SeenOpportunity.Worth(
                new SavedAmounts(row.getLong("saving_low"), row.getLong("saving_likely"), row.getLong("saving_high")),
                row.getLong("expected"),
                row.getDouble("certainty"),
                row.getInt("street_days_apart"),
                row.getInt("street_days_together"),
                row.getDouble("square_metres"));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }
}
