package org.koppelkansen.store.register;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Entry;
import org.koppelkansen.register.Reach;
import org.koppelkansen.store.Database;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.WorkId;

/// How anything in the register changes: alone, with its entry in the journal, and with what others may know of needs
/// said anew.
final class Changes {
    /// Of works that were changed, named by `changed (id, deed, before)`.
    private static final String WORK_ENTRIES = """
            insert into journal (number, at, account, account_name, deed, subject_kind, subject_id, organisations,
                confidentiality, costs_released, before, after, why)
            select nextval('journal_number'), :at, :account, :accountName, c.deed, 'work', c.id,
                organisations_of(c.before, c.after),
                more_closed(coalesce(c.before, c.after) ->> 'confidentiality', c.after ->> 'confidentiality'),
                coalesce((c.before -> 'costs_released')::boolean, true) and (c.after -> 'costs_released')::boolean,
                case when c.before is not null then difference(c.before, c.after) end,
                difference(c.after, c.before), :why
            from (select d.id, d.deed, d.before, work_document(w) as after from %s d join work w on w.id = d.id
                order by d.id) c
            """;

    private final Database database;
    private final Reach reach;

    Changes(Database database, Reach reach) {
        this.database = database;
        this.reach = reach;
    }

    /// In one transaction, with nobody else changing the register meanwhile.
    <T> T alone(Supplier<T> work) {
        return database.alone(work);
    }

    /// The same for what takes long itself: it waits until it is its turn.
    <T> T aloneAtLast(Supplier<T> work) {
        return database.inOne(() -> database.alone(work));
    }

    /// A work as the journal keeps it.
    String document(WorkId id) {
        return database.sql()
                .sql("select work_document(w)::text from work w where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    /// Writes that a work was changed, which it has been.
    ///
    /// @param before as the journal kept it; null where it was not there
    void writeWork(Change change, String deed, WorkId id, @Nullable String before) {
        Map<String, @Nullable Object> values = values(change);
        values.put("id", id.value());
        values.put("deed", deed);
        values.put("before", before);
        database.sql()
                .sql(
                        WORK_ENTRIES.formatted(
                                "(select cast(:id as text) as id, cast(:deed as text) as deed, cast(:before as jsonb) as before)"))
                .params(values)
                .update();
    }

    /// Writes that the works named by a table `(id, deed, before)` were changed, which they have been.
    void writeWorks(Change change, String table) {
        database.sql().sql(WORK_ENTRIES.formatted(table)).params(values(change)).update();
    }

    /// Writes that something else than a work was changed, towards the people of `organisations`.
    ///
    /// @param difference JSON objects, or empty for none
    void write(
            Change change,
            String deed,
            Entry.Subject subject,
            Collection<OwnerId> organisations,
            Entry.Difference difference) {
        Map<String, @Nullable Object> values = values(change);
        values.put("deed", deed);
        values.put("kind", subject.kind());
        values.put("id", subject.id());
        values.put(
                "organisations",
                organisations.stream().map(OwnerId::value).sorted().distinct().toArray(String[]::new));
        values.put("before", difference.before());
        values.put("after", difference.after());
        database.sql().sql("""
                        insert into journal (number, at, account, account_name, deed, subject_kind, subject_id,
                            organisations, before, after, why)
                        values (nextval('journal_number'), :at, :account, :accountName, :deed, :kind, :id,
                            :organisations, cast(nullif(:before, '') as jsonb), cast(nullif(:after, '') as jsonb), :why)
                        """).params(values).update();
    }

    /// Says anew who may know of the needs near these boxes.
    ///
    /// @param boxes as PostgreSQL writes them
    void renewNeeds(List<String> boxes) {
        renewNeeds("cast(:boxes as box[])", Map.of("boxes", "{" + String.join(";", boxes) + "}"));
    }

    /// Says anew who may know of needs.
    ///
    /// @param boxes as an expression in SQL
    void renewNeeds(String boxes, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("metres", reach.metres());
        all.put("gap", reach.gapDays());
        database.sql()
                .sql("select renew_needs(" + boxes + ", :metres, :gap)")
                .params(all)
                .query(row -> {});
    }

    private static Map<String, @Nullable Object> values(Change change) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("at", time(change.at()));
        values.put("account", change.who().account());
        values.put("accountName", change.who().name());
        values.put("why", PgText.text(change.why()));
        return values;
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
