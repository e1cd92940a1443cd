package org.koppelkansen.store.register;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.register.Settings;
import org.koppelkansen.space.Crs;
import org.koppelkansen.store.Database;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What holds for the whole register, in table `setting`.
final class SqlSettings implements Settings {
    private final Database database;

    /// Once chosen it stays; what a transaction chose that is not confirmed yet may still be undone.
    private volatile @Nullable Crs confirmed;

    SqlSettings(Database database) {
        this.database = database;
    }

    @Override
    public Crs crs() {
        Crs known = confirmed;
        if (known != null) {
            return known;
        }
        Optional<Crs> chosen = chosen();
        if (chosen.isPresent() && !TransactionSynchronizationManager.isActualTransactionActive()) {
            confirmed = chosen.get();
        }
        return chosen.orElse(Crs.RD);
    }

    @Override
    public Crs choose(Crs wanted) {
        return database.inOne(() -> {
            database.sql()
                    .sql("insert into setting (name, value) values ('crs', ?) on conflict (name) do nothing")
                    .param("" + wanted.epsg())
                    .update();
            return chosen().orElseThrow();
        });
    }

    private Optional<Crs> chosen() {
        return database.sql()
                .sql("select value from setting where name = 'crs'")
                .query(String.class)
                .optional()
                .map(code -> new Crs(Integer.parseInt(code)));
    }
}
