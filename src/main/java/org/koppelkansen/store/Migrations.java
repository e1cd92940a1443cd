package org.koppelkansen.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.koppelkansen.measure.Text;

/// Brings the schema up to date, in one transaction: all that is new, or nothing.
final class Migrations {
    private static final String OURS = "classpath:db/migration";

    private final Flyway flyway;

    private Migrations(Flyway flyway) {
        this.flyway = flyway;
    }

    static Migrations of(DataSource database) {
        return of(database, OURS);
    }

    /// @param places of the migrations, as Flyway names them
    static Migrations of(DataSource database, String... places) {
        FluentConfiguration configuration =
                Flyway.configure().dataSource(database).locations(places).group(true);
        return new Migrations(configuration.load());
    }

    /// @throws StoreFailure when the schema is newer than this program, is somebody else's, or a migration fails;
    ///     nothing is changed then
    void bringUpToDate() {
        try {
            refuseNewer();
            flyway.migrate();
        } catch (FlywayMigrateException e) {
            throw failed(e);
        } catch (FlywayException e) {
            throw new StoreFailure(
                    new Text(
                            "De database is niet van Koppelkansen, of is veranderd; er is niets aan gewijzigd. Flyway"
                                    + " zegt: " + e.getMessage(),
                            "The database is not Koppelkansen's, or was altered; nothing in it was changed. Flyway"
                                    + " says: " + e.getMessage()),
                    e);
        }
    }

    private static StoreFailure failed(FlywayMigrateException e) {
        MigrationInfo migration = e.getMigration();
        String which = "V" + migration.getVersion() + " (" + migration.getDescription() + ")";
        String why = e.getMessage();
        return new StoreFailure(
                new Text(
                        "Stap " + which + " van het bijwerken van de database is mislukt; alles is nog zoals het was."
                                + " Gebruik zolang de vorige versie, en meld dit: " + why,
                        "Step " + which + " of updating the database failed; everything is still as it was. Use the"
                                + " earlier version meanwhile, and report this: " + why),
                e);
    }

    private void refuseNewer() {
        MigrationInfo current = flyway.info().current();
        MigrationVersion newest = newest();
        if (current != null
                && current.getVersion() != null
                && current.getVersion().compareTo(newest) > 0) {
            throw new StoreFailure(
                    "De database is al bijgewerkt door een nieuwere Koppelkansen (schema " + current.getVersion()
                            + "; deze kent " + newest + "): gebruik die, of zet een oudere kopie terug (restore).",
                    "The database was already updated by a newer Koppelkansen (schema " + current.getVersion()
                            + "; this one knows " + newest + "): use that one, or put an older copy back (restore).");
        }
    }

    /// That this program knows.
    MigrationVersion newest() {
        MigrationVersion newest = MigrationVersion.EMPTY;
        for (MigrationInfo migration : flyway.info().all()) {
            if (migration.getVersion() != null
                    && migration.getState().isResolved()
                    && migration.getVersion().compareTo(newest) > 0) {
                newest = migration.getVersion();
            }
        }
        return newest;
    }
}
