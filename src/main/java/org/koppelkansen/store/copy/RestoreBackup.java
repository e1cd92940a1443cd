package org.koppelkansen.store.copy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.koppelkansen.measure.Text;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.StoreFailure;
import org.postgresql.PGConnection;

/// Puts a copy back, all of it or nothing.
public final class RestoreBackup {
    private final Database database;

    /// @param database up to date
    public RestoreBackup(Database database) {
        this.database = database;
    }

    /// Reads a copy through, without a database.
    ///
    /// @throws StoreFailure when it is not whole
    public static void requireWhole(Path file) {
        BackupFile.open(file).close();
    }

    /// A copy of an older schema goes into an empty register only, and is brought up to date there.
    ///
    /// @param replacing whether all that the register holds may go
    /// @throws StoreFailure when the file is not whole, newer than this program, or the register is not empty; it is
    ///     unchanged then
    public Manifest from(Path file, boolean replacing) {
        try (BackupFile backup = BackupFile.open(file)) {
            Manifest manifest = backup.manifest();
            int age = database.compareSchema(manifest.schema());
            if (age > 0) {
                throw new StoreFailure(
                        "De kopie is van een nieuwere Koppelkansen (" + manifest.program()
                                + "): zet haar daarmee terug.",
                        "The copy is of a newer Koppelkansen (" + manifest.program() + "): put it back with that one.");
            }
            boolean empty = database.isEmpty();
            if (!empty && (!replacing || age < 0)) {
                throw notEmpty(age < 0);
            }
            if (age < 0) {
                database.rebuilt(manifest.schema(), () -> fill(backup));
            } else {
                fill(backup);
            }
            return manifest;
        }
    }

    private static StoreFailure notEmpty(boolean older) {
        return older
                ? new StoreFailure(
                        "Een kopie van een oudere Koppelkansen kan alleen terug in een leeg register: kies met --data"
                                + " een nieuwe map.",
                        "A copy of an older Koppelkansen can only go back into an empty register: choose a new folder"
                                + " with --data.")
                : new StoreFailure(
                        "Het register is niet leeg: kies met --data een nieuwe map, of laat met --replace alles wat er"
                                + " in staat vervangen.",
                        "The register is not empty: choose a new folder with --data, or let --replace put the copy in"
                                + " the place of all that it holds.");
    }

    private void fill(BackupFile backup) {
        try (Connection connection = database.connections().getConnection()) {
            connection.setAutoCommit(false);
            try {
                fill(backup, new Catalogue(connection));
                connection.commit();
            } finally {
                connection.rollback();
            }
        } catch (IOException | SQLException e) {
            throw new StoreFailure(
                    new Text(
                            "De kopie kan niet worden teruggezet; er is niets gewijzigd (" + e.getMessage() + ").",
                            "The copy cannot be put back; nothing was changed (" + e.getMessage() + ")."),
                    e);
        }
    }

    /// Rules of the tables (the journal is only added to) are for changes, not for putting back what was.
    private static void fill(BackupFile backup, Catalogue catalogue) throws IOException, SQLException {
        Map<String, Manifest.Table> tables = new LinkedHashMap<>();
        backup.manifest().tables().forEach(table -> tables.put(table.name(), table));
        Set<String> present = catalogue.tables().keySet();
        if (!present.equals(tables.keySet())) {
            throw new IOException("tables " + tables.keySet() + " instead of " + present);
        }
        for (String table : present) {
            catalogue.execute("alter table " + Catalogue.quoted(table) + " disable trigger user");
        }
        catalogue.execute("truncate " + Catalogue.quoted(List.copyOf(present)));
        for (String table : catalogue.referredFirst(present)) {
            copy(backup, Objects.requireNonNull(tables.get(table)), catalogue);
        }
        for (String table : present) {
            catalogue.execute("alter table " + Catalogue.quoted(table) + " enable trigger user");
        }
        // Last, because counters do not go back with a transaction.
        for (Manifest.Sequence sequence : backup.manifest().sequences()) {
            catalogue.rows("select setval('" + Catalogue.quoted(sequence.name()).replace("'", "''") + "', "
                    + sequence.last() + ", " + sequence.called() + ")");
        }
    }

    private static void copy(BackupFile backup, Manifest.Table table, Catalogue catalogue)
            throws IOException, SQLException {
        try (InputStream in = backup.text(table)) {
            long rows = catalogue
                    .connection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + Catalogue.quoted(table.name()) + " (" + Catalogue.quoted(table.columns())
                                    + ") from stdin",
                            in);
            if (rows != table.rows()) {
                throw new IOException(table.name() + ": " + rows + " instead of " + table.rows());
            }
        }
    }
}
