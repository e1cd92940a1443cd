package org.koppelkansen.anchor.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;

/// A GeoPackage (OGC 12-128r19, version 1.3) being filled. Its times are those of the calculation, so that the same
/// content has the same bytes.
public final class GeoPackage {
    private static final int APPLICATION_ID = 0x47504B47;
    private static final int VERSION = 10300;

    /// As the standard writes times: in UTC, with milliseconds.
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Connection database;
    private final Crs crs;
    private final String changed;

    private GeoPackage(Connection database, Crs crs, LocalDate asOf) {
        this.database = database;
        this.crs = crs;
        this.changed = asOf + "T00:00:00.000Z";
    }

    /// Writes `tables`: those with places as layers, the others as tables.
    ///
    /// @param crs the metric system of all places
    /// @param asOf the day that the file is dated
    public static void write(List<Table<?>> tables, Crs crs, LocalDate asOf, Path target) {
        filled(crs, asOf, target, made -> {
            for (Table<?> table : tables) {
                made.add(table);
            }
        });
    }

    /// Writes one layer, or one table where its rows have no places, row by row: none is held longer than it takes to
    /// write it.
    ///
    /// @param table without rows
    /// @param rows that it gets, read once
    public static <T> void write(Table<T> table, Iterator<T> rows, Crs crs, LocalDate asOf, Path target) {
        filled(crs, asOf, target, made -> made.add(table, rows));
    }

    private interface Filling {
        void of(GeoPackage made) throws SQLException;
    }

    private static void filled(Crs crs, LocalDate asOf, Path target, Filling filling) {
        WholeFile.fill(target, file -> {
            try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath())) {
                filling.of(begin(database, crs, asOf));
                database.commit();
            } catch (SQLException e) {
                throw new IOException(e);
            }
        });
    }

    private <T> void add(Table<T> table) throws SQLException {
        add(table, table.rows().iterator());
    }

    private <T> void add(Table<T> table, Iterator<T> rows) throws SQLException {
        if (table.shape().isPresent()) {
            addLayer(table.name(), table.columns(), rows, table.shape().get());
        } else {
            addTable(table.name(), table.columns(), rows);
        }
    }

    /// Prepares an empty database.
    private static GeoPackage begin(Connection database, Crs crs, LocalDate asOf) throws SQLException {
        GeoPackage made = new GeoPackage(database, crs, asOf);
        made.run(
                "PRAGMA journal_mode = OFF",
                "PRAGMA synchronous = OFF",
                "PRAGMA application_id = " + APPLICATION_ID,
                "PRAGMA user_version = " + VERSION);
        database.setAutoCommit(false);
        made.run(GeoPackageSchema.TABLES.toArray(String[]::new));
        for (SpatialReference reference : SpatialReference.needed(crs)) {
            made.add(reference);
        }
        return made;
    }

    /// A layer with the geometry of each row in `geom`; rows without place have none.
    private <T> void addLayer(
            String name, List<Column<T>> columns, Iterator<T> rows, Function<T, Optional<Shape>> shape)
            throws SQLException {
        create(name, columns, "geom GEOMETRY, ");
        Optional<Box> extent = Optional.empty();
        try (PreparedStatement insert = database.prepareStatement(insertInto(name, columns, true))) {
            while (rows.hasNext()) {
                T row = rows.next();
                Optional<Shape> place = shape.apply(row);
                extent = Stream.concat(extent.stream(), place.map(Shape::box).stream())
                        .reduce(Box::with);
                insert.setBytes(1, place.map(GeoPackageBlob::of).orElse(null));
                bind(insert, 2, columns, row);
            }
        }
        describe(name, "features", extent);
        try (PreparedStatement insert = database.prepareStatement(
                "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'GEOMETRY', ?, 0, 0)")) {
            insert.setString(1, name);
            insert.setInt(2, crs.epsg());
            insert.executeUpdate();
        }
    }

    /// A table without geometry.
    private <T> void addTable(String name, List<Column<T>> columns, Iterator<T> rows) throws SQLException {
        create(name, columns, "");
        describe(name, "attributes", Optional.empty());
        try (PreparedStatement insert = database.prepareStatement(insertInto(name, columns, false))) {
            while (rows.hasNext()) {
                bind(insert, 1, columns, rows.next());
            }
        }
    }

    private <T> void create(String name, List<Column<T>> columns, String geometry) throws SQLException {
        String declared = columns.stream()
                .map(column -> quoted(column.key()) + " " + declared(column.type()))
                .collect(Collectors.joining(", "));
        run("CREATE TABLE " + quoted(name) + " (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, " + geometry + declared
                + ")");
    }

    private void describe(String name, String type, Optional<Box> extent) throws SQLException {
        try (PreparedStatement insert =
                database.prepareStatement("INSERT INTO gpkg_contents VALUES (?, ?, ?, '', ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, type);
            insert.setString(3, name);
            insert.setString(4, changed);
            insert.setObject(5, extent.map(Box::minX).orElse(null));
            insert.setObject(6, extent.map(Box::minY).orElse(null));
            insert.setObject(7, extent.map(Box::maxX).orElse(null));
            insert.setObject(8, extent.map(Box::maxY).orElse(null));
            insert.setObject(9, type.equals("features") ? crs.epsg() : null);
            insert.executeUpdate();
        }
    }

    private void add(SpatialReference reference) throws SQLException {
        try (PreparedStatement insert =
                database.prepareStatement("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, NULL)")) {
            insert.setString(1, reference.name());
            insert.setInt(2, reference.id());
            insert.setString(3, reference.organisation());
            insert.setInt(4, reference.id());
            insert.setString(5, reference.definition());
            insert.executeUpdate();
        }
    }

    private <T> void bind(PreparedStatement insert, int first, List<Column<T>> columns, T row) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            Column<T> column = columns.get(i);
            insert.setObject(first + i, bound(column.value().apply(row), column.type()));
        }
        insert.executeUpdate();
    }

    private static @Nullable Object bound(Value value, Column.Type type) {
        return switch (value) {
            case Value.Nothing() -> null;
            case Value.Words words -> words.text();
            case Value.Term term -> term.key();
            case Value.Day day -> day.date().toString();
            case Value.Time time -> TIME.format(time.at());
            case Value.Figure figure -> bound(figure.number(), type);
        };
    }

    private static Object bound(BigDecimal number, Column.Type type) {
        return switch (type) {
            case WHOLE -> number.longValueExact();
            case FRACTION -> number.doubleValue();
            case WORDS, DAY, TIME -> number.toPlainString();
        };
    }

    private static <T> String insertInto(String name, List<Column<T>> columns, boolean hasGeometry) {
        String names = columns.stream().map(c -> quoted(c.key())).collect(Collectors.joining(", "));
        String places = columns.stream().map(c -> "?").collect(Collectors.joining(", "));
        return "INSERT INTO " + quoted(name) + " (" + (hasGeometry ? "geom, " : "") + names + ") VALUES ("
                + (hasGeometry ? "?, " : "") + places + ")";
    }

    private static String declared(Column.Type type) {
        return switch (type) {
            case WORDS -> "TEXT";
            case WHOLE -> "INTEGER";
            case FRACTION -> "DOUBLE";
            case DAY -> "DATE";
            case TIME -> "DATETIME";
        };
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private void run(String... statements) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
