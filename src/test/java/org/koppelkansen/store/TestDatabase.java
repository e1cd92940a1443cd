package org.koppelkansen.store;

/// Databases for tests: one PostgreSQL for the whole run of tests, in it a fresh database for whoever asks.
public final class TestDatabase {
    private TestDatabase() {}

    /// An empty one, with the schema of today.
    public static Database fresh() {
        return FreshDatabase.open();
    }

    /// Of an empty one without any schema.
    public static String freshAddress() {
        return FreshDatabase.bare();
    }
}
