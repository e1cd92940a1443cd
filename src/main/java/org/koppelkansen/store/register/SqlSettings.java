package org.koppelkansen.store.register;

import java.util.Optional;
import org.koppelkansen.register.Settings;
import org.koppelkansen.space.Crs;
import org.koppelkansen.store.Database;

/// What holds for the whole register, in table `setting`.
final class SqlSettings implements Settings {
    private final Database database;

    SqlSettings(Database database) {
        this.database = database;
    }

    @Override
    public Crs crs() {
        return chosen().orElse(Crs.RD);
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
