package org.koppelkansen.sources;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.sources.geometry.CrsText;
import org.koppelkansen.sources.geometry.WkbReading;
import org.koppelkansen.sources.web.Surroundings;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;

/// The feature layers of a GeoPackage, one after another, or the one that the profile names; its tables without
/// geometry where it has no layers. Where there are several, each row says its layer in a cell `layer`.
final class GeoPackageSource implements Source {
    /// Bytes of the envelope in a geometry's header, by its code (GeoPackage 1.3, §2.1.3).
    private static final int[] ENVELOPE = {0, 32, 48, 48, 64};

    private static final int STEPS_AT_ONCE = 1_000_000;
    /// Reading a table takes a step or two for each byte of it.
    private static final int BYTES_OF_STEPS = 50_000;
    private static final int PATIENCE = 100;

    private final Path file;
    private final String name;
    private final Optional<Crs> fallback;
    private final List<Layer> layers;
    private final Map<Integer, Optional<Crs>> systems;

    private GeoPackageSource(Path file, String name, Optional<Crs> fallback, Connection db, SourceHints hints)
            throws SQLException {
        this.file = file;
        this.name = name;
        this.fallback = fallback;
        this.systems = systems(db);
        this.layers = layers(db, name, hints);
    }

    static Source of(Path given, String name, SourceHints hints, Surroundings around) throws IOException {
        Path file = readable(given, around);
        try (Connection db = connect(file)) {
            if (tables(db, "SELECT name FROM sqlite_master WHERE name = 'gpkg_contents'")
                    .isEmpty()) {
                throw new UnreadableSource(Refusals.plainDatabase(name));
            }
            return new GeoPackageSource(file, name, hints.crs(), db, hints);
        } catch (SQLException e) {
            throw new UnreadableSource(Refusals.damaged(name), e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String format() {
        return "gpkg";
    }

    @Override
    public List<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        for (Layer layer : layers) {
            columns.addAll(layer.types.keySet());
            columns.remove(layer.geometry);
        }
        return List.copyOf(columns);
    }

    @Override
    public void read(RowSink sink) {
        long[] number = new long[1];
        try (Connection db = connect(file)) {
            for (Layer layer : layers) {
                layer(db, layer, number, sink);
            }
        } catch (SQLException e) {
            sink.finding(Finding.ofFile(FindingCode.FILE_TRUNCATED, name, number[0]));
        }
    }

    private void layer(Connection db, Layer layer, long[] number, RowSink sink) throws SQLException {
        try (Statement statement = db.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + quoted(layer.table))) {
            while (rows.next()) {
                Map<String, Cell> cells = new LinkedHashMap<>();
                int column = 0;
                RawGeometry geometry = new RawGeometry.Absent();
                for (Map.Entry<String, String> type : layer.types.entrySet()) {
                    column++;
                    if (type.getKey().equals(layer.geometry)) {
                        geometry = geometry(rows.getBytes(column));
                    } else {
                        cell(rows.getObject(column), type.getValue()).ifPresent(cell -> cells.put(type.getKey(), cell));
                    }
                }
                if (layers.size() > 1) {
                    cells.putIfAbsent("layer", new Cell.Text(layer.table));
                }
                sink.row(new RawRow(++number[0], cells, geometry));
                sink.progress(number[0], 0);
            }
        }
    }

    private RawGeometry geometry(byte @Nullable [] blob) {
        if (blob == null || blob.length == 0) {
            return new RawGeometry.Absent();
        }
        if (blob.length < 8 || blob[0] != 'G' || blob[1] != 'P' || ((blob[3] >> 1) & 7) > 4) {
            return new RawGeometry.Unreadable("blob of " + blob.length + " bytes");
        }
        boolean little = (blob[3] & 1) == 1;
        int srs = ByteBuffer.wrap(blob)
                .order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN)
                .getInt(4);
        boolean empty = (blob[3] & 0x10) != 0;
        int wkb = 8 + ENVELOPE[(blob[3] >> 1) & 7];
        if (empty || wkb > blob.length) {
            return empty ? new RawGeometry.Absent() : new RawGeometry.Unreadable("blob of " + blob.length + " bytes");
        }
        Optional<Crs> crs = systems.getOrDefault(srs, Optional.empty()).or(() -> fallback);
        return RawGeometry.of(WkbReading.read(blob, wkb, crs));
    }

    private static Optional<Cell> cell(@Nullable Object value, String type) {
        if (value == null || value instanceof byte[]) {
            return Optional.empty();
        }
        if (value instanceof Number number) {
            return Optional.of(type.startsWith("BOOL") ? new Cell.Truth(number.intValue() != 0) : number(number));
        }
        String text = value.toString();
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(type.startsWith("DATE") ? day(text) : new Cell.Text(text));
    }

    private static Cell number(Number number) {
        double value = number.doubleValue();
        return Double.isFinite(value)
                ? new Cell.Numeric(new BigDecimal(number.toString()))
                : new Cell.Text(number.toString());
    }

    /// A day, or a moment that is the start of one; other moments stay text.
    private static Cell day(String text) {
        try {
            boolean midnight = text.matches("\\d{4}-\\d\\d-\\d\\d([T ]00:00(:00(\\.0*)?)?Z?)?");
            return midnight ? new Cell.Day(LocalDate.parse(text.substring(0, 10))) : new Cell.Text(text);
        } catch (DateTimeParseException e) {
            return new Cell.Text(text);
        }
    }

    /// The file, or where it is cut off a copy filled up with zeros: the library refuses a file that is shorter than
    /// its header says, though most of its rows may be there.
    private static Path readable(Path file, Surroundings around) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(100);
        try (FileChannel channel = FileChannel.open(file)) {
            channel.read(header);
        }
        int pageSize = header.getShort(16) == 1 ? 1 << 16 : header.getShort(16) & 0xFFFF;
        long promised = pageSize * (header.getInt(28) & 0xFFFF_FFFFL);
        if (header.hasRemaining() || promised <= Files.size(file) || promised / 16 > Files.size(file)) {
            return file;
        }
        Path copy = around.temporary(".gpkg");
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[1]), promised - 1);
        }
        return copy;
    }

    private static Connection connect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setOpenMode(org.sqlite.SQLiteOpenMode.OPEN_URI);
        Connection db =
                config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri() + "?immutable=1");
        ProgressHandler.setHandler(
                db, STEPS_AT_ONCE, new Patience(PATIENCE + file.toFile().length() / BYTES_OF_STEPS));
        return db;
    }

    /// Ends a reading that leads nowhere: a layer may be a view, and a view may count for ever.
    private static final class Patience extends ProgressHandler {
        private long times;

        Patience(long times) {
            this.times = times;
        }

        @Override
        protected int progress() {
            return --times < 0 || Thread.currentThread().isInterrupted() ? 1 : 0;
        }
    }

    private static List<Layer> layers(Connection db, String name, SourceHints hints) throws SQLException {
        List<String> tables = tables(db, "SELECT table_name FROM gpkg_contents WHERE data_type = 'features'");
        List<String> all =
                tables(db, "SELECT table_name FROM gpkg_contents WHERE data_type IN ('features','attributes')");
        List<String> chosen = tables.isEmpty() ? all : tables;
        if (hints.layer().isPresent()) {
            String wanted = hints.layer().get();
            chosen = all.stream().filter(wanted::equalsIgnoreCase).toList();
            if (chosen.isEmpty()) {
                throw new UnreadableSource(Refusals.noLayer(name, wanted, String.join(", ", all)));
            }
        }
        List<Layer> layers = new ArrayList<>();
        for (String table : chosen) {
            layers.add(layer(db, table));
        }
        return List.copyOf(layers);
    }

    private static Layer layer(Connection db, String table) throws SQLException {
        Map<String, String> types = new LinkedHashMap<>();
        try (Statement statement = db.createStatement();
                ResultSet columns = statement.executeQuery("PRAGMA table_info(" + quoted(table) + ")")) {
            while (columns.next()) {
                types.put(columns.getString("name"), columns.getString("type").toUpperCase(Locale.ROOT));
            }
        }
        List<String> geometry = tables(
                db,
                "SELECT column_name FROM gpkg_geometry_columns WHERE lower(table_name) = lower('"
                        + table.replace("'", "''") + "')");
        return new Layer(table, geometry.isEmpty() ? "" : geometry.getFirst(), types);
    }

    private static List<String> tables(Connection db, String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = db.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /// By `srs_id`; −1 and 0 are undefined by the standard.
    private static Map<Integer, Optional<Crs>> systems(Connection db) throws SQLException {
        Map<Integer, Optional<Crs>> systems = new HashMap<>();
        try (Statement statement = db.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT srs_id, organization, organization_coordsys_id, definition"
                                + " FROM gpkg_spatial_ref_sys WHERE srs_id > 0")) {
            while (rows.next()) {
                int code = rows.getInt(3);
                boolean epsg = "EPSG".equalsIgnoreCase(rows.getString(2)) && code > 0;
                String definition = rows.getString(4);
                Optional<Crs> named = CrsText.parse(definition == null ? "" : definition);
                systems.put(rows.getInt(1), epsg ? Optional.of(new Crs(code)) : named);
            }
        }
        return systems;
    }

    private static String quoted(String table) {
        return '"' + table.replace("\"", "\"\"") + '"';
    }

    /// @param geometry name of its geometry column, empty without
    /// @param types declared types by column, in order
    private record Layer(String table, String geometry, Map<String, String> types) {}
}
