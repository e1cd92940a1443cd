package org.koppelkansen.store.register;

import org.koppelkansen.works.Owner;
import org.koppelkansen.works.OwnerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Lets organisations register themselves.
final class Parties {
    private Parties() {}

    /// An owner of works.
    static void register(JdbcClient sql, Owner owner) {
        sql.sql("""
                        insert into organisation (id, name, aliases) values (:id, :name, cast(:aliases as text[]))
                        on conflict (id) do nothing
                        """)
                .param("id", owner.id().value())
                .param("name", PgText.text(owner.name()))
                .param("aliases", PgText.array(owner.aliases()))
                .update();
    }

    /// One that takes part itself.
    static void member(JdbcClient sql, OwnerId id) {
        sql.sql("""
                        insert into organisation (id, name, member) values (:id, :id, true)
                        on conflict (id) do update set member = true, version = organisation.version + 1
                        where not organisation.member
                        """).param("id", id.value()).update();
    }
}
