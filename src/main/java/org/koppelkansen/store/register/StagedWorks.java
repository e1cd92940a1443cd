package org.koppelkansen.store.register;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.register.EditRules;
import org.koppelkansen.register.Source;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.register.WorkColumns.Column;
import org.koppelkansen.store.register.WorkColumns.Kept;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.datasource.DataSourceUtils;

/// Copies the works of a delivery into table `staged_work`, each with the fingerprint of what its source says.
final class StagedWorks {
    private static final String COPY =
            "copy staged_work (" + WorkColumns.names(WorkColumns.ALL) + ", delivered, delivery) from stdin";

    /// Sent together, so that not every work is a packet of its own.
    private static final int PACKET = 1 << 16;

    private final Database database;
    private final GroundAreas areas;
    private final Source source;
    private final String delivery;
    private final Set<WorkId> ids = new HashSet<>();

    /// Two works have one id.
    static final class TwoOfOneId extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient WorkId id;

        TwoOfOneId(WorkId id) {
            super(id.value());
            this.id = id;
        }

        WorkId id() {
            return id;
        }
    }

    /// @param delivery id under which they are set aside
    StagedWorks(Database database, GroundAreas areas, Source source, String delivery) {
        this.database = database;
        this.areas = areas;
        this.source = source;
        this.delivery = delivery;
    }

    /// Inside a transaction, which has to end where this throws.
    ///
    /// @throws TwoOfOneId when two works have one id
    void copy(Stream<Work> works) {
        Connection connection = DataSourceUtils.getConnection(database.connections());
        try {
            CopyIn sink = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            try {
                write(works, sink);
                sink.endCopy();
            } finally {
                if (sink.isActive()) {
                    sink.cancelCopy();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("works cannot be set aside", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database.connections());
        }
    }

    private void write(Stream<Work> works, CopyIn sink) throws SQLException {
        ByteArrayOutputStream packet = new ByteArrayOutputStream(2 * PACKET);
        for (Work work : (Iterable<Work>) works::iterator) {
            packet.writeBytes(line(EditRules.ofSource(work, source)).getBytes(StandardCharsets.UTF_8));
            if (packet.size() >= PACKET) {
                sink.writeToCopy(packet.toByteArray(), 0, packet.size());
                packet.reset();
            }
        }
        sink.writeToCopy(packet.toByteArray(), 0, packet.size());
    }

    private String line(Work work) {
        if (!ids.add(work.id())) {
            throw new TwoOfOneId(work.id());
        }
        List<String> codes =
                work.place().map(place -> areas.meeting(place.footprint())).orElse(List.of());
        Kept kept = new Kept(work, source.organisation(), codes);
        List<String> line = new ArrayList<>(WorkColumns.ALL.size() + 2);
        Fingerprint fingerprint = new Fingerprint();
        for (Column column : WorkColumns.ALL) {
            @Nullable String value = column.value().apply(kept);
            fingerprint.add(column.name(), value);
            line.add(PgText.copied(value));
        }
        line.add(PgText.copied(PgText.bytes(fingerprint.digest())));
        line.add(delivery);
        return PgText.line(line);
    }
}
