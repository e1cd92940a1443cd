package org.koppelkansen.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.koppelkansen.measure.Text;

/// A PostgreSQL that others look after: whether it can be used, and what to say when not.
final class OutsideServer {
    private static final int LEAST_MAJOR = 15;

    private OutsideServer() {}

    /// @throws StoreFailure when it cannot be reached or is too old
    static void check(DatabaseAddress address) {
        try (Connection connection = address.connections().getConnection()) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < LEAST_MAJOR) {
                throw new StoreFailure(
                        "De databaseserver " + address + " is PostgreSQL " + major + "; Koppelkansen heeft er een van "
                                + LEAST_MAJOR + " of nieuwer nodig.",
                        "The database server " + address + " is PostgreSQL " + major + "; Koppelkansen needs one of "
                                + LEAST_MAJOR + " or newer.");
            }
        } catch (SQLException e) {
            throw failure(address, e);
        }
    }

    /// Never repeats what the server says: it may name the account.
    private static StoreFailure failure(DatabaseAddress address, SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        Text why = switch (state) {
            case "28P01", "28000", "08004" ->
                new Text(
                        "weigert de gebruiker of het wachtwoord: kijk die na",
                        "refuses the user or the password: check them");
            case "3D000" ->
                new Text(
                        "heeft die database niet: maak haar eerst (createdb)",
                        "has no such database: make it first (createdb)");
            default ->
                new Text(
                        "is niet te bereiken (" + state + "): kijk het adres na, en of zij draait",
                        "cannot be reached (" + state + "): check the address, and that it runs");
        };
        return new StoreFailure(
                "De databaseserver " + address + " " + why.nl() + ".",
                "Database server " + address + " " + why.en() + ".");
    }
}
