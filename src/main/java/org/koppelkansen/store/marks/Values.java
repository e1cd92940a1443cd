package org.koppelkansen.store.marks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Values as the database keeps them.
final class Values {
    /// What the functions `seen_…` want to know of the viewer, by the names of `Sight`.
    static final String VIEWER = "(:partner, :inside, :insideAreas, :costs, :costsAreas)";

    private Values() {}

    /// PostgreSQL knows no character zero, so nothing with one in it is there.
    static String text(String text) {
        return text.replace("\0", "\uFFFD");
    }

    /// In microseconds, in which the database counts; it would round up what is more precise.
    static OffsetDateTime time(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> findInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
