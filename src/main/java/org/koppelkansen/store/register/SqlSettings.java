package org.koppelkansen.store.register;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.register.Settings;
import org.koppelkansen.space.Crs;
import org.koppelkansen.store.Database;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What holds for the whole register, in table `setting`. The system is chosen once and for good, so that it is asked
/// until it is there, and never again.
final class SqlSettings implements Settings {
    private final Database database;
    private final AtomicReference<@Nullable Crs> known = new AtomicReference<>();

    SqlSettings(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Crs> chosen() {
        Optional<Crs> before = Optional.ofNullable(known.get());
        if (before.isPresent()) {
            return before;
        }
        Optional<Crs> chosen = asked();
        // Within a transaction it may be what that chose itself, and may yet undo.
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            chosen.ifPresent(known::set);
        }
        return chosen;
    }

    @Override
    public Crs choose(Crs wanted) {
        return database.inOne(() -> {
            database.sql()
                    .sql("insert into setting (name, value) values ('crs', ?) on conflict (name) do nothing")
                    .param("" + wanted.epsg())
                    .update();
            return asked().orElseThrow();
        });
    }

    private Optional<Crs> asked() {
        return database.sql()
                .sql("select value from setting where name = 'crs'")
                .query(String.class)
                .optional()
                .map(code -> new Crs(Integer.parseInt(code)));
    }
}
