package org.koppelkansen.store.marks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.marks.Comment;
import org.koppelkansen.marks.CommentText;
import org.koppelkansen.marks.Comments;
import org.koppelkansen.marks.Speaking;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.Saved;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.register.Sight;
import org.koppelkansen.works.Owner;
import org.koppelkansen.works.OwnerId;

/// Comments in the database.
public final class SqlComments implements Comments {
    private static final Text NOT_YOURS = new Text(
            "Een reactie trekt in wie haar schreef, of het kernteam van diens organisatie.",
            "A comment is withdrawn by who wrote it, or by the core team of that organisation.");

    private static final String SEEN = "select c.* from seen_comment" + Values.VIEWER + " c where c.opportunity = :on";

    /// Who owns or delivered one of its works.
    private static final String PLACE = """
            select o.areas, array(
                select distinct who::text from opportunity_work m join seen_whole%1$s w on w.id = m.work,
                    unnest(array[w.owner, w.registrar]) who
                where m.opportunity = :on and m.takes_part) as parties
            from seen_opportunity%1$s o where o.key = :on and o.whole
            """.formatted(Values.VIEWER);

    /// `closed`: of the works of the opportunity those that only their own people see.
    private static final String WRITE = """
            insert into comment (opportunity, account, organisation, text, written_at, closed)
            values (:on, :account, :organisation, :text, :at, array(
                select m.work from opportunity_work m left join work w on w.id = m.work
                where m.opportunity = :on and m.takes_part and greatest(m.closedness, closedness(w.confidentiality)) > 1
                order by m.work))
            returning id
            """;

    private static final String WITHDRAW =
            "update comment set text = null, withdrawn_at = :at, withdrawn_by = :account where id = :id";

    /// Told to the people of the organisation for which it was written. Neither the text nor of what it was stands
    /// in it: they need not all see that.
    private static final String ENTRY = """
            insert into journal (number, at, account, account_name, deed, subject_kind, subject_id, organisations, why)
            values (nextval('journal_number'), :at, :account, :name, :deed, 'comment', :id, array[:organisation], '')
            """;

    private final Database database;

    public SqlComments(Database database) {
        this.database = database;
    }

    /// Who takes part in an opportunity, and where.
    private record Place(List<OwnerId> parties, List<String> areas) {}

    @Override
    public Page<Comment> on(Viewer viewer, String opportunity, Optional<String> after, int limit) {
        Map<String, Object> values = values(viewer, opportunity);
        values.put("limit", limit + 1);
        values.put("after", after.map(Values::text).orElse(""));
        List<Comment> comments = database.sql()
                .sql(SEEN + " and c.number > coalesce((select number from comment where id = :after), 0)"
                        + " order by c.number limit :limit")
                .params(values)
                .query((row, number) -> comment(row, viewer))
                .list();
        return Page.of(comments, limit, Comment::id);
    }

    @Override
    public Optional<Comment> find(Viewer viewer, String opportunity, String id) {
        Map<String, Object> values = values(viewer, opportunity);
        values.put("id", Values.text(id));
        return database.sql()
                .sql(SEEN + " and c.id = :id")
                .params(values)
                .query((row, number) -> comment(row, viewer))
                .optional();
    }

    @Override
    public boolean mayWrite(Viewer viewer, String opportunity) {
        return place(viewer, opportunity)
                .flatMap(place -> Speaking.organisation(viewer, place.parties(), place.areas()))
                .isPresent();
    }

    @Override
    public Saved<Comment> write(String opportunity, CommentText text, Change change) {
        Viewer viewer = change.who();
        return database.alone(() -> {
            Optional<Place> place = place(viewer, opportunity);
            if (place.isEmpty()) {
                return new Saved.Unknown<>();
            }
            Optional<OwnerId> speaker = Speaking.organisation(
                    viewer, place.get().parties(), place.get().areas());
            if (speaker.isEmpty()) {
                return new Saved.Forbidden<>(SILENT);
            }
            Map<String, Object> values = values(viewer, opportunity);
            values.putAll(entry("comment-added", speaker.get(), change));
            values.put("text", text.value());
            String id =
                    database.sql().sql(WRITE).params(values).query(String.class).single();
            values.put("id", id);
            database.sql().sql(ENTRY).params(values).update();
            return new Saved.Done<>(find(viewer, opportunity, id).orElseThrow());
        });
    }

    @Override
    public Saved<Comment> withdraw(String opportunity, String id, Change change) {
        Viewer viewer = change.who();
        return database.alone(() -> {
            Optional<Comment> found = find(viewer, opportunity, id);
            if (found.isEmpty()) {
                return new Saved.Unknown<>();
            }
            Comment comment = found.get();
            if (comment.withdrawal().isPresent()) {
                return new Saved.Done<>(comment);
            }
            if (!comment.mayWithdraw()) {
                return new Saved.Forbidden<>(NOT_YOURS);
            }
            Map<String, Object> values =
                    entry("comment-withdrawn", comment.by().organisation().id(), change);
            values.put("id", comment.id());
            database.sql().sql(WITHDRAW).params(values).update();
            database.sql().sql(ENTRY).params(values).update();
            return new Saved.Done<>(find(viewer, opportunity, id).orElseThrow());
        });
    }

    private Optional<Place> place(Viewer viewer, String opportunity) {
        return database.sql()
                .sql(PLACE)
                .params(values(viewer, opportunity))
                .query((row, number) -> new Place(
                        texts(row, "parties").stream().map(OwnerId::new).toList(), texts(row, "areas")))
                .optional();
    }

    private static Map<String, Object> values(Viewer viewer, String opportunity) {
        return Sight.of(viewer, Map.of("on", Values.text(opportunity)));
    }

    private static Map<String, Object> entry(String deed, OwnerId organisation, Change change) {
        return new HashMap<>(Map.of(
                "deed",
                deed,
                "at",
                Values.time(change.at()),
                "account",
                change.who().account(),
                "name",
                change.who().name(),
                "organisation",
                organisation.value()));
    }

    private static Comment comment(ResultSet row, Viewer viewer) throws SQLException {
        String account = row.getString("account");
        Owner organisation =
                new Owner(new OwnerId(row.getString("organisation")), row.getString("organisation_name"), List.of());
        String withdrawer = row.getString("withdrawn_by");
        Optional<Comment.Withdrawal> withdrawal = Values.findInstant(row, "withdrawn_at")
                .map(at -> new Comment.Withdrawal(at, account.equals(withdrawer)));
        return new Comment(
                row.getString("id"),
                new Comment.By(
                        Optional.of(row.getString("account_name")).filter(name -> !name.isEmpty()),
                        organisation,
                        account.equals(viewer.account())),
                Values.instant(row, "written_at"),
                Optional.ofNullable(row.getString("text")),
                withdrawal,
                withdrawal.isEmpty() && Speaking.mayWithdraw(viewer, account, organisation.id(), texts(row, "areas")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
