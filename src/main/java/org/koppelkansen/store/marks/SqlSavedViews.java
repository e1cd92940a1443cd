package org.koppelkansen.store.marks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.marks.SavedView;
import org.koppelkansen.marks.SavedViews;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Saved;
import org.koppelkansen.store.Database;

/// The views that accounts keep, in the database.
public final class SqlSavedViews implements SavedViews {
    private static final Text FULL = new Text(
            "U heeft al {0} bewaarde weergaven. Verwijder er eerst een.",
            "You have {0} saved views already. Remove one first.");

    private final Database database;

    public SqlSavedViews(Database database) {
        this.database = database;
    }

    @Override
    public List<SavedView> of(Viewer viewer) {
        return database.sql()
                .sql("select * from saved_view where account = :account order by lower(name), made_at, id")
                .param("account", viewer.account())
                .query((row, number) -> view(row))
                .list();
    }

    @Override
    public Optional<SavedView> find(Viewer viewer, String id) {
        return database.sql()
                .sql("select * from saved_view where account = :account and id = :id")
                .param("account", viewer.account())
                .param("id", Values.text(id))
                .query((row, number) -> view(row))
                .optional();
    }

    @Override
    public Saved<SavedView> add(Viewer viewer, SavedView.Content content, Instant at) {
        return database.inOne(() -> {
            // One after another of the same account, so that two at once do not both fit.
            database.sql()
                    .sql("select id from account where id = :account for update")
                    .param("account", viewer.account())
                    .query(row -> {});
            if (of(viewer).size() >= MOST) {
                return new Saved.Refused<>(FULL.filled(MOST));
            }
            return new Saved.Done<>(database.sql()
                    .sql("""
                            insert into saved_view (account, name, page, query, made_at, changed_at)
                            values (:account, :name, :page, :query, :at, :at) returning *""")
                    .param("account", viewer.account())
                    .param("name", content.name())
                    .param("page", content.page().key())
                    .param("query", content.query())
                    .param("at", Values.time(at))
                    .query((row, number) -> view(row))
                    .single());
        });
    }

    @Override
    public Saved<SavedView> replace(Viewer viewer, String id, SavedView.Content content, Instant at) {
        return database.sql()
                .sql("""
                        update saved_view set name = :name, page = :page, query = :query, changed_at = :at
                        where account = :account and id = :id returning *""")
                .param("account", viewer.account())
                .param("id", Values.text(id))
                .param("name", content.name())
                .param("page", content.page().key())
                .param("query", content.query())
                .param("at", Values.time(at))
                .query((row, number) -> view(row))
                .optional()
                .<Saved<SavedView>>map(Saved.Done::new)
                .orElseGet(Saved.Unknown::new);
    }

    @Override
    public boolean remove(Viewer viewer, String id) {
        return database.sql()
                        .sql("delete from saved_view where account = :account and id = :id")
                        .param("account", viewer.account())
                        .param("id", Values.text(id))
                        .update()
                > 0;
    }

    private static SavedView view(ResultSet row) throws SQLException {
        return new SavedView(
                row.getString("id"),
                new SavedView.Content(
                        row.getString("name"),
                        SavedView.Place.of(row.getString("page")).orElseThrow(),
                        row.getString("query")),
                Values.instant(row, "made_at"),
                Values.instant(row, "changed_at"));
    }
}
