package org.koppelkansen.store.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koppelkansen.store.marks.MarkedTown.by;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Scope;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.accounts.AccountId;
import org.koppelkansen.marks.Comment;
import org.koppelkansen.marks.CommentText;
import org.koppelkansen.register.Entry;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.Saved;
import org.koppelkansen.store.access.SqlAccounts;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.OwnerId;

/// What is said of an opportunity: who says it, who reads it, and who takes it back.
class CommentsTest {
    private static final CommentText HELLO = new CommentText("Kan de sleuf <b>dicht</b>?");

    private static Comment written(MarkedTown town, Viewer viewer, long seconds) {
        return kept(comments(town).write(town.key(), HELLO, by(viewer, seconds)));
    }

    private static Comment kept(Saved<Comment> saved) {
        assertThat(saved).isInstanceOf(Saved.Done.class);
        return ((Saved.Done<Comment>) saved).now();
    }

    private static SqlComments comments(MarkedTown town) {
        return new SqlComments(town.database());
    }

    private static List<Comment> read(MarkedTown town, Viewer viewer) {
        return comments(town).on(viewer, town.key(), Optional.empty(), 100).items();
    }

    @Test
    void a_comment_is_read_with_its_writer_by_all_partners_who_see_the_opportunity_wholly() {
        try (MarkedTown town = MarkedTown.with(Confidentiality.PARTNERS)) {
            Viewer city = town.account(Role.READER, "city");
            Comment mine = written(town, city, 20);
            assertThat(mine.text()).hasValue("Kan de sleuf <b>dicht</b>?");
            assertThat(mine.writtenAt()).isEqualTo(MarkedTown.at(20));
            assertThat(mine.by().self()).isTrue();
            assertThat(mine.mayWithdraw()).isTrue();
            Comment theirs = read(town, town.account(Role.READER, "far")).getFirst();
            assertThat(theirs.by().name()).hasValue("Name of reader@city");
            assertThat(theirs.by().organisation().id()).isEqualTo(new OwnerId("city"));
            assertThat(theirs.by().organisation().name()).isEqualTo("Name of city");
            assertThat(theirs.by().self()).isFalse();
            assertThat(theirs.mayWithdraw()).isFalse();
            assertThat(read(town, Viewer.ANONYMOUS)).isEmpty();
            assertThat(read(town, Viewer.inSession("account-none", "None", List.of())))
                    .isEmpty();
        }
    }

    @Test
    void who_takes_part_or_coordinates_may_say_something() {
        try (MarkedTown town = MarkedTown.with(Confidentiality.PARTNERS)) {
            for (Role role : Role.values()) {
                for (String organisation : List.of("city", "warm", "far")) {
                    Viewer viewer = town.account(role, organisation);
                    boolean may = role != Role.ADMINISTRATOR
                            && (!organisation.equals("far") || role == Role.CORE_TEAM || role == Role.PROJECT_TEAM);
                    assertThat(comments(town).mayWrite(viewer, town.key()))
                            .as(viewer.account())
                            .isEqualTo(may);
                    Saved<Comment> saved = comments(town).write(town.key(), HELLO, by(viewer, 20));
                    assertThat(saved).as(viewer.account()).isInstanceOf(may ? Saved.Done.class : Saved.Forbidden.class);
                }
            }
            assertThat(comments(town).write(town.key(), HELLO, by(Viewer.ANONYMOUS, 20)))
                    .isInstanceOf(Saved.Unknown.class);
        }
    }

    @Test
    void who_has_a_role_elsewhere_speaks_for_the_organisation_that_takes_part() {
        try (MarkedTown town = MarkedTown.with(Confidentiality.PARTNERS)) {
            Viewer both = town.account(
                    "both", new Grant(Role.CORE_TEAM, new OwnerId("aaa")), new Grant(Role.READER, new OwnerId("warm")));
            assertThat(written(town, both, 20).by().organisation().id()).isEqualTo(new OwnerId("warm"));
            Viewer elsewhere = Viewer.inSession(
                    "account-else",
                    "Else",
                    List.of(new Grant(Role.READER, new OwnerId("warm"), Optional.of("nowhere"))));
            assertThat(comments(town).mayWrite(elsewhere, town.key())).isFalse();
            Viewer reading = new Viewer(both.account(), both.name(), both.grants(), EnumSet.of(Scope.READ));
            assertThat(comments(town).mayWrite(reading, town.key()))
                    .as("by a token for reading")
                    .isFalse();
        }
    }

    @Test
    void who_sees_it_in_part_or_no_longer_reads_nothing() {
        try (MarkedTown town = MarkedTown.with(Confidentiality.PARTNERS)) {
            Viewer city = town.account(Role.CORE_TEAM, "city");
            Viewer warm = town.account(Role.READER, "warm");
            Comment said = written(town, city, 20);
            assertThat(read(town, warm)).hasSize(1);
            town.show(Confidentiality.OVERLAP_ONLY, 30);
            assertThat(read(town, city)).hasSize(1);
            assertThat(read(town, warm)).isEmpty();
            for (String name : List.of(town.key(), town.hint())) {
                assertThat(comments(town).find(warm, name, said.id())).isEmpty();
                assertThat(comments(town).write(name, HELLO, by(warm, 40))).isInstanceOf(Saved.Unknown.class);
                assertThat(comments(town).withdraw(name, said.id(), by(warm, 40)))
                        .isInstanceOf(Saved.Unknown.class);
            }
            town.show(Confidentiality.PARTNERS, 50);
            assertThat(read(town, warm)).as("seen wholly again").hasSize(1);
        }
    }

    @Test
    void what_was_said_among_own_people_stays_among_them_when_the_work_is_shown() {
        try (MarkedTown town = MarkedTown.with(Confidentiality.OWNER_ONLY)) {
            Viewer city = town.account(Role.READER, "city");
            Viewer warm = town.account(Role.READER, "warm");
            written(town, city, 20);
            town.show(Confidentiality.PARTNERS, 30);
            town.town().find(40);
            assertThat(town.seen(warm)).hasSize(1).allMatch(seen -> seen.whole());
            assertThat(read(town, warm)).isEmpty();
            written(town, city, 50);
            assertThat(read(town, warm)).hasSize(1);
            assertThat(read(town, city)).hasSize(2);
        }
    }

    @Test
    void an_opportunity_that_vanished_keeps_what_was_said() {
        try (MarkedTown town = MarkedTown.with(Confidentiality.PARTNERS)) {
            Viewer warm = town.account(Role.READER, "warm");
            written(town, warm, 20);
            town.withdraw(30);
            town.town().find(40);
            assertThat(town.seen(warm)).isEmpty();
            assertThat(read(town, warm)).hasSize(1);
        }
    }

    @Test
    void it_is_withdrawn_by_its_writer_or_by_who_moderates_there() {
        try (MarkedTown town = MarkedTown.with(Confidentiality.PARTNERS)) {
            Viewer writer = town.account(Role.READER, "city");
            Viewer core = town.account(Role.CORE_TEAM, "city");
            Viewer other = town.account(Role.CORE_TEAM, "warm");
            Comment first = written(town, writer, 20);
            Comment second = written(town, writer, 21);
            assertThat(comments(town).withdraw(town.key(), first.id(), by(other, 30)))
                    .isInstanceOf(Saved.Forbidden.class);
            assertThat(comments(town).withdraw(town.key(), first.id(), by(town.account(Role.DIRECTOR, "city"), 30)))
                    .isInstanceOf(Saved.Forbidden.class);
            Comment own = kept(comments(town).withdraw(town.key(), first.id(), by(writer, 31)));
            assertThat(own.text()).isEmpty();
            assertThat(own.withdrawal()).hasValue(new Comment.Withdrawal(MarkedTown.at(31), true));
            Comment moderated = kept(comments(town).withdraw(town.key(), second.id(), by(core, 32)));
            assertThat(moderated.withdrawal()).hasValue(new Comment.Withdrawal(MarkedTown.at(32), false));
            assertThat(kept(comments(town).withdraw(town.key(), second.id(), by(core, 33))))
                    .as("once is enough")
                    .isEqualTo(moderated);
            assertThat(read(town, other)).extracting(Comment::text).containsOnly(Optional.empty());
            assertThat(town.database()
                            .sql()
                            .sql("select count(*) from comment where text is not null")
                            .query(Long.class)
                            .single())
                    .as("the text is nowhere")
                    .isZero();
        }
    }

    @Test
    void the_journal_tells_the_writers_organisation_that_there_was_a_comment_and_no_text() {
        try (MarkedTown town = MarkedTown.with(Confidentiality.PARTNERS)) {
            Viewer warm = town.account(Role.READER, "warm");
            Comment said = written(town, warm, 20);
            comments(town).withdraw(town.key(), said.id(), by(warm, 30));
            assertThat(entries(town, warm, said))
                    .extracting(Entry::deed)
                    .containsExactly("comment-added", "comment-withdrawn");
            assertThat(entries(town, warm, said))
                    .extracting(entry -> entry.who().account())
                    .containsOnly(warm.account());
            assertThat(entries(town, town.account(Role.READER, "city"), said)).isEmpty();
            assertThat(town.database()
                            .sql()
                            .sql(
                                    "select string_agg(to_jsonb(j)::text, ' ') from journal j where subject_kind = 'comment'")
                            .query(String.class)
                            .single())
                    .doesNotContain("sleuf", town.key());
        }
    }

    private static List<Entry> entries(MarkedTown town, Viewer viewer, Comment about) {
        return town.town()
                .register()
                .journal()
                .about(viewer, new Entry.Subject("comment", about.id()), 0, 100)
                .items();
    }

    @Test
    void of_an_account_that_is_removed_comments_stay_without_a_name() {
        try (MarkedTown town = MarkedTown.with(Confidentiality.PARTNERS)) {
            Viewer leaver = town.account(Role.READER, "warm");
            Viewer keeper = town.account("keeper", new Grant(Role.ADMINISTRATOR, Grant.REGISTER));
            written(town, leaver, 20);
            SqlAccounts accounts = new SqlAccounts(town.database());
            assertThat(accounts.remove(new AccountId(leaver.account()), 1, by(keeper, 30)))
                    .isInstanceOf(Saved.Done.class);
            Comment left = read(town, town.account(Role.READER, "city")).getFirst();
            assertThat(left.by().name()).isEmpty();
            assertThat(left.by().organisation().id()).isEqualTo(new OwnerId("warm"));
            assertThat(left.text()).isPresent();
        }
    }

    @Test
    void page_by_page_it_is_the_same_list_in_order() {
        try (MarkedTown town = MarkedTown.with(Confidentiality.PARTNERS)) {
            Viewer city = town.account(Role.READER, "city");
            List<String> said = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                said.add(written(town, city, 20 - i).id());
            }
            List<String> read = new ArrayList<>();
            Optional<String> after = Optional.empty();
            do {
                Page<Comment> page = comments(town).on(city, town.key(), after, 2);
                page.items().forEach(comment -> read.add(comment.id()));
                after = page.next();
            } while (after.isPresent());
            assertThat(read).isEqualTo(said);
        }
    }
}
