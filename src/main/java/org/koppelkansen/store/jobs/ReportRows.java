package org.koppelkansen.store.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.deliver.DeliveryId;
import org.koppelkansen.deliver.DeliveryReport;
import org.koppelkansen.register.Delivered;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.works.OwnerId;

/// Rows of the table `delivery`.
final class ReportRows {
    private ReportRows() {}

    /// Without its files and findings.
    static DeliveryReport report(ResultSet row) throws SQLException {
        return new DeliveryReport(
                new DeliveryId(row.getString("id")),
                new DeliveryReport.About(
                        new SourceName(row.getString("source")),
                        new OwnerId(row.getString("organisation")),
                        row.getString("account"),
                        row.getString("account_name"),
                        row.getTimestamp("delivered_at").toInstant(),
                        List.of((String[]) row.getArray("origin").getArray())),
                new DeliveryReport.Quality(row.getBoolean("complete"), List.of(), Map.of()),
                new DeliveryReport.Fate(
                        SqlDeliveryReports.state(row.getString("state")),
                        row.getString("staged"),
                        row.getBoolean("held"),
                        SqlJobs.instant(row.getTimestamp("settled_at")),
                        counts(row)));
    }

    private static Optional<Delivered.Counts> counts(ResultSet row) throws SQLException {
        return row.getObject("added") == null
                ? Optional.empty()
                : Optional.of(new Delivered.Counts(
                        row.getLong("added"),
                        row.getLong("changed"),
                        row.getLong("unchanged"),
                        row.getLong("returned"),
                        row.getLong("withdrawn"),
                        row.getLong("overwritten"),
                        row.getLong("kept")));
    }
}
