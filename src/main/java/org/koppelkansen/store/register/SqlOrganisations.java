package org.koppelkansen.store.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.EditRules;
import org.koppelkansen.register.Entry;
import org.koppelkansen.register.Organisation;
import org.koppelkansen.register.Organisations;
import org.koppelkansen.register.Saved;
import org.koppelkansen.store.Database;
import org.koppelkansen.works.Owner;
import org.koppelkansen.works.OwnerId;

/// The organisations in table `organisation`.
final class SqlOrganisations implements Organisations {
    private static final Text NOBODY = new Text(
            "Deze naam staat voor een onbekende organisatie. Kies een andere.",
            "This name stands for an unknown organisation. Choose another.");

    private final Database database;
    private final Changes changes;

    SqlOrganisations(Database database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    @Override
    public List<Organisation> all(Viewer viewer) {
        return where("true", Sight.of(viewer));
    }

    @Override
    public Optional<Organisation> find(Viewer viewer, OwnerId id) {
        return where("o.id = :id", Sight.of(viewer, Map.of("id", PgText.text(id.value())))).stream()
                .findFirst();
    }

    private List<Organisation> where(String condition, Map<String, Object> values) {
        return database.sql()
                .sql("select o.* from " + Sight.ORGANISATION + " where " + condition + " order by o.id")
                .params(values)
                .query((row, number) -> organisation(row))
                .list();
    }

    @Override
    public boolean isMember(OwnerId id) {
        return kept(id).map(Organisation::member).orElse(false);
    }

    @Override
    public Saved<Organisation> put(Owner owner, int version, Change change) {
        if (owner.id().equals(OwnerId.UNKNOWN)) {
            return new Saved.Refused<>(NOBODY);
        }
        return changes.alone(() -> {
            Optional<Organisation> now = kept(owner.id());
            Optional<Organisation> member = now.filter(Organisation::member);
            if (!mayPut(change.who(), owner.id(), member.isPresent())) {
                return new Saved.Forbidden<>(EditRules.NOT_ADMINISTRATOR);
            }
            if (member.map(Organisation::version).orElse(0) != version) {
                return member.<Saved<Organisation>>map(Saved.Outrun::new).orElseGet(Saved.Unknown::new);
            }
            return new Saved.Done<>(put(owner, now, change));
        });
    }

    /// Who keeps the register says who takes part; who administers an organisation keeps its name.
    private static boolean mayPut(Viewer who, OwnerId id, boolean isMember) {
        return EditRules.keepsRegister(who) || (isMember && who.may(Right.ADMINISTER, List.of(id), List.of()));
    }

    private Organisation put(Owner owner, Optional<Organisation> before, Change change) {
        database.sql()
                .sql("""
                        insert into organisation (id, name, aliases, member)
                        values (:id, :name, cast(:aliases as text[]), true)
                        on conflict (id) do update set name = :name, aliases = cast(:aliases as text[]), member = true,
                            version = organisation.version + 1
                        """)
                .param("id", PgText.text(owner.id().value()))
                .param("name", PgText.text(owner.name()))
                .param("aliases", PgText.array(owner.aliases()))
                .update();
        Organisation after = kept(owner.id()).orElseThrow();
        changes.write(
                change,
                before.filter(Organisation::member).isPresent() ? "organisation-changed" : "organisation-added",
                new Entry.Subject("organisation", owner.id().value()),
                List.of(owner.id()),
                new Entry.Difference(
                        before.map(organisation -> document(organisation.owner()))
                                .orElse(""),
                        document(after.owner())));
        return after;
    }

    private String document(Owner owner) {
        return database.sql()
                .sql("select jsonb_build_object('name', cast(? as text), 'aliases', cast(? as text[]))::text")
                .params(owner.name(), PgText.array(owner.aliases()))
                .query(String.class)
                .single();
    }

    private Optional<Organisation> kept(OwnerId id) {
        return database.sql()
                .sql("select * from organisation where id = ?")
                .param(PgText.text(id.value()))
                .query((row, number) -> organisation(row))
                .optional();
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        return new Organisation(
                new Owner(new OwnerId(row.getString("id")), row.getString("name"), WorkRows.texts(row, "aliases")),
                row.getBoolean("member"),
                row.getInt("version"));
    }
}
