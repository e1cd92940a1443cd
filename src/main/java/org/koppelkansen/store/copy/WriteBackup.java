package org.koppelkansen.store.copy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.koppelkansen.measure.Text;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.StoreFailure;
import org.postgresql.PGConnection;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes a copy of all that the register holds at one moment, while others go on with it. The same register gives
/// the same bytes.
public final class WriteBackup {
    /// So that texts of dates and numbers do not depend on the server.
    private static final String PLAIN_TEXTS = "set local timezone = 'UTC'; set local datestyle = 'ISO, MDY';"
            + " set local intervalstyle = 'postgres'; set local bytea_output = 'hex'; set local extra_float_digits = 1";

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Database database;
    private final String program;

    /// @param program its version
    public WriteBackup(Database database, String program) {
        this.database = database;
        this.program = program;
    }

    /// Replaces the file only when the copy is whole. It is for its owner only: it holds what nobody else may see.
    ///
    /// @throws StoreFailure when the file cannot be written or the database cannot be read
    public Manifest to(Path file) {
        Path fresh = file.toAbsolutePath().resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Manifest manifest = write(fresh);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return manifest;
        } catch (IOException | SQLException e) {
            fresh.toFile().delete();
            throw new StoreFailure(
                    new Text(
                            "De kopie " + file + " kan niet worden geschreven (" + e + ").",
                            "The copy " + file + " cannot be written (" + e + ")."),
                    e);
        }
    }

    private Manifest write(Path file) throws IOException, SQLException {
        try (Connection connection = database.connections().getConnection();
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            Catalogue catalogue = new Catalogue(connection);
            catalogue.execute(PLAIN_TEXTS);
            List<Manifest.Table> tables = new ArrayList<>();
            for (Map.Entry<String, List<String>> table : catalogue.tables().entrySet()) {
                tables.add(table(catalogue, table.getKey(), table.getValue(), zip));
            }
            Manifest manifest = new Manifest(Manifest.FORMAT, program, database.schema(), tables, sequences(catalogue));
            connection.rollback();
            zip.putNextEntry(entry(Manifest.ENTRY));
            zip.write(json().writeValueAsBytes(manifest));
            zip.closeEntry();
            return manifest;
        }
    }

    private static Manifest.Table table(Catalogue catalogue, String name, List<String> columns, ZipOutputStream zip)
            throws IOException, SQLException {
        Manifest.Table empty = new Manifest.Table(name, columns, 0, "");
        zip.putNextEntry(entry(empty.entry()));
        DigestOutputStream digested = new DigestOutputStream(new Unclosed(zip), Digest.sha256());
        long rows = catalogue
                .connection()
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy (select " + Catalogue.quoted(columns) + " from " + Catalogue.quoted(name) + " t order by "
                                + catalogue.order(name) + ") to stdout",
                        digested);
        zip.closeEntry();
        return new Manifest.Table(
                name,
                columns,
                rows,
                HexFormat.of().formatHex(digested.getMessageDigest().digest()));
    }

    private static List<Manifest.Sequence> sequences(Catalogue catalogue) throws SQLException {
        List<Manifest.Sequence> sequences = new ArrayList<>();
        for (String name : catalogue.sequences()) {
            List<String> row = catalogue
                    .rows("select last_value, is_called from " + Catalogue.quoted(name))
                    .getFirst();
            sequences.add(new Manifest.Sequence(
                    name, Long.parseLong(row.getFirst()), row.getLast().equals("t")));
        }
        return sequences;
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    static JsonMapper json() {
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    /// The driver closes what it wrote to; the file goes on.
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() {}
    }
}
