package org.koppelkansen.store.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.deliver.DeliveryId;
import org.koppelkansen.gather.Freshness;
import org.koppelkansen.gather.SourceQuality;
import org.koppelkansen.profile.Field;
import org.koppelkansen.store.Database;

/// Rows of the table `delivery_file`.
record QualityRows(Database database) {
    void add(DeliveryId id, List<SourceQuality> qualities) {
        for (int i = 0; i < qualities.size(); i++) {
            add(id, i, qualities.get(i));
        }
    }

    private void add(DeliveryId id, int position, SourceQuality quality) {
        database.sql()
                .sql("""
                        insert into delivery_file values (:id, :position, :name, :format, :profile, :read, :accepted,
                            :repaired, :rejected, :fields, :shares, :oldest, :newest, :works, :past, :overdue)""")
                .param("id", id.value())
                .param("position", position)
                .param("name", FindingRows.clean(quality.source()))
                .param("format", quality.format())
                .param("profile", FindingRows.clean(quality.profile()))
                .param("read", quality.read())
                .param("accepted", quality.accepted())
                .param("repaired", quality.repaired())
                .param("rejected", quality.rejected())
                .param(
                        "fields",
                        quality.completeness().keySet().stream().map(Field::key).toArray(String[]::new))
                .param("shares", quality.completeness().values().toArray(Double[]::new))
                .param("oldest", quality.freshness().oldestStart().orElse(null))
                .param("newest", quality.freshness().newestStart().orElse(null))
                .param("works", quality.freshness().works())
                .param("past", quality.freshness().past())
                .param("overdue", quality.freshness().overdue())
                .update();
    }

    List<SourceQuality> of(DeliveryId id) {
        return database.sql()
                .sql("select * from delivery_file where delivery = ? order by position")
                .param(id.value())
                .query((row, number) -> quality(row))
                .list();
    }

    private static SourceQuality quality(ResultSet row) throws SQLException {
        String[] fields = (String[]) row.getArray("fields").getArray();
        Double[] shares = (Double[]) row.getArray("shares").getArray();
        Map<Field, Double> completeness = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i++) {
            double share = shares[i];
            Field.of(fields[i]).ifPresent(field -> completeness.put(field, share));
        }
        return new SourceQuality(
                row.getString("name"),
                row.getString("format"),
                row.getString("profile"),
                new SourceQuality.Counts(
                        row.getLong("read"), row.getLong("accepted"), row.getLong("repaired"), row.getLong("rejected")),
                completeness,
                new Freshness(
                        Optional.ofNullable(row.getObject("oldest_start", LocalDate.class)),
                        Optional.ofNullable(row.getObject("newest_start", LocalDate.class)),
                        row.getLong("works"),
                        row.getLong("past"),
                        row.getLong("overdue")));
    }
}
