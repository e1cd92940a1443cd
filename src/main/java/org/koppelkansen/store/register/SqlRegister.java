package org.koppelkansen.store.register;

import java.time.Clock;
import org.koppelkansen.register.Reach;
import org.koppelkansen.register.Register;
import org.koppelkansen.store.Database;

/// Puts the register on a database together.
public final class SqlRegister {
    private SqlRegister() {}

    /// @param reach of the rules by which relations are found
    /// @param clock that says which works are stale
    public static Register of(Database database, Reach reach, Clock clock) {
        SqlSettings settings = new SqlSettings(database);
        Changes changes = new Changes(database, reach);
        AreaTable areas = new AreaTable(database, settings);
        WorkChanges byHand = new WorkChanges(database, changes, areas, settings);
        SqlSources sources = new SqlSources(database, changes);
        return new Register(
                new SqlWorks(database, byHand, settings, clock),
                new SqlJournal(database),
                new SqlDeliveries(database, changes, sources, areas, new Merging(database, changes, areas, settings)),
                sources,
                new SqlOrganisations(database, changes),
                new SqlAreas(database, changes, areas, settings),
                settings);
    }
}
